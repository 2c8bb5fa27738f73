import "server-only";
import type { Sql } from "../db";

/**
 * Gives an order's open holds back to the shelf. Returns the variants that became free; none the second time.
 * Only called once Stripe has said that the order can no longer be paid.
 */
export async function releaseHolds(tx: Sql, orderId: string, now: Date): Promise<string[]> {
  await lockStockOf(tx, orderId);
  const rows = await tx<{ variant_id: string }>(
    `WITH freed AS (
       UPDATE stock_holds SET status = 'released', finished_at = $2
        WHERE order_id = $1 AND status = 'open' RETURNING variant_id, quantity)
     UPDATE stock s SET held = s.held - f.quantity FROM freed f WHERE s.variant_id = f.variant_id
     RETURNING s.variant_id`,
    [orderId, now],
  );
  return rows.map((row) => row.variant_id);
}

/** Locks the stock rows of an order's holds in id order, so that two orders never wait for each other in a circle. */
export async function lockStockOf(tx: Sql, orderId: string): Promise<void> {
  await tx(
    `SELECT 1 FROM stock WHERE variant_id IN (SELECT variant_id FROM stock_holds WHERE order_id = $1 AND status = 'open')
     ORDER BY variant_id FOR UPDATE`,
    [orderId],
  );
}
