import "server-only";
import type { Actor } from "../access/actor";
import { hasPermission } from "../access/permissions";
import { writeAudit } from "../access/write-audit";
import type { Occasion } from "../catalog/edit-product";
import { transaction } from "../db";
import { enqueue } from "../jobs/enqueue";
import { err, ok, type Result } from "../result";
import type { EventInput } from "./schema";

/**
 * Has a stored Stripe event worked on once more. It only says where to look, so that doing it again changes nothing
 * that is right. `not_found` also for one whose person is gone, and with them what it said.
 */
export async function replayEvent(
  actor: Actor,
  { eventId }: EventInput,
  { clock, origin }: Occasion,
): Promise<Result<void, "not_found">> {
  if (!hasPermission(actor, "admin")) return err("not_found");
  return transaction(async (tx) => {
    const [event] = await tx<{ before: string; note: string | null }>(
      `WITH was AS (SELECT id, status::text AS before, note FROM stripe_events WHERE id = $1 FOR UPDATE)
       UPDATE stripe_events e SET status = 'received', note = NULL, finished_at = NULL FROM was
        WHERE e.id = was.id AND e.payload <> '{}' RETURNING was.before, was.note`,
      [eventId],
    );
    if (!event) return err("not_found");
    await enqueue(tx, "stripe.event", { eventId });
    await writeAudit(tx, {
      actor,
      action: "replay_event",
      entity: "stripe_event",
      entityId: eventId,
      before: { status: event.before, note: event.note },
      after: { status: "received" },
      at: clock.now(),
      origin,
    });
    return ok(undefined);
  });
}
