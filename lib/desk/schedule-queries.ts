import "server-only";
import type { StaffActor } from "../access/actor";
import { sql } from "../db";

export type DeskSchedule = {
  readonly id: string;
  readonly move: string;
  readonly at: Date;
  readonly who: string;
  readonly status: string;
  readonly problem: string | null;
};

/** What is planned for a product, and what of the latest plans did not come to pass. */
export async function listSchedules(
  _actor: StaffActor,
  productId: string,
): Promise<DeskSchedule[]> {
  return sql<DeskSchedule>(
    `SELECT d.id, d.move, d.at, d.status, d.problem, coalesce(u.name, u.email::text) AS who FROM desk_schedules d JOIN users u ON u.id = d.actor_id
      WHERE d.product_id = $1 AND (d.status = 'open' OR (d.status = 'failed' AND d.at > now() - interval '14 days')) ORDER BY d.at LIMIT 20`,
    [productId],
  );
}
