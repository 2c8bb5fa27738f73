import "server-only";
import type { ShopperActor } from "@/lib/access/actor";
import { systemClock } from "@/lib/clock";
import { sql } from "@/lib/db";
import { err, ok, type Result } from "@/lib/result";
import type { Origin } from "./origin";

export const SESSION_SECONDS = 30 * 24 * 60 * 60;

/** How long a session waits for the code of a second factor. */
const CODE_SECONDS = 10 * 60;

export type StartedSession = {
  readonly sessionId: string;
  readonly expiresAt: Date;
  /** True where it is nobody's yet: the code of a second factor is still to come (`passCode`). */
  readonly awaitsCode: boolean;
};

/**
 * Signs a person in who has shown who they are (by password, mailed link or Google) for 30 days; with a second
 * factor, the session waits ten minutes for its code first.
 * @returns the session, or `disabled` for a person who may no longer sign in.
 */
export async function startSession(
  _actor: ShopperActor,
  userId: string,
  from: Origin,
  clock = systemClock,
): Promise<Result<StartedSession, "disabled">> {
  const now = clock.now();
  const expiresAt = new Date(now.getTime() + SESSION_SECONDS * 1000);
  const codeBy = new Date(now.getTime() + CODE_SECONDS * 1000);
  const [row] = await sql<StartedSession>(
    `INSERT INTO sessions (user_id, user_agent, created_at, expires_at, awaiting_code)
     SELECT u.id, $2, $3, CASE WHEN f.user_id IS NULL THEN $4::timestamptz ELSE $5::timestamptz END, f.user_id IS NOT NULL
       FROM users u LEFT JOIN second_factors f ON f.user_id = u.id WHERE u.id = $1 AND u.disabled_at IS NULL
     RETURNING id AS "sessionId", expires_at AS "expiresAt", awaiting_code AS "awaitsCode"`,
    [userId, storable(from.userAgent), now, expiresAt, codeBy],
  );
  return row ? ok(row) : err("disabled");
}

/** Header values are bytes that anyone can choose; PostgreSQL takes no NUL. */
function storable(userAgent: string | null): string | null {
  return userAgent?.toWellFormed().replaceAll("\0", "") ?? null;
}
