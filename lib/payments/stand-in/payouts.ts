import { move } from "./balance";
import { invalidParam, noSuch, refused } from "./errors";
import { emit } from "./events";
import { newId } from "./ids";
import { readMetadata } from "./metadata";
import { paginate } from "./pagination";
import type { StandInParams } from "./params";
import { listOf, type ApiRequest } from "./route";
import type { Payout, PayoutRow } from "./rows";
import type { World } from "./world";

const TWO_DAYS = 2 * 86_400;

/** Sends an account's balance to its bank; paid when the bank's time is over. */
export function createPayout(
  world: World,
  { params, account, cause }: ApiRequest<StandInParams["PayoutCreate"]>,
) {
  const { amount } = params;
  const currency = params.currency.toLowerCase();
  if (amount < 1) {
    throw invalidParam("Invalid positive integer", "amount", "parameter_invalid_integer");
  }
  if (world.balances.of(account, currency) < amount) {
    const text = "You have insufficient funds in your Stripe account for this payout.";
    throw refused(text, { code: "balance_insufficient" });
  }
  const now = world.clock.now();
  const id = newId("po");
  const transaction = move(world, {
    account,
    type: "payout",
    category: "payout",
    amount: -amount,
    currency,
    source: id,
  });
  const data = {
    id,
    object: "payout",
    amount,
    application_fee: null,
    application_fee_amount: null,
    arrival_date: now + TWO_DAYS,
    automatic: false,
    balance_transaction: transaction.id,
    created: now,
    currency,
    description: params.description ?? null,
    destination: newId("ba"),
    failure_balance_transaction: null,
    failure_code: null,
    failure_message: null,
    livemode: false,
    metadata: readMetadata(params.metadata),
    method: params.method ?? "standard",
    original_payout: null,
    payout_method: null,
    reconciliation_status: "not_applicable",
    reversed_by: null,
    source_type: "card",
    statement_descriptor: params.statement_descriptor ?? null,
    status: "pending",
    trace_id: null,
    type: "bank_account",
  } satisfies Payout;
  const row = world.store.payouts.save({ id, created: now, data, account });
  emit(world, "payout.created", data, { cause, ...aboutAccount(row) });
  watchPayout(world, row);
  return data;
}

export function watchPayout(world: World, row: PayoutRow): void {
  if (row.data.status !== "pending") return;
  world.schedule.after(world.settings.bankSeconds, () => finishPayout(world, row, true));
}

/** The bank takes the money, or sends it back to the account's balance. */
export function finishPayout(world: World, row: PayoutRow, arrives: boolean): boolean {
  const { data, account } = row;
  if (data.status !== "pending") return false;
  data.status = arrives ? "paid" : "failed";
  if (!arrives) {
    const back = move(world, {
      account,
      type: "payout_failure",
      category: "payout_reversal",
      amount: data.amount,
      currency: data.currency,
      source: row.id,
    });
    data.failure_balance_transaction = back.id;
    data.failure_code = "account_closed";
    data.failure_message = "The bank account has been closed.";
  }
  world.store.payouts.save(row);
  emit(world, arrives ? "payout.paid" : "payout.failed", data, aboutAccount(row));
  return true;
}

export function listPayouts(
  world: World,
  { account, path, params }: ApiRequest<StandInParams["PayoutList"]>,
) {
  const { payouts } = world.store;
  const page = paginate(
    payouts,
    payouts.by("account", account),
    params,
    ({ data }) => !params.status || data.status === params.status,
  );
  return listOf(path, page);
}

export function retrievePayout(world: World, { id, account }: ApiRequest<unknown>) {
  const row = findPayout(world, id);
  if (row.account !== account) throw noSuch("payout", id);
  return row.data;
}

export function findPayout(world: World, id: string): PayoutRow {
  const row = world.store.payouts.get(id);
  if (!row) throw noSuch("payout", id);
  return row;
}

function aboutAccount(row: PayoutRow): { account?: string } {
  return row.account.startsWith("acct_") ? { account: row.account } : {};
}
