import "server-only";
import type { Clock } from "@/lib/clock";
import { sql } from "@/lib/db";
import { recoveryHash } from "./recovery-codes";
import { unseal } from "./seal";
import { stepOfCode } from "./totp";

export const TOTP_SEAL = "totp secret";

/**
 * Uses up a code of somebody's app or one of their recovery codes. Each is taken once, also when it is sent many
 * times at once.
 */
export async function takeCode(userId: string, code: string, clock: Clock): Promise<boolean> {
  if (!/^\d{6}$/.test(code)) {
    const used = await sql(
      `UPDATE recovery_codes SET used_at = $3
        WHERE user_id = $1 AND code_hash = $2 AND used_at IS NULL RETURNING id`,
      [userId, recoveryHash(code), clock.now()],
    );
    return used.length > 0;
  }
  const [factor] = await sql<{ secret: Buffer }>(
    "SELECT secret FROM second_factors WHERE user_id = $1",
    [userId],
  );
  const secret = factor && unseal(TOTP_SEAL, userId, factor.secret);
  const step = secret ? stepOfCode(secret, code, clock.now()) : null;
  if (step === null) return false;
  const taken = await sql(
    "UPDATE second_factors SET last_step = $2 WHERE user_id = $1 AND last_step < $2 RETURNING user_id",
    [userId, step],
  );
  return taken.length > 0;
}
