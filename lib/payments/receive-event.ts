import "server-only";
import { transaction } from "../db";
import { enqueue } from "../jobs/enqueue";
import type { ReceivedEvent } from "./read-event";

/**
 * Stores a verified event and its job in one transaction, once per event id. Returns false for one that is
 * known already. Nothing is believed here: the job fetches the truth from Stripe.
 */
export async function receiveEvent(event: ReceivedEvent, now: Date): Promise<boolean> {
  return transaction(async (tx) => {
    const stored = await tx(
      `INSERT INTO stripe_events (id, type, payload, received_at) VALUES ($1, $2, $3, $4)
       ON CONFLICT (id) DO NOTHING RETURNING id`,
      [event.id, event.type, JSON.stringify(event.payload), now],
    );
    if (stored.length === 0) return false;
    await enqueue(tx, "stripe.event", { eventId: event.id });
    return true;
  });
}
