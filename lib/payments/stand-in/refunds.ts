import type Stripe from "stripe";
import { move, PLATFORM } from "./balance";
import { findTestNumber } from "./cards";
import { invalidParam, noSuch, refused } from "./errors";
import { emit, type Cause } from "./events";
import { newId } from "./ids";
import { readMetadata } from "./metadata";
import { paginate } from "./pagination";
import type { StandInParams } from "./params";
import { findCharge, findPaymentIntent } from "./payments";
import { listOf, type ApiRequest } from "./route";
import type { ChargeRow, Refund, RefundRow } from "./rows";
import type { World } from "./world";

type Create = ApiRequest<StandInParams["RefundCreate"]>;

export function createRefund(world: World, { params, cause }: Create) {
  const charge = chargeToRefund(world, params);
  const amount = amountToRefund(world, charge, params.amount);
  const later = findTestNumber(charge.number)?.later;
  const now = world.clock.now();
  const transaction = move(world, {
    account: PLATFORM,
    type: "refund",
    category: "refund",
    amount: -amount,
    currency: charge.data.currency,
    source: charge.id,
  });
  const refund = {
    id: newId("re"),
    object: "refund",
    amount,
    balance_transaction: transaction.id,
    charge: charge.id,
    created: now,
    currency: charge.data.currency,
    customer: null,
    customer_account: null,
    destination_details: { card: { reference_status: "pending", type: "refund" }, type: "card" },
    metadata: readMetadata(params.metadata),
    payment_intent: charge.data.payment_intent,
    payment_method: charge.data.payment_method,
    reason: params.reason ?? null,
    receipt_number: null,
    source_transfer_reversal: null,
    status: later === "refund_pending" ? "pending" : "succeeded",
    transfer_reversal: null,
  } satisfies Refund;
  const row = world.store.refunds.save({ id: refund.id, created: now, data: refund });
  changeRefunded(world, charge, amount);
  emit(world, "refund.created", refund, { cause });
  emit(world, "charge.refunded", charge.data, { cause });
  announceUpdate(world, row, {}, cause);
  watchRefund(world, row);
  return refund;
}

/** Lets time finish a refund whose card makes it fail or wait. */
export function watchRefund(world: World, row: RefundRow): void {
  const later = findTestNumber(world.store.charges.get(row.data.charge ?? "")?.number ?? "")?.later;
  const wait = world.settings.bankSeconds;
  if (later === "refund_fails") world.schedule.after(wait, () => failRefund(world, row));
  if (later === "refund_pending") world.schedule.after(wait, () => finishRefund(world, row));
}

/** The bank sends the money back: it returns to the balance and can be refunded again. */
export function failRefund(world: World, row: RefundRow): boolean {
  const before = row.data.status;
  const charge = world.store.charges.get(row.data.charge ?? "");
  if (before === "failed" || !charge) return false;
  const { amount, currency } = row.data;
  const transaction = move(world, {
    account: PLATFORM,
    type: "refund_failure",
    category: "refund_failure",
    amount,
    currency,
    source: row.id,
  });
  row.data.status = "failed";
  row.data.failure_reason = "expired_or_canceled_card";
  row.data.failure_balance_transaction = transaction.id;
  changeRefunded(world, charge, -amount);
  emit(world, "refund.failed", row.data);
  announceUpdate(world, row, { status: before });
  return true;
}

function finishRefund(world: World, row: RefundRow): void {
  if (row.data.status !== "pending") return;
  row.data.status = "succeeded";
  announceUpdate(world, row, { status: "pending" });
}

export function listRefunds(
  world: World,
  { path, params }: ApiRequest<StandInParams["RefundList"]>,
) {
  const { refunds } = world.store;
  const { charge, payment_intent: intent } = params;
  const rows = charge
    ? refunds.by("charge", charge)
    : intent
      ? refunds.by("paymentIntent", intent)
      : refunds.all();
  return listOf(path, paginate(refunds, rows, params));
}

export function retrieveRefund(world: World, { id }: ApiRequest<unknown>) {
  const row = world.store.refunds.get(id);
  if (!row) throw noSuch("refund", id);
  return row.data;
}

function chargeToRefund(world: World, params: Create["params"]): ChargeRow {
  if (params.charge) return findCharge(world, params.charge, "charge");
  if (!params.payment_intent) {
    const text =
      "One of the following params should be provided for this request: payment_intent or charge.";
    throw invalidParam(text, "payment_intent", "parameter_missing");
  }
  const intent = findPaymentIntent(world, params.payment_intent, "payment_intent");
  const charge = world.store.charges.get(intent.data.latest_charge ?? "");
  if (!charge?.data.paid) {
    throw refused(`This PaymentIntent (${intent.id}) does not have a successful charge to refund.`);
  }
  return charge;
}

/** A dispute that was won gives the charge free again. */
function isDisputed(world: World, charge: ChargeRow): boolean {
  return world.store.disputes.by("charge", charge.id).some(({ data }) => data.status !== "won");
}

function amountToRefund(world: World, charge: ChargeRow, asked: number | undefined): number {
  const { amount_captured: captured, amount_refunded: refunded } = charge.data;
  const left = captured - refunded;
  if (isDisputed(world, charge)) {
    const text = `Charge ${charge.id} has been charged back; cannot issue a refund.`;
    throw refused(text, { code: "charge_disputed", charge: charge.id });
  }
  if (left <= 0) {
    const text = `Charge ${charge.id} has already been refunded.`;
    throw refused(text, { code: "charge_already_refunded", charge: charge.id });
  }
  if (asked !== undefined && asked < 1) {
    throw invalidParam("Invalid positive integer", "amount", "parameter_invalid_integer");
  }
  const amount = asked ?? left;
  if (amount > left) {
    const text = `Refund amount (${dollars(amount)}) is greater than unrefunded amount on charge (${dollars(left)})`;
    throw refused(text, { param: "amount" });
  }
  return amount;
}

function changeRefunded(world: World, charge: ChargeRow, by: number): void {
  charge.data.amount_refunded += by;
  charge.data.refunded = charge.data.amount_refunded === charge.data.amount_captured;
  world.store.charges.save(charge);
}

function announceUpdate(world: World, row: RefundRow, previous: object, cause?: Cause): void {
  world.store.refunds.save(row);
  const about = { previous, ...(cause ? { cause } : {}) };
  const types: Stripe.Event.Type[] = ["refund.updated", "charge.refund.updated"];
  for (const type of types) emit(world, type, row.data, about);
}

function dollars(cents: number): string {
  return `$${(cents / 100).toFixed(2)}`;
}
