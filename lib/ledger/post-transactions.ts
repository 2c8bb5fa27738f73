import "server-only";
import type { Sql } from "../db";
import type { Posting } from "./accounts";
import { openOwnedAccounts, ownerOf } from "./internal/owned-accounts";
import type { Booking } from "./post-transaction";

/**
 * Books many transactions of one currency in two statements, for jobs that work through a batch. As with
 * `postTransaction` a key that was booked before is passed by, postings of zero are left out, and it is called last,
 * since it locks the accounts until commit. Returns how many were booked.
 */
export async function postTransactions(tx: Sql, bookings: readonly Booking[]): Promise<number> {
  const currency = bookings[0]?.currency ?? "usd";
  const postings = bookings.flatMap((booking) => postingsOf(booking, currency));
  if (postings.length === 0) return 0;
  await openOwnedAccounts(tx, postings, currency);
  const keys = new Set(postings.map(({ key }) => key));
  const booked = bookings.filter(({ key }) => keys.has(key));
  const [written] = await tx<{ booked: number; expected: number; posted: number }>(
    `WITH asked AS (
       SELECT * FROM unnest($1::text[], $2::text[], $3::uuid[], $4::text[], $5::timestamptz[]) AS b(key, kind, order_id, memo, at)),
     booked AS (
       INSERT INTO ledger_transactions (key, kind, order_id, memo, at) SELECT key, kind, order_id, memo, at FROM asked
       ON CONFLICT (key) DO NOTHING RETURNING id, key),
     sides AS (
       SELECT booked.id, p.* FROM unnest($6::text[], $7::ledger_account_kind[], $8::uuid[], $9::bigint[], $10::uuid[])
         AS p(key, kind, owner, amount, line) JOIN booked ON booked.key = p.key),
     posted AS (
       INSERT INTO ledger_postings (transaction_id, account_id, amount_cents, currency, order_line_id)
       SELECT s.id, a.id, s.amount, $11, s.line FROM sides s
         JOIN ledger_accounts a ON a.kind = s.kind AND a.owner_id IS NOT DISTINCT FROM s.owner AND a.currency = $11
       RETURNING id)
     SELECT (SELECT count(*)::int FROM booked) AS booked, (SELECT count(*)::int FROM sides) AS expected,
            (SELECT count(*)::int FROM posted) AS posted`,
    [
      booked.map(({ key }) => key),
      booked.map(({ kind }) => kind),
      booked.map(({ orderId }) => orderId ?? null),
      booked.map(({ memo }) => memo ?? null),
      booked.map(({ at }) => at),
      postings.map(({ key }) => key),
      postings.map(({ account }) => account.kind),
      postings.map(ownerOf),
      postings.map(({ amountCents }) => amountCents),
      postings.map(({ orderLineId }) => orderLineId ?? null),
      currency,
    ],
  );
  if (written?.posted !== written?.expected) throw new Error("A ledger booking lacks an account");
  return written?.booked ?? 0;
}

function postingsOf(booking: Booking, currency: string): (Posting & { readonly key: string })[] {
  if (booking.currency !== currency) throw new Error("A batch of bookings has one currency");
  const postings = booking.postings.filter(({ amountCents }) => amountCents !== 0);
  const sum = postings.reduce((total, { amountCents }) => total + amountCents, 0);
  if (sum !== 0) throw new Error(`Ledger booking ${booking.key} is off by ${sum} cents`);
  return postings.map((posting) => ({ ...posting, key: booking.key }));
}
