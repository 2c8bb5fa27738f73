import "server-only";
import { transaction, type Tx } from "../db";
import { enqueue, enqueueAll } from "../jobs/enqueue";
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

/** The same for many at once, oldest first; says which of them were new. */
export async function receiveEvents(
  tx: Tx,
  events: readonly ReceivedEvent[],
  now: Date,
): Promise<string[]> {
  const stored = await tx<{ id: string }>(
    `INSERT INTO stripe_events (id, type, payload, received_at)
     SELECT id, type, payload, $2 FROM jsonb_to_recordset($1::jsonb) AS x(id text, type text, payload jsonb)
     ON CONFLICT (id) DO NOTHING RETURNING id`,
    [JSON.stringify(events), now],
  );
  const ids = stored.map(({ id }) => id);
  await enqueueAll(
    tx,
    "stripe.event",
    ids.map((eventId) => ({ eventId })),
  );
  return ids;
}
