import "server-only";
import type { StaffActor, UserActor } from "@/lib/access/actor";
import { systemClock } from "@/lib/clock";
import { sql } from "@/lib/db";

/** Ends one of the actor's own sessions, from the next request on. Ending one that has ended changes nothing. */
export async function endSession(
  actor: UserActor | StaffActor,
  sessionId: string,
  clock = systemClock,
): Promise<void> {
  await sql(
    "UPDATE sessions SET revoked_at = $3 WHERE id = $1 AND user_id = $2 AND revoked_at IS NULL",
    [sessionId, actor.userId, clock.now()],
  );
}
