import { findTestNumber, LIVE_CARD_DECLINED, type TestNumber } from "./cards";
import { emit } from "./events";
import { newId } from "./ids";
import { buildPaymentIntent } from "./payment-build";
import { capture, newCharge, startDebit } from "./payment-outcomes";
import type { Payer, PaymentIntentRow, SessionRow } from "./rows";
import { applyTax, totalUp } from "./tax";
import type { World } from "./world";

/** What became of pressing "Pay". A session that is closed already is `closed`, and not paid again. */
export type PayOutcome =
  | { kind: "complete" | "challenge" | "closed" }
  | { kind: "declined"; message: string };

type Decline = Extract<TestNumber["outcome"], { kind: "declined" }>;

/** Tries to pay an open session; runs to its end without a pause, so two clicks cannot both pay. */
export function pay(world: World, row: SessionRow, payer: Payer): PayOutcome {
  if (row.data.status !== "open") return { kind: "closed" };
  const intent = prepareIntent(world, row, payer);
  const decline = declineOf(world, payer);
  if (decline) return declinePayment(world, row, intent, payer, decline);
  const outcome = findTestNumber(payer.number)?.outcome;
  if (outcome?.kind === "challenge") return askForChallenge(world, row, intent, payer);
  if (outcome?.kind === "delayed") startDebit(world, row, intent, payer, outcome.succeeds);
  else capture(world, row, intent, payer);
  return { kind: "complete" };
}

/** The answer given on the bank's challenge page. */
export function answerChallenge(world: World, row: SessionRow, confirmed: boolean): PayOutcome {
  const payer = row.challenge;
  if (row.data.status !== "open" || !payer) return { kind: "closed" };
  row.challenge = null;
  const intent = prepareIntent(world, row, payer);
  intent.data.next_action = null;
  if (confirmed) {
    capture(world, row, intent, payer);
    return { kind: "complete" };
  }
  return declinePayment(world, row, intent, payer, {
    kind: "declined",
    code: "payment_intent_authentication_failure",
    declineCode: null,
    message:
      "We are unable to authenticate your payment method. Please choose a different payment method and try again.",
  });
}

function declineOf(world: World, payer: Payer): Decline | undefined {
  const fault = world.faults.takeDecline();
  if (fault) {
    const { code = "card_declined", decline_code: declineCode = "generic_decline" } = fault;
    return { kind: "declined", code, declineCode, message: "Your card was declined." };
  }
  const known = findTestNumber(payer.number);
  if (!known) return LIVE_CARD_DECLINED;
  return known.outcome.kind === "declined" ? known.outcome : undefined;
}

/** The session's PaymentIntent with the sums that follow from what the payer chose. */
function prepareIntent(world: World, row: SessionRow, payer: Payer): PaymentIntentRow {
  const session = row.data;
  const option = session.shipping_options[payer.shippingIndex];
  const taxBp = session.automatic_tax.enabled ? world.settings.taxBp : 0;
  const sums = totalUp(row.lines, option?.shipping_amount ?? 0, taxBp);
  applyTax(sums);
  session.amount_total = sums.total;
  session.total_details = {
    amount_discount: 0,
    amount_shipping: sums.shipping,
    amount_tax: sums.tax,
  };
  session.shipping_cost = option
    ? {
        amount_subtotal: sums.shipping,
        amount_tax: sums.shippingTax,
        amount_total: sums.shipping + sums.shippingTax,
        shipping_rate: option.shipping_rate,
      }
    : null;
  const known = session.payment_intent && world.store.paymentIntents.get(session.payment_intent);
  const now = world.clock.now();
  const data = known ? known.data : buildPaymentIntent(row, sums.total, now);
  data.amount = sums.total;
  data.payment_method = newId("pm");
  const intent = known || { id: data.id, created: now, data, sessionId: row.id };
  if (!known) emit(world, "payment_intent.created", data);
  session.payment_intent = data.id;
  world.store.paymentIntents.save(intent);
  world.store.sessions.save(row);
  return intent;
}

function declinePayment(
  world: World,
  row: SessionRow,
  intent: PaymentIntentRow,
  payer: Payer,
  decline: Decline,
): PayOutcome {
  const { code, declineCode, message } = decline;
  const charge = newCharge(world, intent, payer);
  charge.data.status = "failed";
  charge.data.failure_code = code;
  charge.data.failure_message = message;
  world.store.charges.save(charge);
  intent.data.status = "requires_payment_method";
  intent.data.payment_method = null;
  intent.data.last_payment_error = {
    type: "card_error",
    code,
    ...(declineCode ? { decline_code: declineCode } : {}),
    message,
    charge: charge.id,
  };
  world.store.paymentIntents.save(intent);
  world.store.sessions.save(row);
  emit(world, "charge.failed", charge.data);
  emit(world, "payment_intent.payment_failed", intent.data);
  return { kind: "declined", message };
}

function askForChallenge(
  world: World,
  row: SessionRow,
  intent: PaymentIntentRow,
  payer: Payer,
): PayOutcome {
  row.challenge = payer;
  const url = `${world.settings.publicBase}/c/pay/${row.id}/challenge`;
  intent.data.status = "requires_action";
  intent.data.next_action = { type: "redirect_to_url", redirect_to_url: { return_url: null, url } };
  world.store.paymentIntents.save(intent);
  world.store.sessions.save(row);
  emit(world, "payment_intent.requires_action", intent.data);
  return { kind: "challenge" };
}
