import "server-only";
import { userIdOf, type Actor } from "../access/actor";
import type { Origin } from "../accounts/origin";
import type { Clock } from "../clock";
import { transaction } from "../db";
import { err, ok, type Result } from "../result";
import { CURRENT_TERMS } from "./terms";

/**
 * Makes a signed-in person a consignor, or renews what they agreed to: which version of the terms, when and from where
 * is kept for good. `changed` where the version they read is not in force any more. Accepting twice changes nothing.
 */
export async function acceptTerms(
  actor: Actor,
  { version }: { readonly version: number },
  from: Origin,
  clock: Clock,
): Promise<Result<void, "signed_out" | "changed">> {
  const userId = userIdOf(actor);
  if (userId === null) return err("signed_out");
  if (version !== CURRENT_TERMS.version) return err("changed");
  const at = clock.now();
  await transaction(async (tx) => {
    await tx(
      `INSERT INTO consignors (user_id, created_at) VALUES ($1, $2) ON CONFLICT DO NOTHING`,
      [userId, at],
    );
    await tx(
      `INSERT INTO consignor_agreements (consignor_id, terms_version, at, ip, user_agent) VALUES ($1, $2, $3, $4, $5)
       ON CONFLICT DO NOTHING`,
      [userId, version, at, from.ip, from.userAgent],
    );
  });
  return ok(undefined);
}
