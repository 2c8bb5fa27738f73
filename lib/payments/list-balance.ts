import "server-only";
import type { Result } from "../result";
import { guardCall } from "./guard-call";
import { stripe } from "./stripe";

/** A movement of the shop's balance as Stripe has it. Amounts in cents, negative where money left. */
export type BalanceMovement = {
  readonly id: string;
  /** Stripe's word: `charge`, `refund`, `transfer`, `adjustment`, `payout`, … */
  readonly type: string;
  readonly amountCents: number;
  readonly feeCents: number;
  /** What it came of: a charge, a refund, a transfer, a dispute; null where of nothing. */
  readonly source: string | null;
  readonly at: Date;
};

/** Every movement of the balance from `from` until `to`. */
export async function listBalanceMovements(
  from: Date,
  to: Date,
): Promise<Result<readonly BalanceMovement[], "unreachable" | "refused">> {
  return guardCall(async () => {
    const all: BalanceMovement[] = [];
    const created = { gte: seconds(from), lte: seconds(to) };
    for await (const one of stripe().balanceTransactions.list({ created, limit: 100 })) {
      all.push({
        id: one.id,
        type: one.type,
        amountCents: one.amount,
        feeCents: one.fee,
        source: typeof one.source === "string" ? one.source : (one.source?.id ?? null),
        at: new Date(one.created * 1000),
      });
    }
    return all;
  });
}

const seconds = (at: Date): number => Math.floor(at.getTime() / 1000);
