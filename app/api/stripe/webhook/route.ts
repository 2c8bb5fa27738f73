import { systemClock } from "@/lib/clock";
import { readEvent } from "@/lib/payments/read-event";
import { receiveEvent } from "@/lib/payments/receive-event";

/** Stripe's messages: verified on the raw body, stored with their job, answered at once. */
export async function POST(request: Request): Promise<Response> {
  const event = readEvent(await request.text(), request.headers.get("stripe-signature"));
  if (!event.ok) return Response.json({ error: "The signature does not fit." }, { status: 400 });
  const fresh = await receiveEvent(event.value, systemClock.now());
  return Response.json({ received: true, known: !fresh });
}
