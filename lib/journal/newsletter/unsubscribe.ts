import "server-only";
import type { ShopperActor } from "../../access/actor";
import type { Clock } from "../../clock";
import { sql, transaction } from "../../db";
import { err, ok, type Result } from "../../result";
import { subscriberOfToken } from "./links";

/** Whether the address of a letter's link still gets letters; null for a link that the shop did not make. */
export async function findSubscription(
  _actor: ShopperActor,
  token: string,
): Promise<{ readonly subscribed: boolean } | null> {
  const id = subscriberOfToken(token);
  if (!id) return null;
  const [row] = await sql<{ subscribed: boolean }>(
    `SELECT status <> 'unsubscribed' AS subscribed FROM newsletter_subscribers WHERE id = $1`,
    [id],
  );
  return row ?? null;
}

/**
 * Stops the letters to the address that got the link, for good: it goes onto the list of addresses that get none, until
 * its owner asks again and confirms it. Doing so again changes nothing. `not_found` for a link that the shop did not make.
 */
export async function unsubscribe(
  _actor: ShopperActor,
  token: string,
  clock: Clock,
): Promise<Result<void, "not_found">> {
  const id = subscriberOfToken(token);
  return id && (await stopLetters(id, clock)) ? ok(undefined) : err("not_found");
}

/** Ends a subscription and keeps letters from its address; false where there is none. */
export async function stopLetters(subscriberId: string, clock: Clock): Promise<boolean> {
  const at = clock.now();
  return transaction(async (tx) => {
    const [row] = await tx<{ email: string }>(
      `UPDATE newsletter_subscribers SET status = 'unsubscribed', ended_at = coalesce(ended_at, $2),
         token_hash = NULL, token_ends_at = NULL WHERE id = $1 RETURNING email::text AS email`,
      [subscriberId, at],
    );
    if (!row) return false;
    await tx(
      `INSERT INTO suppressions (email, reason, actor, at) VALUES ($1, 'unsubscribed', 'reader', $2) ON CONFLICT (email) DO NOTHING`,
      [row.email, at],
    );
    return true;
  });
}
