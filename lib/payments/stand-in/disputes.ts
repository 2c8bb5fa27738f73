import type Stripe from "stripe";
import { move, PLATFORM } from "./balance";
import { noSuch } from "./errors";
import { emit } from "./events";
import { newId } from "./ids";
import { paginate } from "./pagination";
import type { StandInParams } from "./params";
import { listOf, type ApiRequest } from "./route";
import type { ChargeRow, DisputeRow } from "./rows";
import type { World } from "./world";

/** Cents that Stripe keeps for a dispute. */
const FEE = 1500;
const WEEK = 7 * 86_400;

/** The shopper's bank takes the payment back; until it is won the charge cannot be refunded. */
export function openDispute(world: World, charge: ChargeRow, reason: string): DisputeRow {
  const { amount, currency, payment_intent } = charge.data;
  const now = world.clock.now();
  const id = newId("du");
  const transaction = move(world, {
    account: PLATFORM,
    type: "adjustment",
    category: "dispute",
    amount: -amount,
    currency,
    source: id,
    fee: FEE,
  });
  const data = {
    id,
    object: "dispute",
    amount,
    balance_transactions: [transaction],
    charge: charge.id,
    created: now,
    currency,
    enhanced_eligibility_types: [],
    evidence: NO_EVIDENCE,
    evidence_details: {
      due_by: now + WEEK,
      enhanced_eligibility: {},
      has_evidence: false,
      past_due: false,
      submission_count: 0,
      submission_method: "not_submitted",
    },
    intended_submission_method: null,
    is_charge_refundable: false,
    livemode: false,
    metadata: {},
    payment_intent,
    reason,
    status: "needs_response",
  } satisfies Stripe.Dispute;
  charge.data.disputed = true;
  world.store.charges.save(charge);
  const row = world.store.disputes.save({ id, created: now, data });
  emit(world, "charge.dispute.created", data);
  emit(world, "charge.dispute.funds_withdrawn", data);
  return row;
}

/** The bank decides; money comes back only when the dispute is won. */
export function closeDispute(world: World, row: DisputeRow, won: boolean): boolean {
  const { data } = row;
  if (data.status === "won" || data.status === "lost") return false;
  data.status = won ? "won" : "lost";
  if (won) {
    const transaction = move(world, {
      account: PLATFORM,
      type: "adjustment",
      category: "dispute_reversal",
      amount: data.amount,
      currency: data.currency,
      source: row.id,
      fee: -FEE,
    });
    data.balance_transactions.push(transaction);
    emit(world, "charge.dispute.funds_reinstated", data);
  }
  world.store.disputes.save(row);
  emit(world, "charge.dispute.closed", data);
  return true;
}

export function findDispute(world: World, id: string): DisputeRow {
  const row = world.store.disputes.get(id);
  if (!row) throw noSuch("dispute", id);
  return row;
}

export function retrieveDispute(world: World, { id }: ApiRequest<unknown>) {
  return findDispute(world, id).data;
}

export function listDisputes(
  world: World,
  { path, params }: ApiRequest<StandInParams["DisputeList"]>,
) {
  const { disputes } = world.store;
  const { charge, payment_intent: intent } = params;
  const rows = charge
    ? disputes.by("charge", charge)
    : intent
      ? disputes.by("paymentIntent", intent)
      : disputes.all();
  return listOf(path, paginate(disputes, rows, params));
}

const NO_EVIDENCE: Stripe.Dispute["evidence"] = {
  access_activity_log: null,
  billing_address: null,
  cancellation_policy: null,
  cancellation_policy_disclosure: null,
  cancellation_rebuttal: null,
  customer_communication: null,
  customer_email_address: null,
  customer_name: null,
  customer_purchase_ip: null,
  customer_signature: null,
  duplicate_charge_documentation: null,
  duplicate_charge_explanation: null,
  duplicate_charge_id: null,
  enhanced_evidence: {},
  product_description: null,
  receipt: null,
  refund_policy: null,
  refund_policy_disclosure: null,
  refund_refusal_explanation: null,
  service_date: null,
  service_documentation: null,
  shipping_address: null,
  shipping_carrier: null,
  shipping_date: null,
  shipping_documentation: null,
  shipping_tracking_number: null,
  uncategorized_file: null,
  uncategorized_text: null,
};
