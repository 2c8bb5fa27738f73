import "server-only";
import type { StaffActor, UserActor } from "@/lib/access/actor";
import { systemClock } from "@/lib/clock";
import { sql, type Sql } from "@/lib/db";

type Person = UserActor | StaffActor;

/** Ends one of the actor's own sessions, from the next request on. Ending one that has ended changes nothing. */
export async function endSession(
  actor: Person,
  sessionId: string,
  clock = systemClock,
): Promise<void> {
  await sql(
    "UPDATE sessions SET revoked_at = $3 WHERE id = $1 AND user_id = $2 AND revoked_at IS NULL",
    [sessionId, actor.userId, clock.now()],
  );
}

/** Signs the actor out everywhere but in `sessionId`, from the next request on. */
export async function endOtherSessions(
  actor: Person,
  sessionId: string,
  clock = systemClock,
  run: Sql = sql,
): Promise<void> {
  await run(
    "UPDATE sessions SET revoked_at = $3 WHERE user_id = $1 AND id <> $2 AND revoked_at IS NULL",
    [actor.userId, sessionId, clock.now()],
  );
}
