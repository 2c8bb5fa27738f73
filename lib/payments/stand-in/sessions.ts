import { paginate } from "./pagination";
import { noSuch, refused } from "./errors";
import { emit, type Cause } from "./events";
import { readMetadata } from "./metadata";
import type { StandInParams } from "./params";
import { listOf, type ApiRequest } from "./route";
import type { SessionRow } from "./rows";
import { buildLines, buildSession, buildShippingRates } from "./session-build";
import { checkSessionParams } from "./session-params";
import type { World } from "./world";

export function createSession(
  world: World,
  { params }: ApiRequest<StandInParams["CheckoutSessionCreate"]>,
) {
  const now = world.clock.now();
  checkSessionParams(params, now);
  const lines = buildLines(params, now);
  const rates = buildShippingRates(params, now);
  const session = buildSession(params, lines, rates, now, world.settings.publicBase);
  const intentData = params.payment_intent_data ?? {};
  readMetadata(intentData.metadata, "payment_intent_data[metadata]");
  for (const rate of rates) {
    world.store.shippingRates.save({ id: rate.id, created: now, data: rate });
  }
  const row: SessionRow = {
    id: session.id,
    created: now,
    data: session,
    lines,
    intentData,
    challenge: null,
  };
  world.store.sessions.save(row);
  watchExpiry(world, row);
  return session;
}

export function retrieveSession(world: World, { id }: ApiRequest<unknown>) {
  return findSession(world, id).data;
}

export function listSessions(
  world: World,
  { params, path }: ApiRequest<StandInParams["CheckoutSessionList"]>,
) {
  const { sessions } = world.store;
  const { payment_intent: intent, status, customer_details: details } = params;
  const rows = intent ? sessions.by("paymentIntent", intent) : sessions.all();
  const page = paginate(sessions, rows, params, ({ data }) => {
    if (status && data.status !== status) return false;
    return !details || data.customer_details?.email === details.email;
  });
  return listOf(path, page);
}

export function listLineItems(
  world: World,
  { id, path, params }: ApiRequest<StandInParams["LineItemList"]>,
) {
  const { lines } = findSession(world, id);
  const after = params.starting_after;
  const from = after ? lines.findIndex((line) => line.id === after) + 1 : 0;
  const limit = params.limit ?? 10;
  const data = lines.slice(from, from + limit);
  return { object: "list", data, has_more: lines.length > from + limit, url: path };
}

export function expireSession(world: World, { id, cause }: ApiRequest<unknown>) {
  const row = findSession(world, id);
  if (row.data.status !== "open") {
    const text = `Only Checkout Sessions with a status in ["open"] can be expired. This Checkout Session has a status of \`${row.data.status}\`.`;
    throw refused(text);
  }
  return expire(world, row, cause).data;
}

/** The session of this id, expired first if its time is over. Throws a 404 when unknown. */
export function findSession(world: World, id: string): SessionRow {
  const row = world.store.sessions.get(id);
  if (!row) throw noSuch("checkout.session", id);
  expireIfDue(world, row);
  return row;
}

/** Expires the session when its time comes. */
export function watchExpiry(world: World, row: SessionRow): void {
  world.schedule.at(row.data.expires_at, () => expireIfDue(world, row));
}

function expireIfDue(world: World, row: SessionRow): void {
  if (row.data.status === "open" && row.data.expires_at <= world.clock.now()) expire(world, row);
}

export function expire(world: World, row: SessionRow, cause?: Cause): SessionRow {
  row.data.status = "expired";
  row.data.url = null;
  row.challenge = null;
  world.store.sessions.save(row);
  emit(world, "checkout.session.expired", row.data, cause ? { cause } : {});
  return row;
}
