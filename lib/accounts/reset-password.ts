import "server-only";
import type { ShopperActor } from "@/lib/access/actor";
import { systemClock } from "@/lib/clock";
import { transaction } from "@/lib/db";
import { err, ok, type Result } from "@/lib/result";
import { consumeLink } from "./internal/links";
import { hashPassword } from "./internal/password-hash";
import { findLink } from "./queries";
import type { ResetPasswordInput } from "./schema";

/**
 * Uses up a reset link and sets the new password; ends every session of the person and every other link,
 * since whoever needs a reset may have lost the old ones to somebody.
 * @returns the person, or `gone` for a link that is used, expired, unknown or its person disabled.
 */
export async function resetPassword(
  actor: ShopperActor,
  input: ResetPasswordInput,
  clock = systemClock,
): Promise<Result<{ userId: string }, "gone">> {
  // Hashing is dear; links that are dead already do not get that far.
  const link = await findLink(actor, input.token, clock);
  if (link?.purpose !== "reset_password") return err("gone");
  const passwordHash = await hashPassword(input.password);
  const person = await transaction(async (tx) => {
    const found = await consumeLink(tx, { token: input.token, purpose: "reset_password" }, clock);
    if (!found) return null;
    const values = [found.userId, clock.now()];
    await tx("UPDATE users SET password_hash = $3, updated_at = $2 WHERE id = $1", [
      ...values,
      passwordHash,
    ]);
    await tx(
      "UPDATE sessions SET revoked_at = $2 WHERE user_id = $1 AND revoked_at IS NULL",
      values,
    );
    await tx(
      `UPDATE one_time_tokens SET used_at = $2
        WHERE user_id = $1 AND used_at IS NULL AND purpose IN ('sign_in', 'reset_password')`,
      values,
    );
    return found;
  });
  return person ? ok(person) : err("gone");
}
