import "server-only";
import type { Result } from "../result";
import { guardCall } from "./guard-call";
import { stripe } from "./stripe";

/** A transfer as Stripe has it. Amounts in cents. */
export type StripeTransfer = {
  readonly id: string;
  /** Our transfer's id; null for one that was not made here. */
  readonly opId: string | null;
  readonly amountCents: number;
  readonly reversedCents: number;
  readonly destination: string;
};

/** Every transfer that Stripe has of the time from `from` until `to`. */
export async function listStripeTransfers(
  from: Date,
  to: Date,
): Promise<Result<readonly StripeTransfer[], "unreachable" | "refused">> {
  return guardCall(async () => {
    const all: StripeTransfer[] = [];
    const created = { gte: seconds(from), lte: seconds(to) };
    for await (const one of stripe().transfers.list({ created, limit: 100 })) {
      all.push({
        id: one.id,
        opId: one.metadata["op_id"] ?? null,
        amountCents: one.amount,
        reversedCents: one.amount_reversed,
        destination:
          typeof one.destination === "string" ? one.destination : (one.destination?.id ?? ""),
      });
    }
    return all;
  });
}

const seconds = (at: Date): number => Math.floor(at.getTime() / 1000);
