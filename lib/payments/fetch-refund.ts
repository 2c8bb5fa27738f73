import "server-only";
import type { Result } from "../result";
import { guardCall } from "./guard-call";
import { stripe } from "./stripe";

/** True where Stripe says that a refund has failed after all: the bank sent its money back. */
export async function hasRefundFailed(
  stripeRefundId: string,
): Promise<Result<boolean, "unreachable" | "refused">> {
  return guardCall(async () => {
    const refund = await stripe().refunds.retrieve(stripeRefundId);
    return refund.status === "failed" || refund.status === "canceled";
  });
}
