import "server-only";
import type { StaffActor, UserActor } from "@/lib/access/actor";
import { systemClock } from "@/lib/clock";
import { sql, transaction } from "@/lib/db";
import { err, ok, type Result } from "@/lib/result";
import { endOtherSessions } from "./end-session";
import { hashPassword, isPassword } from "./internal/password-hash";
import { tellOfChange } from "./internal/tell-of-change";
import type { Origin } from "./origin";
import { countTry, forgiveTries } from "./rate-limits";
import type { ChangePasswordInput } from "./schema";

/**
 * Sets a new password for somebody who knows the present one; every other session and every mailed link ends.
 * @returns `wrong` for another present password, `too_many` with `retryInSeconds`.
 */
export async function changePassword(
  actor: UserActor | StaffActor,
  input: ChangePasswordInput & { readonly sessionId: string },
  from: Origin,
  clock = systemClock,
): Promise<Result<void, "wrong" | "too_many">> {
  const counted = await countTry("password", actor.userId, from);
  if (!counted.ok) return counted;
  const [kept] = await sql<{ hash: string | null }>(
    "SELECT password_hash AS hash FROM users WHERE id = $1",
    [actor.userId],
  );
  const before = kept?.hash ?? null;
  if (!(await isPassword(input.currentPassword, before))) return err("wrong");
  const after = await hashPassword(input.newPassword);
  const changed = await transaction(async (tx) => {
    const rows = await tx(
      "UPDATE users SET password_hash = $3, updated_at = $4 WHERE id = $1 AND password_hash = $2 RETURNING id",
      [actor.userId, before, after, clock.now()],
    );
    if (rows.length === 0) return false;
    await endOtherSessions(actor, input.sessionId, clock, tx);
    await tx(
      `UPDATE one_time_tokens SET used_at = $2
        WHERE user_id = $1 AND used_at IS NULL AND purpose IN ('sign_in', 'reset_password')`,
      [actor.userId, clock.now()],
    );
    await tellOfChange(tx, actor.userId, "password", clock);
    return true;
  });
  if (!changed) return err("wrong");
  await forgiveTries("password", actor.userId, from);
  return ok(undefined);
}
