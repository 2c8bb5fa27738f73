import "server-only";
import type { Clock } from "../clock";
import { sql, transaction } from "../db";
import { recordHistory } from "./record-history";
import { findReturnWindows } from "./return-queries";

/** Orders completed in one round; the oldest come first. */
const MOST = 500;

/**
 * Orders with which everything is done: all parcels have arrived or were settled, nothing may come back any more, and no
 * return, claim or dispute is open. Returns how many are completed now.
 */
export async function completeOrders(clock: Clock): Promise<number> {
  const at = clock.now();
  const windows = await findReturnWindows();
  const done = await sql<{ id: string }>(
    `SELECT o.id FROM orders o
      WHERE o.status = 'placed'
        AND NOT EXISTS (SELECT 1 FROM shipments s WHERE s.order_id = o.id AND s.status IN ('to_pack', 'shipped'))
        AND NOT EXISTS (SELECT 1 FROM shipments s JOIN shipment_lines x ON x.shipment_id = s.id JOIN order_lines l ON l.id = x.order_line_id
          WHERE s.order_id = o.id AND coalesce(s.delivered_at, s.lost_at)
            > $1::timestamptz - make_interval(days => CASE WHEN l.is_piece THEN $2::int ELSE $3::int END))
        AND NOT EXISTS (SELECT 1 FROM returns r WHERE r.order_id = o.id AND r.closed_at IS NULL)
        AND NOT EXISTS (SELECT 1 FROM claims c WHERE c.order_id = o.id AND c.closed_at IS NULL)
        AND NOT EXISTS (SELECT 1 FROM disputes d WHERE d.order_id = o.id AND d.closed_at IS NULL)
      ORDER BY o.id LIMIT ${MOST}`,
    [at, windows.resaleDays, windows.curatedDays],
  );
  return transaction(async (tx) => {
    const completed = await tx<{ id: string }>(
      `UPDATE orders SET status = 'completed' WHERE id = ANY ($1::uuid[]) AND status = 'placed' RETURNING id`,
      [done.map(({ id }) => id)],
    );
    await recordHistory(
      tx,
      "system:timer",
      at,
      completed.map(({ id }) => ({
        orderId: id,
        axis: "order" as const,
        subjectId: id,
        transition: "complete",
        from: "placed",
        to: "completed",
      })),
    );
    return completed.length;
  });
}
