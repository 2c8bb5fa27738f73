import "server-only";
import type { Result } from "../result";
import { guardCall } from "./guard-call";
import { stripe } from "./stripe";

/** What Stripe says of a dispute, reduced to what the shop asks. Amounts in cents. */
export type DisputeFacts = {
  readonly id: string;
  readonly status: string;
  readonly reason: string;
  readonly amountCents: number;
  readonly currency: string;
  readonly paymentIntentId: string | null;
  readonly openedAt: Date;
  readonly dueBy: Date | null;
  /** What the bank has taken, and what of it has come back, without fees. */
  readonly withdrawnCents: number;
  readonly returnedCents: number;
  /** What Stripe keeps for it: a fee that is given back comes off. */
  readonly feeCents: number;
  readonly submitted: boolean;
};

/** Fetches a dispute's present state from Stripe: the only source that the shop believes. */
export async function fetchDispute(
  disputeId: string,
): Promise<Result<DisputeFacts, "unreachable" | "refused">> {
  return guardCall(async () => {
    const dispute = await stripe().disputes.retrieve(disputeId);
    const moved = dispute.balance_transactions;
    const sum = (values: readonly number[]) => values.reduce((all, value) => all + value, 0);
    const { payment_intent: intent } = dispute;
    return {
      id: dispute.id,
      status: dispute.status,
      reason: dispute.reason,
      amountCents: dispute.amount,
      currency: dispute.currency,
      paymentIntentId: typeof intent === "string" ? intent : (intent?.id ?? null),
      openedAt: new Date(dispute.created * 1000),
      dueBy: dispute.evidence_details.due_by
        ? new Date(dispute.evidence_details.due_by * 1000)
        : null,
      withdrawnCents: -sum(moved.map(({ amount }) => Math.min(0, amount))),
      returnedCents: sum(moved.map(({ amount }) => Math.max(0, amount))),
      feeCents: sum(moved.map(({ fee }) => fee)),
      submitted: dispute.evidence_details.submission_count > 0,
    };
  });
}
