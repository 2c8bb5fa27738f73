import "server-only";
import type { Tx } from "../../db";
import { enqueue } from "../../jobs/enqueue";
import { credit, debit } from "../../ledger/accounts";
import { postTransaction } from "../../ledger/post-transaction";
import type { SessionState } from "../../payments/checkout-session";
import { closeOrderIn } from "../close-order";
import type { PaidOrder } from "./paid-order";
import { recordHistory } from "../record-history";

/**
 * Money came for an order whose goods are gone: all of it is owed back. Closes the order if it is still open,
 * books the money as owed, and writes the refund together with its job.
 */
export async function owedRefund(
  tx: Tx,
  order: PaidOrder,
  session: SessionState,
  now: Date,
): Promise<void> {
  const closing = {
    order: "cancelled",
    payment: "failed",
    reason: "paid after its goods were gone",
  } as const;
  const system = { kind: "system", name: "settlement" } as const;
  const closed = await closeOrderIn(tx, system, order.id, closing, now);
  const from = closed ? "failed" : order.paymentStatus;
  await tx(
    `UPDATE payments SET status = 'captured', captured_at = $2, session_id = $3, payment_intent_id = $4, charge_id = $5
      WHERE id = $1`,
    [order.paymentId, now, session.id, session.paymentIntentId, session.chargeId],
  );
  await recordHistory(tx, "system:settlement", now, [
    {
      orderId: order.id,
      axis: "payment",
      subjectId: order.paymentId,
      transition: "capture_late",
      from,
      to: "captured",
    },
  ]);
  const [refund] = await tx<{ id: string }>(
    `INSERT INTO refunds (payment_id, amount_cents, currency, reason, created_at)
     VALUES ($1, $2, $3, 'goods_gone', $4) RETURNING id`,
    [order.paymentId, order.cardCents, order.currency, now],
  );
  if (!refund) throw new Error("The refund was not written");
  await enqueue(tx, "refund.send", { refundId: refund.id });
  await postTransaction(tx, {
    key: `order:${order.id}:paid_unsellable`,
    kind: "unsellable_paid",
    currency: order.currency,
    at: now,
    orderId: order.id,
    postings: [
      debit({ kind: "stripe_clearing" }, order.cardCents),
      credit({ kind: "refunds" }, order.cardCents),
    ],
  });
}
