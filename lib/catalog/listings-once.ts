import "server-only";
import type { Tx } from "../db";

/**
 * Does work that touches many products and has their listings written once at its end instead of after every statement.
 * `work` says which products it made or changed, all of them: no other's listing is written. In the caller's transaction.
 */
export async function withListingsOnce<T>(
  tx: Tx,
  idsOf: (done: T) => readonly string[],
  work: () => Promise<T>,
): Promise<T> {
  await tx(`SELECT set_config('shop.listings_later', 'on', true)`);
  const done = await work();
  await tx(`SELECT listings_now($1::uuid[])`, [idsOf(done)]);
  return done;
}
