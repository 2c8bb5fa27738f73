import "server-only";
import type { Clock } from "../clock";
import { sql, transaction } from "../db";
import { credit, debit } from "../ledger/accounts";
import { postTransaction } from "../ledger/post-transaction";
import { hasRefundFailed } from "../payments/fetch-refund";
import { err, ok, type Result } from "../result";
import { recordHistory } from "./record-history";
import type { PaymentState } from "./states";

/**
 * A bank has sent refunded money back, long after Stripe had called the refund done: it is owed again, and the desk
 * decides how it reaches the shopper. Stripe is asked whether it is so. False for a refund that was never recorded, that
 * bounced before or has not.
 */
export async function bounceRefund(
  refundId: string,
  clock: Clock,
): Promise<Result<boolean, "unreachable">> {
  const [recorded] = await sql<{ stripeRefundId: string }>(
    `SELECT stripe_refund_id AS "stripeRefundId" FROM refunds WHERE id = $1 AND status = 'succeeded' AND stripe_refund_id IS NOT NULL`,
    [refundId],
  );
  if (!recorded) return ok(false);
  const failed = await hasRefundFailed(recorded.stripeRefundId);
  if (!failed.ok) return failed.code === "unreachable" ? err("unreachable") : ok(false);
  return ok(failed.value ? await recordBounce(refundId, clock.now()) : false);
}

async function recordBounce(refundId: string, at: Date): Promise<boolean> {
  return transaction(async (tx) => {
    const [refund] = await tx<{
      payment_id: string;
      order_id: string | null;
      amount_cents: number;
      currency: string;
    }>(
      `WITH r AS (
         UPDATE refunds SET status = 'failed', failure = 'the bank sent it back', finished_at = $2
          WHERE id = $1 AND status = 'succeeded' AND stripe_refund_id IS NOT NULL RETURNING payment_id, amount_cents, currency)
       SELECT r.*, p.order_id FROM r JOIN payments p ON p.id = r.payment_id`,
      [refundId, at],
    );
    if (!refund) return false;
    const [payment] = await tx<{ from: PaymentState; to: PaymentState }>(
      `WITH old AS (SELECT id, status FROM payments WHERE id = $1 FOR UPDATE)
       UPDATE payments p SET refunded_cents = p.refunded_cents - $2,
              status = CASE WHEN p.refunded_cents = $2 THEN 'captured'::payment_status ELSE 'partly_refunded'::payment_status END
         FROM old WHERE p.id = old.id RETURNING old.status AS "from", p.status AS "to"`,
      [refund.payment_id, refund.amount_cents],
    );
    if (!payment) throw new Error(`Refund ${refundId} has no payment`);
    if (refund.order_id) {
      await recordHistory(tx, "system:refund", at, [
        {
          orderId: refund.order_id,
          axis: "payment",
          subjectId: refund.payment_id,
          transition: payment.to === "captured" ? "bounce_all" : "bounce_part",
          from: payment.from,
          to: payment.to,
        },
      ]);
    }
    await postTransaction(tx, {
      key: `refund:${refundId}:bounced`,
      kind: "refund_bounced",
      currency: refund.currency,
      at,
      ...(refund.order_id ? { orderId: refund.order_id } : {}),
      postings: [
        debit({ kind: "stripe_clearing" }, refund.amount_cents),
        credit({ kind: "refunds" }, refund.amount_cents),
      ],
    });
    return true;
  });
}
