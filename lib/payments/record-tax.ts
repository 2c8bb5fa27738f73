import "server-only";
import Stripe from "stripe";
import { ok, type Result } from "../result";
import { guardCall } from "./guard-call";
import { stripe } from "./stripe";

export type TaxRecord = {
  readonly calculationId: string;
  /** The order's number. Stripe takes one transaction for it. */
  readonly reference: string;
};

/**
 * Records a paid calculation for Stripe's tax reports, once however often it is called. `unreachable` is worth
 * another try; `refused` (a calculation older than 90 days, say) is not.
 */
export async function recordTaxPaid(
  record: TaxRecord,
): Promise<Result<void, "unreachable" | "refused">> {
  const recorded = await guardCall(() => create(record));
  if (recorded.ok) return ok(undefined);
  // All that can be wrong about an order's number is that it is recorded already.
  const { code, detail } = recorded;
  return code === "refused" && detail?.["param"] === "reference" ? ok(undefined) : recorded;
}

async function create({ calculationId, reference }: TaxRecord): Promise<void> {
  const { transactions } = stripe().tax;
  const params = { calculation: calculationId, reference };
  try {
    await transactions.createFromCalculation(params, { idempotencyKey: `tax:${reference}` });
  } catch (error) {
    if (!(error instanceof Stripe.errors.StripeAPIError)) throw error;
    // A fault that Stripe saved for our key replays for as long as it knows the key. Without it, the reference is
    // what keeps the tax from being recorded twice.
    await transactions.createFromCalculation(params);
  }
}
