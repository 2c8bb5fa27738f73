import type Stripe from "stripe";
import { newId } from "./ids";
import { paginate } from "./pagination";
import type { StandInParams } from "./params";
import { listOf, type ApiRequest } from "./route";
import type { World } from "./world";
import { noSuch } from "./errors";

/** The stand-in's own account, as opposed to a connected one's `acct_…`. */
export const PLATFORM = "platform";

type Movement = {
  account: string;
  type: Stripe.BalanceTransaction.Type;
  category: string;
  /** Cents, negative when money leaves the account. */
  amount: number;
  currency: string;
  source: string;
  fee?: number;
};

/** Moves money on an account's balance. It is available at once, where Stripe takes some days. */
export function move(world: World, movement: Movement): Stripe.BalanceTransaction {
  const { account, type, category, amount, currency, source, fee = 0 } = movement;
  const now = world.clock.now();
  const data = {
    id: newId("txn"),
    object: "balance_transaction",
    amount,
    available_on: now,
    balance_type: "payments",
    created: now,
    currency,
    description: null,
    exchange_rate: null,
    fee,
    fee_details: fee
      ? [
          {
            amount: fee,
            application: null,
            currency,
            description: "Stripe processing fees",
            type: "stripe_fee",
          },
        ]
      : [],
    net: amount - fee,
    reporting_category: category,
    source,
    status: "available",
    type,
  } satisfies Stripe.BalanceTransaction;
  world.store.balanceTransactions.save({ id: data.id, created: now, data, account });
  world.balances.add(account, currency, data.net);
  return data;
}

/** Running sums of what was moved, so that asking for a balance does not add up its history. */
export class Balances {
  private readonly sums = new Map<string, Map<string, number>>();

  add(account: string, currency: string, net: number): void {
    const sums = this.sums.get(account) ?? new Map<string, number>();
    sums.set(currency, (sums.get(currency) ?? 0) + net);
    this.sums.set(account, sums);
  }

  /** Cents available. */
  of(account: string, currency: string): number {
    return this.sums.get(account)?.get(currency) ?? 0;
  }

  all(account: string): [currency: string, cents: number][] {
    const sums = [...(this.sums.get(account) ?? [])];
    return sums.length > 0 ? sums : [["usd", 0]];
  }

  clear(): void {
    this.sums.clear();
  }
}

export function retrieveBalance(world: World, { account }: ApiRequest<unknown>) {
  const sums = world.balances.all(account);
  return {
    object: "balance",
    available: sums.map(([currency, amount]) => ({
      amount,
      currency,
      source_types: { card: amount },
    })),
    livemode: false,
    pending: sums.map(([currency]) => ({ amount: 0, currency, source_types: { card: 0 } })),
  } satisfies Stripe.Balance;
}

export function listBalanceTransactions(
  world: World,
  { account, path, params }: ApiRequest<StandInParams["BalanceTransactionList"]>,
) {
  const { balanceTransactions } = world.store;
  const { source, type, currency } = params;
  const rows = source
    ? balanceTransactions.by("source", source)
    : balanceTransactions.by("account", account);
  const page = paginate(
    balanceTransactions,
    rows,
    params,
    (row) =>
      row.account === account &&
      (!type || row.data.type === type) &&
      (!currency || row.data.currency === currency),
  );
  return listOf(path, page);
}

export function retrieveBalanceTransaction(world: World, { id, account }: ApiRequest<unknown>) {
  const row = world.store.balanceTransactions.get(id);
  if (!row || row.account !== account) throw noSuch("balance transaction", id);
  return row.data;
}
