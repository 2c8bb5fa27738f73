import { move, PLATFORM } from "./balance";
import { findTestNumber } from "./cards";
import { openDispute } from "./disputes";
import { emit } from "./events";
import { buildCharge } from "./payment-build";
import type { Charge, ChargeRow, Payer, PaymentIntentRow, SessionRow } from "./rows";
import type { World } from "./world";

/** A bank debit: the session is complete, the money comes (or not) after the bank's days. */
export function startDebit(
  world: World,
  row: SessionRow,
  intent: PaymentIntentRow,
  payer: Payer,
  succeeds: boolean,
): void {
  const charge = newCharge(world, intent, payer);
  intent.data.status = "processing";
  world.store.charges.save(charge);
  world.store.paymentIntents.save(intent);
  complete(world, row, payer);
  emit(world, "charge.pending", charge.data);
  emit(world, "payment_intent.processing", intent.data);
  emit(world, "checkout.session.completed", row.data);
  world.schedule.after(world.settings.bankSeconds, () => settleDebit(world, row, succeeds));
}

/** The bank's word on a debit. Does nothing when it has spoken already. */
export function settleDebit(world: World, row: SessionRow, succeeds: boolean): boolean {
  const intent = world.store.paymentIntents.get(row.data.payment_intent ?? "");
  const charge = world.store.charges.get(intent?.data.latest_charge ?? "");
  if (!intent || !charge || intent.data.status !== "processing") return false;
  if (succeeds) {
    collect(world, row, intent, charge);
    emit(world, "charge.succeeded", charge.data);
    emit(world, "payment_intent.succeeded", intent.data);
    emit(world, "checkout.session.async_payment_succeeded", row.data);
    return true;
  }
  const message = "The customer's bank account could not be debited: insufficient funds.";
  charge.data.status = "failed";
  charge.data.failure_code = "insufficient_funds";
  charge.data.failure_message = message;
  intent.data.status = "requires_payment_method";
  intent.data.last_payment_error = {
    type: "invalid_request_error",
    code: "payment_method_bank_account_blocked",
    message,
    charge: charge.id,
  };
  world.store.charges.save(charge);
  world.store.paymentIntents.save(intent);
  emit(world, "charge.failed", charge.data);
  emit(world, "payment_intent.payment_failed", intent.data);
  emit(world, "checkout.session.async_payment_failed", row.data);
  return true;
}

/** Takes the money at once. */
export function capture(
  world: World,
  row: SessionRow,
  intent: PaymentIntentRow,
  payer: Payer,
): void {
  const charge = newCharge(world, intent, payer);
  complete(world, row, payer);
  collect(world, row, intent, charge);
  emit(world, "charge.succeeded", charge.data);
  emit(world, "payment_intent.succeeded", intent.data);
  emit(world, "checkout.session.completed", row.data);
  if (findTestNumber(payer.number)?.later === "disputed") openDispute(world, charge, "fraudulent");
}

/** The charge of one attempt to pay, pending until its outcome is known. */
export function newCharge(world: World, intent: PaymentIntentRow, payer: Payer): ChargeRow {
  const now = world.clock.now();
  const data = buildCharge(intent.data, payer, now);
  intent.data.latest_charge = data.id;
  return { id: data.id, created: now, data, number: payer.number };
}

/** Closes the session with what the shopper entered. */
function complete(world: World, row: SessionRow, payer: Payer): void {
  const session = row.data;
  const { address, email, name, phone } = payer;
  session.status = "complete";
  session.url = null;
  session.customer_details = {
    address,
    business_name: null,
    email,
    individual_name: null,
    name,
    phone,
    tax_exempt: "none",
    tax_ids: [],
  };
  if (session.shipping_address_collection) {
    session.collected_information = {
      business_name: null,
      individual_name: null,
      shipping_details: { address, name },
    };
  }
  if (session.automatic_tax.enabled) session.automatic_tax.status = "complete";
  row.challenge = null;
  world.store.sessions.save(row);
}

function collect(world: World, row: SessionRow, intent: PaymentIntentRow, charge: ChargeRow): void {
  const { amount, currency } = charge.data;
  const transaction = move(world, {
    account: PLATFORM,
    type: charge.id.startsWith("py_") ? "payment" : "charge",
    category: "charge",
    amount,
    currency,
    source: charge.id,
    fee: feeOf(charge.id, amount),
  });
  Object.assign(charge.data, {
    amount_captured: amount,
    balance_transaction: transaction.id,
    captured: true,
    outcome: {
      advice_code: null,
      network_advice_code: null,
      network_decline_code: null,
      network_status: "approved_by_network",
      reason: null,
      risk_level: "normal",
      seller_message: "Payment complete.",
      type: "authorized",
    },
    paid: true,
    status: "succeeded",
  } satisfies Partial<Charge>);
  intent.data.status = "succeeded";
  intent.data.amount_received = amount;
  row.data.payment_status = "paid";
  world.store.charges.save(charge);
  world.store.paymentIntents.save(intent);
  world.store.sessions.save(row);
}

/** Stripe's standard prices in cents: cards 2.9 % + 30, bank debits 0.8 % up to 500. */
function feeOf(chargeId: string, amount: number): number {
  if (chargeId.startsWith("ch_")) return Math.round(amount * 0.029) + 30;
  return Math.min(Math.round(amount * 0.008), 500);
}
