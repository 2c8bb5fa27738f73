import { clock } from "../../support/stripe";
import Stripe from "stripe";
import { POST } from "@/app/api/stripe/webhook/route";
import { sql } from "@/lib/db";
import { env } from "@/lib/env";
import { processEvent } from "@/lib/events/process-event";
import { stripe } from "@/lib/payments/stripe";

/** What Stripe has to tell of a session and its payment, oldest first. */
export async function eventsOf(session: string): Promise<Stripe.Event[]> {
  const { payment_intent: intent } = await stripe().checkout.sessions.retrieve(session);
  const { data } = await stripe().events.list({ limit: 100 });
  const about = (event: Stripe.Event) => {
    const object = event.data.object as { id?: string; payment_intent?: unknown };
    return [object.id, object.payment_intent].some((id) => id === session || id === intent);
  };
  return data.filter(about).toReversed();
}

type Signing = { readonly secret?: string; readonly timestamp?: number };

/** The request in which Stripe tells of an event. */
export function requestFor(payload: string, signing: Signing = {}): Request {
  const signature = Stripe.webhooks.generateTestHeaderString({
    payload,
    secret: signing.secret ?? env.STRIPE_WEBHOOK_SECRET,
    timestamp: signing.timestamp ?? Math.floor(Date.now() / 1000),
  });
  return new Request("http://shop.test/api/stripe/webhook", {
    method: "POST",
    headers: { "stripe-signature": signature },
    body: payload,
  });
}

/** Tells the shop of an event as Stripe does, signature and all. */
export function deliver(event: unknown): Promise<Response> {
  return POST(requestFor(JSON.stringify(event, null, 2)));
}

/** Does the jobs of all events that were stored, `times` times each and all at once. */
export async function processStored(times = 1): Promise<void> {
  const rows = await sql<{ id: string }>(`SELECT id FROM stripe_events WHERE status = 'received'`);
  const jobs = rows.flatMap(({ id }) => Array.from({ length: times }, () => id));
  await Promise.all(jobs.map((id) => processEvent(id, clock)));
}

/** An event as it was stored. */
export async function stored(id: string) {
  return sql<{ status: string; note: string | null }>(
    `SELECT status, note FROM stripe_events WHERE id = $1`,
    [id],
  );
}
