import "server-only";
import type { ShopperActor } from "@/lib/access/actor";
import { systemClock } from "@/lib/clock";
import { sql } from "@/lib/db";
import { err, ok, type Result } from "@/lib/result";

/**
 * The account of an address that somebody we trust has verified (Google), made if there is none. A password that
 * was set before the address was ever confirmed may be a stranger's, and goes.
 * @returns the person, or `disabled`.
 */
export async function signInByVerifiedEmail(
  _actor: ShopperActor,
  input: { readonly email: string; readonly name: string | null },
  clock = systemClock,
): Promise<Result<{ userId: string }, "disabled">> {
  const [user] = await sql<{ userId: string }>(
    `INSERT INTO users (email, name, email_verified_at) VALUES ($1, $2, $3)
     ON CONFLICT (email) DO UPDATE
       SET password_hash = CASE WHEN users.email_verified_at IS NULL THEN NULL ELSE users.password_hash END,
           email_verified_at = coalesce(users.email_verified_at, excluded.email_verified_at),
           name = coalesce(users.name, excluded.name), updated_at = $3
     WHERE users.disabled_at IS NULL
     RETURNING id AS "userId"`,
    [input.email, input.name, clock.now()],
  );
  return user ? ok(user) : err("disabled");
}
