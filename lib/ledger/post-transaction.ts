import "server-only";
import type { Sql } from "../db";
import type { Posting } from "./accounts";
import { openOwnedAccounts, ownerOf } from "./internal/owned-accounts";

export type Booking = {
  /** What it books; a second booking under the same key does nothing. */
  readonly key: string;
  readonly kind: string;
  readonly currency: string;
  readonly at: Date;
  readonly orderId?: string;
  readonly memo?: string;
  readonly postings: readonly Posting[];
};

/**
 * Books a transaction inside the caller's database transaction. Postings of zero are left out.
 * Returns false where the key was booked before. Throws where the postings do not sum to zero.
 * It locks the accounts until commit, so call it last.
 */
export async function postTransaction(tx: Sql, booking: Booking): Promise<boolean> {
  const postings = booking.postings.filter((posting) => posting.amountCents !== 0);
  const sum = postings.reduce((total, posting) => total + posting.amountCents, 0);
  if (sum !== 0) throw new Error(`Ledger booking ${booking.key} is off by ${sum} cents`);
  if (postings.length === 0) return false;
  await openOwnedAccounts(tx, postings, booking.currency);
  // One statement, because a settlement books up to a dozen postings and this is its hottest part.
  const [written] = await tx<{ booked: number; posted: number }>(
    `WITH booked AS (
       INSERT INTO ledger_transactions (key, kind, order_id, memo, at) VALUES ($1, $2, $3, $4, $5)
       ON CONFLICT (key) DO NOTHING RETURNING id),
     posted AS (
       INSERT INTO ledger_postings (transaction_id, account_id, amount_cents, currency, order_line_id)
       SELECT booked.id, a.id, p.amount, $6, p.line
         FROM booked,
              unnest($7::ledger_account_kind[], $8::uuid[], $9::bigint[], $10::uuid[]) AS p(kind, owner, amount, line)
         JOIN ledger_accounts a ON a.kind = p.kind AND a.owner_id IS NOT DISTINCT FROM p.owner AND a.currency = $6
       RETURNING id)
     SELECT (SELECT count(*)::int FROM booked) AS booked, (SELECT count(*)::int FROM posted) AS posted`,
    [
      booking.key,
      booking.kind,
      booking.orderId ?? null,
      booking.memo ?? null,
      booking.at,
      booking.currency,
      postings.map((posting) => posting.account.kind),
      postings.map((posting) => ownerOf(posting)),
      postings.map((posting) => posting.amountCents),
      postings.map((posting) => posting.orderLineId ?? null),
    ],
  );
  if (!written?.booked) return false;
  if (written.posted !== postings.length)
    throw new Error(`Ledger booking ${booking.key} lacks an account`);
  return true;
}
