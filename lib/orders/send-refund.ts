import "server-only";
import type { Clock } from "../clock";
import { sql, transaction, type Tx } from "../db";
import { queueMail } from "../email/queue-mail";
import { credit, debit } from "../ledger/accounts";
import { postTransaction } from "../ledger/post-transaction";
import { refundPayment } from "../payments/refund-payment";
import { err, ok, type Result } from "../result";
import { recordHistory } from "./record-history";
import type { PaymentState } from "./states";

type RefundRow = {
  id: string;
  amount_cents: number;
  currency: string;
  status: "pending" | "succeeded" | "failed";
  payment_id: string;
  payment_intent_id: string;
  order_id: string;
  number: string;
  email: string;
  lines: { title: string; quantity: number }[];
};

/** Why money comes back, as the mail says it. */
const REASONS: Readonly<Record<string, string>> = {
  goods_gone:
    "Your payment reached us after the goods were no longer set aside for you, so we have given all of it back.",
};

/**
 * Carries a written refund out: asks Stripe under the refund's own id, then records the answer once. `waiting`:
 * Stripe has it but is not done, or was not reachable; the caller tries again later. `refused` is for the desk.
 */
export async function sendRefund(
  refundId: string,
  clock: Clock,
): Promise<Result<void, "not_found" | "waiting" | "refused">> {
  const refund = await findRefund(refundId);
  if (!refund) return err("not_found");
  if (refund.status === "succeeded") return ok(undefined);
  if (refund.status === "failed") return err("refused");
  const answer = await refundPayment({
    refundId: refund.id,
    paymentIntentId: refund.payment_intent_id,
    amountCents: refund.amount_cents,
  });
  if (!answer.ok && answer.code === "unreachable") return err("waiting", answer.detail);
  if (!answer.ok || answer.value.status === "failed") {
    const failure = answer.ok
      ? "Stripe could not carry it out"
      : String(answer.detail?.["message"]);
    await sql(
      `UPDATE refunds SET status = 'failed', failure = $2, finished_at = $3 WHERE id = $1 AND status = 'pending'`,
      [refund.id, failure, clock.now()],
    );
    return err("refused", { failure });
  }
  if (answer.value.status === "pending") return err("waiting");
  const { id: stripeRefundId } = answer.value;
  await transaction((tx) => recordRefund(tx, refund, stripeRefundId, clock.now()));
  return ok(undefined);
}

async function findRefund(refundId: string): Promise<RefundRow | undefined> {
  const [row] = await sql<RefundRow>(
    `SELECT r.id, r.amount_cents, r.currency, r.status, r.payment_id, p.payment_intent_id, o.id AS order_id,
            o.number, o.email,
            (SELECT json_agg(json_build_object('title', l.title, 'quantity', l.quantity) ORDER BY l.position)
               FROM order_lines l WHERE l.order_id = o.id) AS lines
       FROM refunds r JOIN payments p ON p.id = r.payment_id JOIN orders o ON o.id = p.order_id WHERE r.id = $1`,
    [refundId],
  );
  return row;
}

async function recordRefund(
  tx: Tx,
  refund: RefundRow,
  stripeRefundId: string,
  now: Date,
): Promise<void> {
  const done = await tx<{ reason: string }>(
    `UPDATE refunds SET status = 'succeeded', stripe_refund_id = $2, finished_at = $3
      WHERE id = $1 AND status = 'pending' RETURNING reason`,
    [refund.id, stripeRefundId, now],
  );
  const [recorded] = done;
  if (!recorded) return;
  const [payment] = await tx<{ from: PaymentState; to: PaymentState }>(
    `WITH old AS (SELECT id, status FROM payments WHERE id = $1 FOR UPDATE)
     UPDATE payments p SET refunded_cents = p.refunded_cents + $2,
            status = CASE WHEN p.refunded_cents + $2 = p.amount_cents THEN 'refunded'::payment_status
                          ELSE 'partly_refunded'::payment_status END
       FROM old WHERE p.id = old.id RETURNING old.status AS "from", p.status AS "to"`,
    [refund.payment_id, refund.amount_cents],
  );
  if (!payment) throw new Error(`Refund ${refund.id} has no payment`);
  await recordHistory(tx, "system:refund", now, [
    {
      orderId: refund.order_id,
      axis: "payment",
      subjectId: refund.payment_id,
      transition: payment.to === "refunded" ? "refund_rest" : "refund_part",
      from: payment.from,
      to: payment.to,
    },
  ]);
  await queueMail(tx, {
    template: "refund",
    key: `refund:${refund.id}`,
    to: refund.email,
    props: {
      number: null,
      url: null,
      amountCents: refund.amount_cents,
      currency: refund.currency,
      reason: REASONS[recorded.reason] ?? "We have given your money back.",
      lines: refund.lines,
    },
  });
  await postTransaction(tx, {
    key: `refund:${refund.id}`,
    kind: "refund",
    currency: refund.currency,
    at: now,
    orderId: refund.order_id,
    memo: stripeRefundId,
    postings: [
      debit({ kind: "refunds" }, refund.amount_cents),
      credit({ kind: "stripe_clearing" }, refund.amount_cents),
    ],
  });
}
