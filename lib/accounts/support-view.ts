import "server-only";
import type { Actor, StaffActor } from "@/lib/access/actor";
import { hasPermission } from "@/lib/access/permissions";
import { writeAudit } from "@/lib/access/write-audit";
import { sql, transaction } from "@/lib/db";
import { err, ok, type Result } from "@/lib/result";
import type { StaffOccasion } from "./invite-staff";

export const VIEW_MINUTES = 30;

/**
 * Lets staff see the shop as a shopper does, in this one browser and for half an hour. Nothing can be written
 * meanwhile: `ensureActor` refuses. That they look, and at whom, is written down.
 * @returns `not_found` also for a closed account and for people who work here.
 */
export async function startView(
  actor: Actor,
  { sessionId, userId }: { readonly sessionId: string; readonly userId: string },
  { clock, origin }: StaffOccasion,
): Promise<Result<void, "not_found">> {
  if (!hasPermission(actor, "fulfilment", "finance")) return err("not_found");
  const now = clock.now();
  const until = new Date(now.getTime() + VIEW_MINUTES * 60_000);
  return transaction(async (tx) => {
    const started = await tx(
      `UPDATE sessions s SET viewing_user_id = u.id, viewing_until = $4 FROM users u
        WHERE s.id = $1 AND s.user_id = $2 AND s.revoked_at IS NULL AND u.id = $3 AND u.disabled_at IS NULL
          AND NOT EXISTS (SELECT FROM staff_members m WHERE m.user_id = u.id) RETURNING s.id`,
      [sessionId, actor.userId, userId, until],
    );
    if (started.length === 0) return err("not_found");
    await writeAudit(tx, {
      actor,
      action: "see_as_shopper",
      entity: "user",
      entityId: userId,
      before: null,
      after: { until: until.toISOString() },
      at: now,
      origin,
    });
    return ok(undefined);
  });
}

/** Ends what this browser looks at, and says whose pages they were; null where it looked at none. */
export async function endView(actor: StaffActor, sessionId: string): Promise<string | null> {
  const [ended] = await sql<{ userId: string }>(
    `WITH was AS (SELECT id, viewing_user_id AS "userId" FROM sessions WHERE id = $1 AND user_id = $2 FOR UPDATE)
     UPDATE sessions s SET viewing_user_id = NULL, viewing_until = NULL FROM was
      WHERE s.id = was.id AND was."userId" IS NOT NULL RETURNING was."userId"`,
    [sessionId, actor.userId],
  );
  return ended?.userId ?? null;
}
