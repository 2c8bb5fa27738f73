import "server-only";
import type { Tx } from "../../db";
import { addUpPayouts } from "../add-up-payouts";

export type Leaving = {
  /** Kept with the line: why it is no part of its payout any more. */
  readonly reason: "frozen" | "undone";
  readonly at: Date;
};

/**
 * Takes earnings out of payouts of which nothing was sent yet; they are payable again and may go out with another. A
 * payout that is left without a line is cancelled. Earnings elsewhere are passed by. The caller has locked the earnings.
 */
export async function leavePayouts(
  tx: Tx,
  earningIds: readonly string[],
  { reason, at }: Leaving,
): Promise<void> {
  if (earningIds.length === 0) return;
  const payouts = await tx<{ id: string }>(
    `SELECT id FROM payouts WHERE status = 'pending' AND id IN (
       SELECT payout_id FROM payout_lines WHERE live AND earning_id = ANY ($1::uuid[])) ORDER BY id FOR UPDATE`,
    [earningIds],
  );
  if (payouts.length === 0) return;
  const ids = payouts.map(({ id }) => id);
  await tx(
    `WITH gone AS (
       UPDATE payout_lines SET live = false, left_reason = $3
        WHERE live AND payout_id = ANY ($2::uuid[]) AND earning_id = ANY ($1::uuid[]) RETURNING earning_id)
     UPDATE consignor_earnings e SET status = 'payable' FROM gone WHERE e.id = gone.earning_id AND e.status = 'paying'`,
    [earningIds, ids, reason],
  );
  await addUpPayouts(tx, ids);
  await tx(
    `WITH emptied AS (
       UPDATE payouts p SET status = 'cancelled', finished_at = $2
        WHERE p.id = ANY ($1::uuid[]) AND NOT EXISTS (SELECT 1 FROM payout_lines WHERE payout_id = p.id AND live) RETURNING p.id)
     INSERT INTO payout_history (payout_id, transition, "from", "to", actor, note, at)
     SELECT id, 'cancel', 'pending', 'cancelled', 'system:sales', $3, $2 FROM emptied`,
    [ids, at, `no line is left: ${reason}`],
  );
}
