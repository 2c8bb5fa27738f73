import "server-only";
import type { Clock } from "../clock";
import { sql } from "../db";
import { fetchRecipient, type RecipientState } from "../payments/recipient-account";
import { err, type Result } from "../result";

/**
 * Asks Stripe about a consignor's account and keeps the answer: whether transfers reach it, and what is missing.
 * The way back from its pages and the daily preparation both end here.
 */
export async function refreshRecipient(
  accountId: string,
  clock: Clock,
): Promise<Result<RecipientState, "not_found" | "unreachable">> {
  const known = await sql(`SELECT 1 FROM consignors WHERE stripe_account_id = $1`, [accountId]);
  if (known.length === 0) return err("not_found");
  const fetched = await fetchRecipient(accountId);
  if (!fetched.ok) return err("unreachable");
  await keepRecipient(accountId, fetched.value, clock.now());
  return fetched;
}

/** Keeps what Stripe has said of an account. An answer that is older than what is known changes nothing. */
export async function keepRecipient(
  accountId: string,
  { transfersActive, requirements }: RecipientState,
  at: Date,
): Promise<void> {
  await sql(
    `UPDATE consignors SET transfers_active = $2, stripe_requirements = $3, stripe_checked_at = $4
      WHERE stripe_account_id = $1 AND (stripe_checked_at IS NULL OR stripe_checked_at <= $4)`,
    [accountId, transfersActive, JSON.stringify(requirements), at],
  );
}

/** Stripe is asked about this many a day; the longest unasked come first. */
const MOST = 100;

/** Asks again about accounts that could not receive when last asked. */
export async function refreshRecipients(clock: Clock): Promise<void> {
  const rows = await sql<{ id: string }>(
    `SELECT stripe_account_id AS id FROM consignors WHERE stripe_account_id IS NOT NULL AND NOT transfers_active
      ORDER BY stripe_checked_at NULLS FIRST LIMIT ${MOST}`,
  );
  for (const { id } of rows) await refreshRecipient(id, clock);
}
