import type Stripe from "stripe";
import { invalidParam, noSuch } from "./errors";
import { newId } from "./ids";
import { readMetadata } from "./metadata";
import { paginate } from "./pagination";
import type { StandInParams } from "./params";
import { listOf, type ApiRequest } from "./route";
import type { EndpointRow } from "./rows";
import type { World } from "./world";

export function createEndpoint(
  world: World,
  { params }: ApiRequest<StandInParams["WebhookEndpointCreate"]>,
) {
  if (!URL.canParse(params.url) || !/^https?:/.test(params.url)) {
    throw invalidParam(
      "Invalid URL: An explicit scheme (such as https) must be provided.",
      "url",
      "url_invalid",
    );
  }
  const row = addEndpoint(world, params.url, newId("whsec", 32), params.enabled_events);
  row.data.api_version = params.api_version ?? null;
  row.data.description = params.description || null;
  row.data.metadata = readMetadata(params.metadata);
  world.store.endpoints.save(row);
  // The only time that the secret is shown.
  return { ...row.data, secret: row.secret } satisfies Stripe.WebhookEndpoint;
}

/** Registers an endpoint with a secret of the caller's choice. */
export function addEndpoint(
  world: World,
  url: string,
  secret: string,
  events: readonly string[],
): EndpointRow {
  const now = world.clock.now();
  const data = {
    id: newId("we"),
    object: "webhook_endpoint",
    api_version: null,
    application: null,
    created: now,
    description: null,
    enabled_events: [...events],
    livemode: false,
    metadata: {},
    status: "enabled",
    url,
  } satisfies Stripe.WebhookEndpoint;
  return world.store.endpoints.save({ id: data.id, created: now, data, secret });
}

export function listEndpoints(
  world: World,
  { path, params }: ApiRequest<StandInParams["WebhookEndpointList"]>,
) {
  const { endpoints } = world.store;
  return listOf(path, paginate(endpoints, endpoints.all(), params));
}

export function retrieveEndpoint(world: World, { id }: ApiRequest<unknown>) {
  return findEndpoint(world, id).data;
}

export function deleteEndpoint(world: World, { id }: ApiRequest<unknown>) {
  findEndpoint(world, id);
  world.store.endpoints.remove(id);
  return { id, object: "webhook_endpoint", deleted: true } satisfies Stripe.DeletedWebhookEndpoint;
}

function findEndpoint(world: World, id: string): EndpointRow {
  const row = world.store.endpoints.get(id);
  if (!row) throw noSuch("webhook endpoint", id);
  return row;
}
