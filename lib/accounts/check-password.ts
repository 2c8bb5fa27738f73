import "server-only";
import type { ShopperActor } from "@/lib/access/actor";
import { sql } from "@/lib/db";
import { err, ok, type Result } from "@/lib/result";
import { isPassword } from "./internal/password-hash";
import { countTry, forgiveTries } from "./rate-limits";
import type { Origin } from "./origin";
import type { SignInInput } from "./schema";

type Kept = { userId: string; passwordHash: string | null; disabled: boolean; verified: boolean };

/**
 * Whether the password belongs to the address. Takes as long for an unknown address as for a wrong password.
 * @returns the person; `wrong` for a wrong password, an unknown address and one that is not confirmed yet;
 * `disabled` (only after the right password); `too_many` with `retryInSeconds`.
 */
export async function checkPassword(
  _actor: ShopperActor,
  input: Pick<SignInInput, "email" | "password">,
  from: Origin,
): Promise<Result<{ userId: string }, "wrong" | "disabled" | "too_many">> {
  const counted = await countTry("sign_in", input.email, from);
  if (!counted.ok) return counted;
  const [kept] = await sql<Kept>(
    `SELECT id AS "userId", password_hash AS "passwordHash", disabled_at IS NOT NULL AS disabled,
            email_verified_at IS NOT NULL AS verified
       FROM users WHERE email = $1::citext`,
    [input.email],
  );
  const right = await isPassword(input.password, kept?.passwordHash ?? null);
  if (!kept || !right || !kept.verified) return err("wrong");
  if (kept.disabled) return err("disabled");
  await forgiveTries("sign_in", input.email, from);
  return ok({ userId: kept.userId });
}
