import "server-only";
import { randomBytes, randomUUID } from "node:crypto";
import type { ShopperActor, StaffActor, UserActor } from "@/lib/access/actor";
import { systemClock, type Clock } from "@/lib/clock";
import { isUniqueViolation, sql, transaction, type Tx } from "@/lib/db";
import { queueMail } from "@/lib/email/queue-mail";
import { env } from "@/lib/env";
import { err, ok, type Result } from "@/lib/result";
import { tokenHash } from "./internal/links";
import { tellOfChange } from "./internal/tell-of-change";
import type { Origin } from "./origin";
import { countTry } from "./rate-limits";

const HOURS = 24;

/**
 * Asks both addresses whether the account may move. The answer is the same where the new one has an account already:
 * its owner is told by mail, and nothing can come of it.
 * @returns `same` for the address that it has, `too_many` with `retryInSeconds`.
 */
export async function askEmailChange(
  actor: UserActor | StaffActor,
  input: { readonly email: string },
  from: Origin,
  clock: Clock = systemClock,
): Promise<Result<{ email: string }, "same" | "too_many">> {
  // By both: nobody's mailbox is filled from many accounts, nor from one with many new addresses.
  for (const key of [actor.userId, input.email]) {
    const counted = await countTry("link", key, from);
    if (!counted.ok) return counted;
  }
  return transaction(async (tx) => {
    const [person] = await tx<{
      email: string;
      name: string | null;
      taken: boolean;
      same: boolean;
    }>(
      `SELECT email::text AS email, name, email = $2::citext AS same,
              EXISTS (SELECT 1 FROM users o WHERE o.email = $2::citext
                AND (o.email_verified_at IS NOT NULL OR o.disabled_at IS NOT NULL)) AS taken
         FROM users WHERE id = $1 FOR UPDATE`,
      [actor.userId, input.email],
    );
    if (!person || person.same) return err("same");
    const links = { old: randomBytes(32), new: randomBytes(32) };
    await writeChange(tx, actor.userId, { old: person.email, new: input.email }, links, clock);
    const { name } = person;
    await mailLink(
      tx,
      "email-change-old",
      person.email,
      { name, newEmail: input.email },
      links.old,
    );
    if (person.taken) await tellTaken(tx, input.email);
    else
      await mailLink(
        tx,
        "email-change-new",
        input.email,
        { name, newEmail: input.email },
        links.new,
      );
    return ok({ email: input.email });
  });
}

type Both<T> = { readonly old: T; readonly new: T };

async function writeChange(
  tx: Tx,
  userId: string,
  emails: Both<string>,
  links: Both<Buffer>,
  clock: Clock,
) {
  const now = clock.now();
  await tx("UPDATE email_changes SET ended_at = $2 WHERE user_id = $1 AND ended_at IS NULL", [
    userId,
    now,
  ]);
  const hashOf = (link: Buffer) => tokenHash(link.toString("base64url"));
  await tx(
    `INSERT INTO email_changes (user_id, old_email, new_email, old_token_hash, new_token_hash, created_at, expires_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7)`,
    [
      userId,
      emails.old,
      emails.new,
      hashOf(links.old),
      hashOf(links.new),
      now,
      new Date(now.getTime() + HOURS * 3_600_000),
    ],
  );
}

async function mailLink(
  tx: Tx,
  template: "email-change-old" | "email-change-new",
  to: string,
  about: { readonly name: string | null; readonly newEmail: string },
  link: Buffer,
): Promise<void> {
  const url = `${env.APP_URL}/link/email/${link.toString("base64url")}`;
  await queueMail(tx, {
    key: `email-change:${randomUUID()}`,
    to,
    template,
    props: { ...about, url, hours: HOURS },
  });
}

async function tellTaken(tx: Tx, email: string): Promise<void> {
  await queueMail(tx, {
    key: `account-exists:${randomUUID()}`,
    to: email,
    template: "account-exists",
    props: { name: null, url: `${env.APP_URL}/sign-in` },
  });
}

const LIVING = `c.ended_at IS NULL AND c.expires_at > $2 AND (c.old_token_hash = $1 OR c.new_token_hash = $1)`;

export type EmailChangeFacts = {
  readonly newEmail: string;
  /** Whose link it is, and which addresses have said yes. */
  readonly side: "old" | "new";
  readonly oldConfirmed: boolean;
  readonly newConfirmed: boolean;
};

/** What a mailed link would confirm, without doing it; null where it can no longer do anything. */
export async function findEmailChange(
  _actor: ShopperActor,
  token: string,
  clock: Clock = systemClock,
): Promise<EmailChangeFacts | null> {
  const [row] = await sql<EmailChangeFacts>(
    `SELECT c.new_email::text AS "newEmail", CASE WHEN c.old_token_hash = $1 THEN 'old' ELSE 'new' END AS side,
            c.old_confirmed_at IS NOT NULL AS "oldConfirmed", c.new_confirmed_at IS NOT NULL AS "newConfirmed"
       FROM email_changes c JOIN users u ON u.id = c.user_id AND u.email = c.old_email AND u.disabled_at IS NULL
      WHERE ${LIVING}`,
    [tokenHash(token), clock.now()],
  );
  return row ?? null;
}

/**
 * Says yes for the address whose link it is; with the second yes the account moves, and links to the old address die.
 * @returns whether it has moved; `gone` for a dead link, `taken` where somebody got the address meanwhile.
 */
export async function confirmEmailChange(
  _actor: ShopperActor,
  input: { readonly token: string },
  clock: Clock = systemClock,
): Promise<Result<{ moved: boolean }, "gone" | "taken">> {
  const now = clock.now();
  try {
    return await transaction(async (tx) => {
      const [change] = await tx<{ id: string; userId: string; email: string; both: boolean }>(
        `UPDATE email_changes c SET
           old_confirmed_at = CASE WHEN c.old_token_hash = $1 THEN coalesce(c.old_confirmed_at, $2) ELSE c.old_confirmed_at END,
           new_confirmed_at = CASE WHEN c.new_token_hash = $1 THEN coalesce(c.new_confirmed_at, $2) ELSE c.new_confirmed_at END
          FROM users u WHERE u.id = c.user_id AND u.email = c.old_email AND u.disabled_at IS NULL AND ${LIVING}
         RETURNING c.id, c.user_id AS "userId", c.new_email::text AS email,
           c.old_confirmed_at IS NOT NULL AND c.new_confirmed_at IS NOT NULL AS both`,
        [tokenHash(input.token), now],
      );
      if (!change) return err("gone");
      if (!change.both) return ok({ moved: false });
      // Told where it was until now.
      await tellOfChange(tx, change.userId, "email", clock);
      await tx("UPDATE email_changes SET ended_at = $2 WHERE id = $1", [change.id, now]);
      // A sign-up that nobody ever confirmed does not keep the address from its owner.
      await tx(
        `DELETE FROM users WHERE email = $1::citext AND id <> $2 AND email_verified_at IS NULL AND disabled_at IS NULL`,
        [change.email, change.userId],
      );
      await tx(
        "UPDATE users SET email = $2, email_verified_at = $3, updated_at = $3 WHERE id = $1",
        [change.userId, change.email, now],
      );
      return ok({ moved: true });
    });
  } catch (error) {
    if (isUniqueViolation(error)) return err("taken");
    throw error;
  }
}
