import "server-only";
import type { Clock } from "../clock";
import { sql, transaction } from "../db";
import { refundPayment } from "../payments/refund-payment";
import { err, ok, type Result } from "../result";
import { recordRefund } from "./internal/record-refund";

type RefundRow = {
  id: string;
  amount_cents: number;
  status: "pending" | "succeeded" | "failed" | "superseded";
  payment_intent_id: string;
  refusals: number;
};

/**
 * Carries a written refund out: asks Stripe under the refund's own id, then records the answer once. `waiting`:
 * Stripe has it but is not done, or was not reachable, or the buyer's bank disputes the payment and nothing may go back
 * until that is decided; the caller tries again later. `refused` is for the desk.
 */
export async function sendRefund(
  refundId: string,
  clock: Clock,
): Promise<Result<void, "not_found" | "waiting" | "refused">> {
  const refund = await findRefund(refundId);
  if (!refund) return err("not_found");
  if (refund.status === "succeeded" || refund.status === "superseded") return ok(undefined);
  if (refund.status === "failed") return err("refused");
  const answer = await refundPayment({
    refundId: refund.id,
    paymentIntentId: refund.payment_intent_id,
    amountCents: refund.amount_cents,
    refusals: refund.refusals,
  });
  if (!answer.ok && answer.code === "unreachable") return err("waiting", answer.detail);
  if (!answer.ok && answer.detail?.["code"] === "charge_disputed") {
    await sql(
      `UPDATE refunds SET failure = 'charge_disputed', refusals = refusals + 1 WHERE id = $1 AND status = 'pending' AND refusals = $2`,
      [refund.id, refund.refusals],
    );
    return err("waiting", answer.detail);
  }
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
  await transaction((tx) => recordRefund(tx, refund.id, stripeRefundId, clock.now()));
  return ok(undefined);
}

async function findRefund(refundId: string): Promise<RefundRow | undefined> {
  const [row] = await sql<RefundRow>(
    `SELECT r.id, r.amount_cents, r.status, r.refusals, p.payment_intent_id FROM refunds r JOIN payments p ON p.id = r.payment_id
      WHERE r.id = $1 AND p.tender = 'card' AND r.destination = 'original'`,
    [refundId],
  );
  return row;
}
