import "server-only";
import type { ShopperActor } from "../../access/actor";
import type { Origin } from "../../accounts/origin";
import { countTry } from "../../accounts/rate-limits";
import type { Clock } from "../../clock";
import { transaction, type Tx } from "../../db";
import { queueMail } from "../../email/queue-mail";
import { ok, type Result } from "../../result";
import { makeConfirmation, stopUrl } from "./links";
import { CONFIRM_DAYS, type SubscribeInput } from "./schema";

const DAY = 86_400_000;

/**
 * Notes that somebody wants the letter, and mails a link to confirm it: nobody is subscribed by someone else. The
 * answer is the same whether or not the address gets the letter already, had refused it or can get none; whoever owns
 * it is told by mail where that is possible. The actor is not kept. `too_many` carries `retryInSeconds`.
 */
export async function subscribe(
  _actor: ShopperActor,
  { email, source }: SubscribeInput,
  from: Origin,
  clock: Clock,
): Promise<Result<{ email: string }, "too_many">> {
  const counted = await countTry("newsletter", email, from);
  if (!counted.ok) return counted;
  await transaction((tx) => ask(tx, { email, source }, clock.now()));
  return ok({ email });
}

async function ask(tx: Tx, { email, source }: SubscribeInput, at: Date): Promise<void> {
  // Where letters bounce, or were complained about, none is sent, this one included. Who left by themselves may return.
  const [closed] = await tx(
    `SELECT 1 FROM suppressions WHERE email = $1 AND reason <> 'unsubscribed'`,
    [email],
  );
  if (closed) return;
  const { url, hash, name } = makeConfirmation();
  const ends = new Date(at.getTime() + CONFIRM_DAYS * DAY);
  const [asked] = await tx<{ id: string }>(
    `INSERT INTO newsletter_subscribers AS s (email, source, status, token_hash, token_ends_at, asked_at)
     VALUES ($1, $2, 'pending', $3, $4, $5)
     ON CONFLICT (email) DO UPDATE SET source = excluded.source, status = 'pending', token_hash = excluded.token_hash,
       token_ends_at = excluded.token_ends_at, asked_at = excluded.asked_at WHERE s.status <> 'subscribed'
     RETURNING id`,
    [email, source, hash, ends, at],
  );
  if (asked) {
    await queueMail(tx, {
      template: "newsletter-confirm",
      key: `newsletter-confirm:${asked.id}:${name}`,
      to: email,
      props: { url, days: CONFIRM_DAYS },
    });
    return;
  }
  const [known] = await tx<{ id: string }>(
    `SELECT id FROM newsletter_subscribers WHERE email = $1`,
    [email],
  );
  if (known)
    await queueMail(tx, {
      template: "newsletter-known",
      key: `newsletter-known:${known.id}:${name}`,
      to: email,
      props: { stopUrl: stopUrl(known.id) },
    });
}
