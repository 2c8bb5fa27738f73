import { emit } from "./events";
import { noSuch, refused } from "./errors";
import { paginate } from "./pagination";
import type { StandInParams } from "./params";
import { listOf, type ApiRequest } from "./route";
import type { ChargeRow, PaymentIntentRow } from "./rows";
import { expire } from "./sessions";
import type { World } from "./world";

export function retrievePaymentIntent(world: World, { id }: ApiRequest<unknown>) {
  return findPaymentIntent(world, id).data;
}

export function listPaymentIntents(
  world: World,
  { path, params }: ApiRequest<StandInParams["PaymentIntentList"]>,
) {
  const { paymentIntents } = world.store;
  return listOf(path, paginate(paymentIntents, paymentIntents.all(), params));
}

/** Cancels an unpaid intent; its open session can no longer be paid. */
export function cancelPaymentIntent(
  world: World,
  { id, params, cause }: ApiRequest<StandInParams["PaymentIntentCancel"]>,
) {
  const intent = findPaymentIntent(world, id);
  const { status } = intent.data;
  if (status !== "requires_payment_method" && status !== "requires_action") {
    const text = `You cannot cancel this PaymentIntent because it has a status of ${status}.`;
    throw refused(text, { code: "payment_intent_unexpected_state" });
  }
  intent.data.status = "canceled";
  intent.data.canceled_at = world.clock.now();
  intent.data.cancellation_reason = params.cancellation_reason ?? null;
  intent.data.next_action = null;
  world.store.paymentIntents.save(intent);
  emit(world, "payment_intent.canceled", intent.data, { cause });
  const session = world.store.sessions.get(intent.sessionId);
  if (session?.data.status === "open") expire(world, session, cause);
  return intent.data;
}

export function retrieveCharge(world: World, { id }: ApiRequest<unknown>) {
  return findCharge(world, id).data;
}

export function listCharges(
  world: World,
  { path, params }: ApiRequest<StandInParams["ChargeList"]>,
) {
  const { charges } = world.store;
  const { payment_intent: intent, transfer_group: group } = params;
  const rows = intent
    ? charges.by("paymentIntent", intent)
    : group
      ? charges.by("transferGroup", group)
      : charges.all();
  const page = paginate(
    charges,
    rows,
    params,
    ({ data }) => !group || data.transfer_group === group,
  );
  return listOf(path, page);
}

/** `param` names the parameter that held the id, if it was not part of the path. */
export function findPaymentIntent(world: World, id: string, param?: string): PaymentIntentRow {
  const row = world.store.paymentIntents.get(id);
  if (!row) throw noSuch("payment_intent", id, param);
  return row;
}

export function findCharge(world: World, id: string, param?: string): ChargeRow {
  const row = world.store.charges.get(id);
  if (!row) throw noSuch("charge", id, param);
  return row;
}
