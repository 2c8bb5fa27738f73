import "server-only";
import type { Actor } from "../access/actor";
import { hasPermission } from "../access/permissions";
import { writeAudit } from "../access/write-audit";
import type { Occasion } from "../catalog/edit-product";
import { transaction } from "../db";
import { listStripeEvents } from "../payments/list-events";
import { receiveEvents } from "../payments/receive-event";
import { err, ok, type Result } from "../result";

const DAY_MS = 86_400_000;
/** Stripe keeps no event longer. */
const DAYS = 30;

/**
 * Asks Stripe for the events of the last thirty days and works on those that never arrived, as if they had. Admins
 * only.
 * @returns how many Stripe has of what the shop listens to, and how many of them were new.
 */
export async function fetchMissed(
  actor: Actor,
  { clock, origin }: Occasion,
): Promise<Result<{ asked: number; missed: number }, "not_found" | "unreachable">> {
  if (!hasPermission(actor, "admin")) return err("not_found");
  const now = clock.now();
  const listed = await listStripeEvents(new Date(now.getTime() - DAYS * DAY_MS));
  if (!listed.ok) return err("unreachable");
  const oldestFirst = listed.value.toReversed();
  return transaction(async (tx) => {
    const missed = await receiveEvents(tx, oldestFirst, now);
    await writeAudit(tx, {
      actor,
      action: "fetch_events",
      entity: "stripe_event",
      entityId: "missed",
      before: null,
      after: { asked: oldestFirst.length, missed: missed.length, events: missed.join(" ") },
      at: now,
      origin,
    });
    return ok({ asked: oldestFirst.length, missed: missed.length });
  });
}
