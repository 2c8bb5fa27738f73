import "server-only";
import type { StaffActor, UserActor } from "@/lib/access/actor";
import { systemClock } from "@/lib/clock";
import { sql } from "@/lib/db";

export type OpenSession = {
  readonly id: string;
  readonly userAgent: string | null;
  readonly startedAt: Date;
  readonly endsAt: Date;
};

/** The actor's living sessions, newest first, at most fifty. */
export async function listSessions(
  actor: UserActor | StaffActor,
  clock = systemClock,
): Promise<OpenSession[]> {
  return sql<OpenSession>(
    `SELECT id, user_agent AS "userAgent", created_at AS "startedAt", expires_at AS "endsAt" FROM sessions
      WHERE user_id = $1 AND revoked_at IS NULL AND NOT awaiting_code AND expires_at > $2
      ORDER BY created_at DESC, id DESC LIMIT 50`,
    [actor.userId, clock.now()],
  );
}

/** Whether a session waits for the code of a second factor. */
export async function sessionAwaitsCode(sessionId: string, clock = systemClock): Promise<boolean> {
  const rows = await sql(
    `SELECT 1 FROM sessions s JOIN users u ON u.id = s.user_id AND u.disabled_at IS NULL
      WHERE s.id = $1 AND s.awaiting_code AND s.revoked_at IS NULL AND s.expires_at > $2`,
    [sessionId, clock.now()],
  );
  return rows.length > 0;
}
