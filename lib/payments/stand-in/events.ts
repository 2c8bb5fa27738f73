import Stripe from "stripe";
import { newId } from "./ids";
import type { World } from "./world";

/** What caused an event: the API request, if it was one, and the connected account it is about. */
export type Cause = { id: string; idempotencyKey: string | null };
type About = { previous?: object; cause?: Cause; account?: string };

/** Records an event with a snapshot of its object and sends its webhooks. */
export function emit(
  world: World,
  type: Stripe.Event.Type,
  object: object,
  about: About = {},
): void {
  const { previous, cause, account } = about;
  const id = newId("evt");
  const created = world.clock.now();
  const event = {
    id,
    object: "event",
    ...(account ? { account } : {}),
    api_version: Stripe.API_VERSION,
    created,
    data: { object, ...(previous ? { previous_attributes: previous } : {}) },
    livemode: false,
    pending_webhooks: world.webhooks.endpointsFor(type).length,
    request: { id: cause?.id ?? null, idempotency_key: cause?.idempotencyKey ?? null },
    type,
  } satisfies Omit<Stripe.EventBase, "data"> & { data: { object: object } };
  const row = world.store.events.save({
    id,
    created,
    type,
    account: account ?? null,
    json: JSON.stringify(event),
  });
  world.webhooks.dispatch(row);
}

const ACCOUNT_EVENTS = {
  "configuration.recipient": "v2.core.account[configuration.recipient].capability_status_updated",
  requirements: "v2.core.account[requirements].updated",
} as const;

/** The second API version tells of an account without sending it: which part is otherwise, and where to look. */
export function emitPointer(
  world: World,
  part: keyof typeof ACCOUNT_EVENTS,
  accountId: string,
): void {
  const id = newId("evt");
  const created = world.clock.now();
  const type = ACCOUNT_EVENTS[part];
  const event = {
    id,
    object: "v2.core.event",
    created: new Date(created * 1000).toISOString(),
    livemode: false,
    reason: null,
    related_object: {
      id: accountId,
      type: "v2.core.account",
      url: `/v2/core/accounts/${accountId}`,
    },
    type,
  };
  const row = world.store.events.save({
    id,
    created,
    type,
    account: accountId,
    json: JSON.stringify(event),
  });
  world.webhooks.dispatch(row);
}
