import type Stripe from "stripe";
import { findAccount, transfersAreActive } from "./accounts";
import { move, PLATFORM } from "./balance";
import { invalidParam, noSuch, refused } from "./errors";
import { emit } from "./events";
import { newId } from "./ids";
import { readMetadata } from "./metadata";
import { paginate } from "./pagination";
import type { StandInParams } from "./params";
import { findCharge } from "./payments";
import { listOf, type ApiRequest } from "./route";
import type { Transfer, TransferRow } from "./rows";
import type { World } from "./world";

type Create = StandInParams["TransferCreate"];

export function createTransfer(world: World, { params, cause }: ApiRequest<Create>) {
  const amount = positive(params.amount);
  const currency = params.currency.toLowerCase();
  const account = findAccount(world, params.destination, "destination");
  if (!transfersAreActive(account.data)) {
    const text =
      "Your destination account needs to have at least one of the following capabilities enabled: transfers, crypto_transfers, legacy_payments";
    throw refused(text, { code: "insufficient_capabilities_for_transfer" });
  }
  const group = fundsFor(world, params, amount, currency);
  const id = newId("tr");
  const now = world.clock.now();
  const category = "transfer";
  const out = move(world, {
    account: PLATFORM,
    type: "transfer",
    category,
    amount: -amount,
    currency,
    source: id,
  });
  move(world, {
    account: account.id,
    type: "payment",
    category: "charge",
    amount,
    currency,
    source: id,
  });
  const data = {
    id,
    object: "transfer",
    amount,
    amount_reversed: 0,
    balance_transaction: out.id,
    created: now,
    currency,
    description: params.description ?? null,
    destination: account.id,
    destination_payment: newId("py"),
    livemode: false,
    metadata: readMetadata(params.metadata),
    reversals: { object: "list", data: [], has_more: false, url: `/v1/transfers/${id}/reversals` },
    reversed: false,
    source_transaction: params.source_transaction ?? null,
    source_type: "card",
    transfer_group: group,
  } satisfies Transfer;
  world.store.transfers.save({ id, created: now, data });
  emit(world, "transfer.created", data, { cause });
  return data;
}

/** Checks that the money is there and returns the transfer's group. */
function fundsFor(world: World, params: Create, amount: number, currency: string): string | null {
  if (!params.source_transaction) {
    if (world.balances.of(PLATFORM, currency) < amount) {
      const text =
        "You have insufficient available funds in your Stripe account. Try adding funds directly to your available balance by creating Charges using the 4000000000000077 test card.";
      throw refused(text, { code: "balance_insufficient" });
    }
    return params.transfer_group ?? null;
  }
  const charge = findCharge(world, params.source_transaction, "source_transaction");
  const group = charge.data.transfer_group;
  if (params.transfer_group && group && params.transfer_group !== group) {
    const text = "The `transfer_group` must be that of the `source_transaction`.";
    throw invalidParam(text, "transfer_group");
  }
  const earlier = world.store.transfers.by("source", charge.id);
  const used = earlier.reduce((sum, { data }) => sum + data.amount - data.amount_reversed, 0);
  if (used + amount > charge.data.amount_captured) {
    const text = "Transfers using this transaction as a source must not exceed the source amount.";
    throw refused(text, { param: "amount" });
  }
  return params.transfer_group ?? group;
}

export function listTransfers(
  world: World,
  { path, params }: ApiRequest<StandInParams["TransferList"]>,
) {
  const { transfers } = world.store;
  const { transfer_group: group, destination } = params;
  const rows = group
    ? transfers.by("transferGroup", group)
    : destination
      ? transfers.by("destination", destination)
      : transfers.all();
  const page = paginate(
    transfers,
    rows,
    params,
    ({ data }) => !destination || data.destination === destination,
  );
  return listOf(path, page);
}

export function retrieveTransfer(world: World, { id }: ApiRequest<unknown>) {
  return findTransfer(world, id).data;
}

export function createReversal(
  world: World,
  { id, params, cause }: ApiRequest<StandInParams["TransferReversalCreate"]>,
) {
  const transfer = findTransfer(world, id);
  const { currency, destination, amount: sent, amount_reversed: back } = transfer.data;
  const amount = params.amount === undefined ? sent - back : positive(params.amount);
  if (back === sent) throw refused(`Transfer ${transfer.id} has already been fully reversed.`);
  if (amount > sent - back) {
    const text = "Transfer reversal amount is greater than the unreversed amount on transfer.";
    throw refused(text, { param: "amount" });
  }
  if (world.balances.of(destination, currency) < amount) {
    const text =
      "The connected account does not have a sufficient balance to cover the transfer reversal.";
    throw refused(text, { code: "balance_insufficient" });
  }
  const now = world.clock.now();
  const reversalId = newId("trr");
  const category = "transfer_reversal";
  const source = transfer.id;
  const home = move(world, {
    account: PLATFORM,
    type: "transfer_refund",
    category,
    amount,
    currency,
    source,
  });
  move(world, {
    account: destination,
    type: "payment_refund",
    category: "refund",
    amount: -amount,
    currency,
    source,
  });
  const data = {
    id: reversalId,
    object: "transfer_reversal",
    amount,
    balance_transaction: home.id,
    created: now,
    currency,
    destination_payment_refund: newId("pyr"),
    metadata: readMetadata(params.metadata),
    source_refund: null,
    transfer: transfer.id,
  } satisfies Stripe.TransferReversal;
  world.store.reversals.save({ id: reversalId, created: now, data });
  transfer.data.amount_reversed += amount;
  transfer.data.reversed = transfer.data.amount_reversed === sent;
  const { reversals } = transfer.data;
  reversals.has_more ||= reversals.data.length === 10;
  reversals.data = [data, ...reversals.data].slice(0, 10);
  world.store.transfers.save(transfer);
  emit(world, "transfer.reversed", transfer.data, { cause });
  return data;
}

export function listReversals(
  world: World,
  { id, path, params }: ApiRequest<StandInParams["TransferReversalList"]>,
) {
  const transfer = findTransfer(world, id);
  const { reversals } = world.store;
  return listOf(path, paginate(reversals, reversals.by("transfer", transfer.id), params));
}

function findTransfer(world: World, id: string): TransferRow {
  const row = world.store.transfers.get(id);
  if (!row) throw noSuch("transfer", id);
  return row;
}

function positive(amount: number | undefined): number {
  if (amount === undefined) {
    throw invalidParam("Missing required param: amount.", "amount", "parameter_missing");
  }
  if (amount < 1) {
    throw invalidParam("Invalid positive integer", "amount", "parameter_invalid_integer");
  }
  return amount;
}
