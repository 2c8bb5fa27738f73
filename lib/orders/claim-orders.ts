import "server-only";
import type { StaffActor, UserActor } from "../access/actor";
import { sql } from "../db";
import { ok, type Result } from "../result";

type Person = UserActor | StaffActor;

/** How many guests' orders were bought with the actor's own, confirmed address. */
export async function countClaimable(actor: Person): Promise<number> {
  const [row] = await sql<{ count: number }>(
    `SELECT count(*)::int AS count FROM orders o JOIN users u ON u.id = $1 AND u.email_verified_at IS NOT NULL AND u.email = o.email
      WHERE o.user_id IS NULL AND o.placed_at IS NOT NULL`,
    [actor.userId],
  );
  return row?.count ?? 0;
}

/** Puts guests' orders that were bought with the actor's own, confirmed address into their account. */
export async function claimOrders(actor: Person): Promise<Result<{ count: number }, never>> {
  const rows = await sql(
    `UPDATE orders o SET user_id = u.id FROM users u
      WHERE u.id = $1 AND u.email_verified_at IS NOT NULL AND o.email = u.email AND o.user_id IS NULL
        AND o.placed_at IS NOT NULL RETURNING o.id`,
    [actor.userId],
  );
  return ok({ count: rows.length });
}
