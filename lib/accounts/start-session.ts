import "server-only";
import type { ShopperActor } from "@/lib/access/actor";
import { systemClock } from "@/lib/clock";
import { sql } from "@/lib/db";
import { err, ok, type Result } from "@/lib/result";
import type { Origin } from "./origin";

export const SESSION_SECONDS = 30 * 24 * 60 * 60;

export type StartedSession = { readonly sessionId: string; readonly expiresAt: Date };

/**
 * Signs a person in who has shown who they are (by password, mailed link or Google) for 30 days.
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
  const [row] = await sql<{ id: string }>(
    `INSERT INTO sessions (user_id, user_agent, created_at, expires_at)
     SELECT id, $2, $3, $4 FROM users WHERE id = $1 AND disabled_at IS NULL
     RETURNING id`,
    [userId, storable(from.userAgent), now, expiresAt],
  );
  return row ? ok({ sessionId: row.id, expiresAt }) : err("disabled");
}

/** Header values are bytes that anyone can choose; PostgreSQL takes no NUL. */
function storable(userAgent: string | null): string | null {
  return userAgent?.toWellFormed().replaceAll("\0", "") ?? null;
}
