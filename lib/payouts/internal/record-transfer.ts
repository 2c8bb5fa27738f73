import "server-only";
import { transaction, type Tx } from "../../db";
import { enqueue } from "../../jobs/enqueue";
import { credit, debit } from "../../ledger/accounts";
import type { Booking } from "../../ledger/post-transaction";
import { postTransactions } from "../../ledger/post-transactions";
import { err, ok, type Result } from "../../result";
import type { Sending } from "./find-sending";
import { finishPayouts } from "./finish-payouts";
import { lockPayouts } from "./lock-payouts";
import { movePayouts } from "./move-payout";

type Recorded = {
  payoutId: string;
  consignorId: string;
  currency: string;
  orderId: string | null;
  orderLineId: string | null;
  lineCents: number;
  debtCents: number;
  amountCents: number;
  undone: boolean;
};

/**
 * Stripe has made the transfer: writes that down and books it, once. The last one of a payout finishes it. Where the
 * sale was undone while the money was on its way, it is asked back at once.
 */
export async function recordSent(
  { opId, payoutId }: Pick<Sending, "opId" | "payoutId">,
  stripeTransferId: string,
  at: Date,
): Promise<Result<void, never>> {
  await transaction(async (tx) => {
    await lockPayouts(tx, [payoutId]);
    const [sent] = await tx<Recorded>(
      `WITH sent AS (
         UPDATE transfers SET status = 'succeeded', stripe_transfer_id = $2, finished_at = $3, failure = NULL,
                started_at = coalesce(started_at, $3)
          WHERE id = $1 AND status = 'pending' RETURNING *)
       SELECT p.id AS "payoutId", p.consignor_id AS "consignorId", sent.currency, o.order_id AS "orderId",
              sent.order_line_id AS "orderLineId", l.amount_cents AS "lineCents", l.debt_cents AS "debtCents",
              sent.amount_cents AS "amountCents", coalesce(e.status = 'clawed_back', false) AS undone
         FROM sent JOIN payout_lines l ON l.id = sent.line_id JOIN payouts p ON p.id = sent.payout_id
         LEFT JOIN order_lines o ON o.id = sent.order_line_id LEFT JOIN consignor_earnings e ON e.id = l.earning_id`,
      [opId, stripeTransferId, at],
    );
    if (!sent) return;
    if (sent.undone) await askBack(tx, opId, at);
    const closing = await closePayout(tx, payoutId, at);
    await postTransactions(tx, [bookingOf(opId, sent, at), ...closing]);
  });
  return ok(undefined);
}

function bookingOf(transferId: string, sent: Recorded, at: Date): Booking {
  const { consignorId: ownerId, orderLineId, orderId, currency } = sent;
  const line = orderLineId ?? undefined;
  return {
    key: `transfer:${transferId}`,
    kind: "payout_transfer",
    currency,
    at,
    ...(orderId ? { orderId } : {}),
    postings: [
      debit({ kind: "consignor_payable", ownerId }, sent.lineCents, line),
      credit({ kind: "consignor_debt", ownerId }, sent.debtCents, line),
      credit({ kind: "stripe_clearing" }, sent.amountCents, line),
    ],
  };
}

async function askBack(tx: Tx, transferId: string, at: Date): Promise<void> {
  const [made] = await tx<{ id: string }>(
    `INSERT INTO transfer_reversals (transfer_id, amount_cents, currency, created_at)
     SELECT id, amount_cents - reversed_cents, currency, $2 FROM transfers WHERE id = $1
     ON CONFLICT (transfer_id) WHERE NOT by_hand DO NOTHING RETURNING id`,
    [transferId, at],
  );
  if (made) await enqueue(tx, "reversal.send", { reversalId: made.id });
}

/** It did not go out, and Stripe has said so or was not asked: writes down why. */
export async function recordFailed(
  sending: Sending,
  failure: string,
  at: Date,
): Promise<Result<void, "failed">> {
  await transaction(async (tx) => {
    await lockPayouts(tx, [sending.payoutId]);
    await closeTransfer(tx, sending, failure, at);
  });
  return err("failed", { failure });
}

/** The same inside a transaction that holds the payout locked. An answer under a key that is used up counts no more. */
export async function closeTransfer(
  tx: Tx,
  { opId, attempt, payoutId }: Sending,
  failure: string,
  at: Date,
): Promise<void> {
  const failed = await tx(
    `UPDATE transfers SET status = 'failed', failure = $3, finished_at = $4, attempts = attempts + 1
      WHERE id = $1 AND attempts = $2 AND status = 'pending' RETURNING id`,
    [opId, attempt, failure, at],
  );
  if (failed.length > 0) await postTransactions(tx, await closePayout(tx, payoutId, at));
}

/**
 * Once none of its transfers is open any more a payout is paid, or has failed with the first reason, or is cancelled
 * since no line of it is left. Returns what is to be booked.
 */
export async function closePayout(tx: Tx, payoutId: string, at: Date): Promise<readonly Booking[]> {
  const [left] = await tx<{ open: number; lines: number; failure: string | null }>(
    `SELECT count(*) FILTER (WHERE t.status = 'pending')::int AS open, count(*)::int AS lines,
            (array_agg(t.failure ORDER BY t.id) FILTER (WHERE t.status = 'failed'))[1] AS failure
       FROM payout_lines l LEFT JOIN transfers t ON t.line_id = l.id WHERE l.payout_id = $1 AND l.live`,
    [payoutId],
  );
  if (!left || left.open > 0) return [];
  if (left.lines > 0 && left.failure === null) return finishPayouts(tx, [payoutId], at);
  const note = left.failure ?? "undone";
  const step = { payoutIds: [payoutId], actor: "system:payouts", at, note };
  await movePayouts(tx, { ...step, move: "fail" });
  if (left.lines === 0) await movePayouts(tx, { ...step, move: "cancel" });
  return [];
}
