import "server-only";
import type { ShopperActor } from "@/lib/access/actor";
import { systemClock } from "@/lib/clock";
import { sql } from "@/lib/db";
import { err, ok, type Result } from "@/lib/result";
import { takeCode } from "./internal/take-code";
import type { Origin } from "./origin";
import { countTry, forgiveTries } from "./rate-limits";
import { SESSION_SECONDS, type StartedSession } from "./start-session";

/**
 * Second half of signing in: a code for a session that waits for one. The session that waited ends and another
 * begins, so that what was known before the code is worth nothing after it.
 * @returns the new session, `gone` where none waits, `wrong`, or `too_many` with `retryInSeconds`.
 */
export async function passCode(
  _actor: ShopperActor,
  input: { readonly sessionId: string; readonly code: string },
  from: Origin,
  clock = systemClock,
): Promise<Result<StartedSession & { userId: string }, "gone" | "wrong" | "too_many">> {
  const now = clock.now();
  const [waiting] = await sql<{ userId: string }>(
    `SELECT s.user_id AS "userId" FROM sessions s JOIN users u ON u.id = s.user_id AND u.disabled_at IS NULL
      WHERE s.id = $1 AND s.awaiting_code AND s.revoked_at IS NULL AND s.expires_at > $2`,
    [input.sessionId, now],
  );
  if (!waiting) return err("gone");
  const { userId } = waiting;
  const counted = await countTry("second_factor", userId, from);
  if (!counted.ok) return counted;
  if (!(await takeCode(userId, input.code, clock))) return err("wrong");
  await forgiveTries("second_factor", userId, from);
  const expiresAt = new Date(now.getTime() + SESSION_SECONDS * 1000);
  const [started] = await sql<{ id: string }>(
    `WITH ended AS (
       UPDATE sessions SET revoked_at = $2 WHERE id = $1 AND awaiting_code AND revoked_at IS NULL
       RETURNING user_id, user_agent)
     INSERT INTO sessions (user_id, user_agent, created_at, expires_at)
     SELECT user_id, user_agent, $2, $3 FROM ended RETURNING id`,
    [input.sessionId, now, expiresAt],
  );
  return started
    ? ok({ sessionId: started.id, userId, expiresAt, awaitsCode: false })
    : err("gone");
}
