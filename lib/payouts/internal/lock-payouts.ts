import "server-only";
import type { Tx } from "../../db";

/**
 * Locks payouts with their earnings, in the order in which everybody does: the earnings first, since a sale that is
 * undone or frozen starts from them.
 */
export async function lockPayouts(tx: Tx, payoutIds: readonly string[]): Promise<void> {
  await tx(
    `SELECT e.id FROM consignor_earnings e JOIN payout_lines l ON l.earning_id = e.id AND l.live
      WHERE l.payout_id = ANY ($1::uuid[]) ORDER BY e.id FOR UPDATE OF e`,
    [payoutIds],
  );
  await tx(`SELECT id FROM payouts WHERE id = ANY ($1::uuid[]) ORDER BY id FOR UPDATE`, [
    payoutIds,
  ]);
}
