import "server-only";
import type { Result } from "../result";
import { guardCall } from "./guard-call";
import type { ReceivedEvent } from "./read-event";
import { stripe } from "./stripe";

/** What the shop listens to: the webhook's own choice in Stripe, by the beginnings of its types. */
const LISTENED = ["checkout.session.", "refund.", "charge.dispute.", "transfer.reversed"];

/** Every event that Stripe has of the time from `from` on and that the shop listens to. It keeps them for thirty days. */
export async function listStripeEvents(
  from: Date,
): Promise<Result<readonly ReceivedEvent[], "unreachable" | "refused">> {
  return guardCall(async () => {
    const all: ReceivedEvent[] = [];
    const created = { gte: Math.floor(from.getTime() / 1000) };
    for await (const event of stripe().events.list({ created, limit: 100 })) {
      if (LISTENED.some((start) => event.type.startsWith(start)))
        all.push({ id: event.id, type: event.type, payload: event });
    }
    return all;
  });
}
