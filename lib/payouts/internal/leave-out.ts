import "server-only";
import { addUpPayouts } from "../../consignment/add-up-payouts";
import type { Tx } from "../../db";
import { credit, debit } from "../../ledger/accounts";
import type { Booking } from "../../ledger/post-transaction";

export type Left = {
  readonly payoutId: string;
  readonly lineIds: readonly string[];
  readonly reason: "frozen" | "undone" | "cancelled" | "unsent";
  readonly at: Date;
};

/**
 * Lines that did not go out are no part of their payout any more: what they pay for is payable again. Where the sale was
 * undone since, what was still owed for it and what the consignor owes for it are set off against each other. Returns
 * that, for the caller to book last. The caller holds the payout locked.
 */
export async function leaveOut(
  tx: Tx,
  { payoutId, lineIds, reason, at }: Left,
): Promise<readonly Booking[]> {
  const left = await tx<{
    id: string;
    consignorId: string;
    currency: string;
    amountCents: number;
    orderLineId: string | null;
    undone: boolean;
  }>(
    `WITH gone AS (
       UPDATE payout_lines l SET live = false,
              left_reason = CASE WHEN EXISTS (SELECT 1 FROM consignor_earnings WHERE id = l.earning_id AND status = 'clawed_back')
                THEN 'undone' ELSE $3 END
        WHERE l.payout_id = $1 AND l.id = ANY ($2::uuid[]) AND l.live RETURNING l.*),
     freed AS (
       UPDATE consignor_earnings e SET status = 'payable' FROM gone WHERE e.id = gone.earning_id AND e.status = 'paying'),
     stopped AS (
       UPDATE transfers t SET status = 'failed', failure = $3, finished_at = $4 FROM gone
        WHERE t.line_id = gone.id AND t.status = 'pending')
     SELECT gone.id, p.consignor_id AS "consignorId", p.currency, gone.amount_cents AS "amountCents",
            e.order_line_id AS "orderLineId", gone.left_reason = 'undone' AS undone
       FROM gone JOIN payouts p ON p.id = gone.payout_id LEFT JOIN consignor_earnings e ON e.id = gone.earning_id`,
    [payoutId, lineIds, reason, at],
  );
  await addUpPayouts(tx, [payoutId]);
  return left
    .filter(({ undone }) => undone)
    .map(({ id, consignorId: ownerId, currency, amountCents, orderLineId }) => ({
      key: `payout-line:${id}:undone`,
      kind: "payout_set_off",
      currency,
      at,
      postings: [
        debit({ kind: "consignor_payable", ownerId }, amountCents, orderLineId ?? undefined),
        credit({ kind: "consignor_debt", ownerId }, amountCents, orderLineId ?? undefined),
      ],
    }));
}
