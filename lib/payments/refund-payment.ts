import "server-only";
import Stripe from "stripe";
import { err, ok, type Result } from "../result";
import { stripe } from "./stripe";

export type RefundRequest = {
  /** Our refund's id: in the idempotency key, and how it is found again. */
  readonly refundId: string;
  /** How often Stripe has refused it for the time being; it would repeat a refusal under the key that it was given for. */
  readonly refusals: number;
  readonly paymentIntentId: string;
  readonly amountCents: number;
};

export type RefundAnswer = {
  readonly id: string;
  readonly status: "succeeded" | "pending" | "failed";
};

/**
 * Gives money back through Stripe, once however often it is called. A fault that Stripe saved for our key
 * replays for ever, so the refund is first looked up by our id. `unreachable` is worth another try; `refused` is not.
 */
export async function refundPayment(
  request: RefundRequest,
): Promise<Result<RefundAnswer, "unreachable" | "refused">> {
  try {
    const found = await findRefund(request);
    if (found) return ok(answerOf(found));
    const made = await stripe().refunds.create(
      {
        payment_intent: request.paymentIntentId,
        amount: request.amountCents,
        metadata: { refund_id: request.refundId },
      },
      { idempotencyKey: keyOf(request) },
    );
    return ok(answerOf(made));
  } catch (error) {
    if (!(error instanceof Stripe.errors.StripeError)) throw error;
    const refused = error instanceof Stripe.errors.StripeInvalidRequestError;
    return err(refused ? "refused" : "unreachable", {
      message: error.message,
      code: error.code ?? null,
    });
  }
}

function keyOf({ refundId, refusals }: RefundRequest): string {
  return refusals === 0 ? `refund:${refundId}` : `refund:${refundId}:${refusals}`;
}

async function findRefund(request: RefundRequest): Promise<Stripe.Refund | null> {
  const made = stripe().refunds.list({ payment_intent: request.paymentIntentId, limit: 100 });
  for await (const refund of made) {
    if (refund.metadata?.["refund_id"] === request.refundId) return refund;
  }
  return null;
}

function answerOf(refund: Stripe.Refund): RefundAnswer {
  if (refund.status === "succeeded") return { id: refund.id, status: "succeeded" };
  const failed = refund.status === "failed" || refund.status === "canceled";
  return { id: refund.id, status: failed ? "failed" : "pending" };
}
