import "server-only";
import { transaction, type Tx } from "../../db";
import { postTransactions } from "../../ledger/post-transactions";
import { leaveOut } from "./leave-out";
import { lockPayouts } from "./lock-payouts";
import { closePayout, closeTransfer } from "./record-transfer";
import type { Sending } from "./find-sending";

/**
 * The last look before Stripe is asked for the first time: a line whose sale is frozen or undone by now leaves its
 * payout, and one whose consignor is kept waiting by staff fails. From then on it is on its way, and whoever comes again
 * goes through with it: a call of which nobody knows the end may have moved the money.
 */
export async function beginTransfer(
  sending: Sending,
  at: Date,
): Promise<"begun" | "left" | "held"> {
  return transaction(async (tx) => {
    await lockPayouts(tx, [sending.payoutId]);
    const row = await lookAgain(tx, sending.opId);
    if (!row) return "left";
    if (!row.started && (row.undone || row.frozen)) {
      const left = await leaveOut(tx, {
        payoutId: sending.payoutId,
        lineIds: [row.lineId],
        reason: row.undone ? "undone" : "frozen",
        at,
      });
      await postTransactions(tx, [...left, ...(await closePayout(tx, sending.payoutId, at))]);
      return "left";
    }
    if (!row.started && row.held) {
      await closeTransfer(tx, sending, "held", at);
      return "held";
    }
    await tx(`UPDATE transfers SET started_at = coalesce(started_at, $2) WHERE id = $1`, [
      sending.opId,
      at,
    ]);
    return "begun";
  });
}

async function lookAgain(tx: Tx, transferId: string) {
  const [row] = await tx<{
    lineId: string;
    started: boolean;
    frozen: boolean;
    undone: boolean;
    held: boolean;
  }>(
    `SELECT l.id AS "lineId", t.started_at IS NOT NULL AS started, coalesce(e.frozen_for <> '{}', false) AS frozen,
            coalesce(e.status = 'clawed_back', false) AS undone, c.payouts_held_reason IS NOT NULL AS held
       FROM transfers t JOIN payout_lines l ON l.id = t.line_id JOIN payouts p ON p.id = t.payout_id
       JOIN consignors c ON c.user_id = p.consignor_id LEFT JOIN consignor_earnings e ON e.id = l.earning_id
      WHERE t.id = $1 AND t.status = 'pending'`,
    [transferId],
  );
  return row;
}
