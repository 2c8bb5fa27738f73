import type Stripe from "stripe";
import { noSuch } from "./errors";
import { paginate } from "./pagination";
import type { StandInParams } from "./params";
import { listOf, type ApiRequest } from "./route";
import type { EventRow } from "./rows";
import type { World } from "./world";

export function listEvents(
  world: World,
  { path, params, account }: ApiRequest<StandInParams["EventList"]>,
) {
  const { events } = world.store;
  const types = params.types ?? (params.type ? [params.type] : null);
  const page = paginate(events, candidates(world, params, types), params, (row) => {
    if (account !== "platform" && row.account !== account) return false;
    // The second API version lists its own elsewhere.
    if (row.type.startsWith("v2.")) return false;
    if (types && !types.some((type) => matches(type, row.type))) return false;
    const wanted = params.delivery_success;
    return wanted === undefined || world.webhooks.isDelivered(row.id) === wanted;
  });
  const rows = page.rows.map((row) => ({ data: show(world, row) }));
  return listOf(path, { rows, hasMore: page.hasMore });
}

export function retrieveEvent(world: World, { id }: ApiRequest<unknown>) {
  const row = world.store.events.get(id);
  if (!row) throw noSuch("event", id);
  return show(world, row);
}

/** The shortest list that holds all the events asked for. */
function candidates(
  world: World,
  params: StandInParams["EventList"],
  types: string[] | null,
): readonly EventRow[] {
  const { events } = world.store;
  if (params.delivery_success === false) {
    return world.webhooks
      .undeliveredIds()
      .flatMap((id) => events.get(id) ?? [])
      .toSorted((a, b) => events.placeOf(a.id) - events.placeOf(b.id));
  }
  const [only = "*", ...others] = types ?? [];
  const isOne = others.length === 0 && !only.includes("*");
  return isOne ? events.by("type", only) : events.all();
}

function matches(wanted: string, type: string): boolean {
  return wanted.endsWith("*") ? type.startsWith(wanted.slice(0, -1)) : wanted === type;
}

function show(world: World, row: EventRow): Stripe.Event {
  const event = JSON.parse(row.json) as Stripe.Event;
  event.pending_webhooks = world.webhooks.pendingCount(row.id);
  return event;
}
