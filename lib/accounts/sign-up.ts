import "server-only";
import { randomUUID } from "node:crypto";
import type { ShopperActor } from "@/lib/access/actor";
import { systemClock } from "@/lib/clock";
import { transaction, type Tx } from "@/lib/db";
import { queueMail } from "@/lib/email/queue-mail";
import { env } from "@/lib/env";
import { ok, type Result } from "@/lib/result";
import { issueLink } from "./internal/links";
import { hashPassword } from "./internal/password-hash";
import { countTry } from "./rate-limits";
import type { Origin } from "./origin";
import type { SignUpInput } from "./schema";

/**
 * Makes an account that works once its mailed link has been opened. The answer is the same for an address that
 * has an account already: its owner gets a mail that says so, whoever asked learns nothing.
 * @returns the address that the mail goes to, or `too_many` with `retryInSeconds`.
 */
export async function signUp(
  _actor: ShopperActor,
  input: SignUpInput,
  from: Origin,
  clock = systemClock,
): Promise<Result<{ email: string }, "too_many">> {
  const counted = await countTry("sign_up", input.email, from);
  if (!counted.ok) return counted;
  // Hashed in either case: it is what takes the time.
  const passwordHash = await hashPassword(input.password);
  await transaction(async (tx) => {
    // Nobody has shown yet that an unconfirmed address is theirs, so the latest to claim it sets the password.
    const [made] = await tx<{ id: string }>(
      `INSERT INTO users (email, name, password_hash) VALUES ($1, $2, $3)
       ON CONFLICT (email) DO UPDATE
         SET name = excluded.name, password_hash = excluded.password_hash, updated_at = $4
       WHERE users.email_verified_at IS NULL AND users.disabled_at IS NULL
       RETURNING id`,
      [input.email, input.name ?? null, passwordHash, clock.now()],
    );
    if (!made) return tellOwner(tx, input.email);
    // Earlier links would confirm a password that is not the one they were sent for.
    await tx(
      `UPDATE one_time_tokens SET used_at = $2
        WHERE user_id = $1 AND used_at IS NULL AND purpose IN ('sign_in', 'reset_password')`,
      [made.id, clock.now()],
    );
    const { email, next } = input;
    // The name was typed by a stranger; our mail does not repeat it.
    await issueLink(tx, { purpose: "sign_in", userId: made.id, email, name: null, next }, clock);
  });
  return ok({ email: input.email });
}

async function tellOwner(tx: Tx, email: string): Promise<void> {
  const [owner] = await tx<{ name: string | null }>(
    "SELECT name FROM users WHERE email = $1::citext AND disabled_at IS NULL",
    [email],
  );
  if (!owner) return;
  await queueMail(tx, {
    key: `account-exists:${randomUUID()}`,
    to: email,
    template: "account-exists",
    props: { name: owner.name, url: `${env.APP_URL}/sign-in` },
  });
}
