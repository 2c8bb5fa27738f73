import "server-only";
import type { ShopperActor, StaffActor, UserActor } from "../access/actor";
import type { Clock } from "../clock";
import { sql } from "../db";
import { err, ok, type Result } from "../result";
import { alertOfToken } from "./stop-link";

/**
 * Stops everything an address still waits for: what the link in its mail is for. Doing so again changes nothing.
 * `not_found` for a link that the shop did not make.
 */
export async function stopAlertsByLink(
  _actor: ShopperActor,
  token: string,
  clock: Clock,
): Promise<Result<{ stopped: number }, "not_found">> {
  const alertId = alertOfToken(token);
  if (!alertId) return err("not_found");
  const rows = await sql(
    `UPDATE product_alerts SET cancelled_at = $2
      WHERE email = (SELECT email FROM product_alerts WHERE id = $1) AND sent_at IS NULL AND cancelled_at IS NULL
      RETURNING id`,
    [alertId, clock.now()],
  );
  return ok({ stopped: rows.length });
}

/** Stops one request to the actor's own, confirmed address. One that is over, or another's, is `not_found`. */
export async function stopAlert(
  actor: UserActor | StaffActor,
  alertId: string,
  clock: Clock,
): Promise<Result<void, "not_found">> {
  const rows = await sql(
    `UPDATE product_alerts a SET cancelled_at = $3 FROM users u
      WHERE a.id = $2 AND u.id = $1 AND u.email_verified_at IS NOT NULL AND a.email = u.email
        AND a.sent_at IS NULL AND a.cancelled_at IS NULL
      RETURNING a.id`,
    [actor.userId, alertId, clock.now()],
  );
  return rows.length > 0 ? ok(undefined) : err("not_found");
}
