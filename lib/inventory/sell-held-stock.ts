import "server-only";
import type { Sql } from "../db";
import { err, ok, type Result } from "../result";
import { lockStockOf } from "./release-holds";

/**
 * Turns an order's open holds into sales: stock goes down, one movement per line. `not_held` where any line's
 * hold is no longer open; the caller then rolls back and refunds. Returns the variants that are now sold out.
 */
export async function sellHeldStock(
  tx: Sql,
  orderId: string,
  now: Date,
): Promise<Result<{ soldOut: string[] }, "not_held">> {
  await lockStockOf(tx, orderId);
  const rows = await tx<{ variant_id: string; left: number; lines: number }>(
    `WITH used AS (
       UPDATE stock_holds SET status = 'consumed', finished_at = $2
        WHERE order_id = $1 AND status = 'open' RETURNING variant_id, quantity),
     moved AS (
       INSERT INTO stock_movements (variant_id, kind, quantity, order_line_id, reason, actor, at)
       SELECT l.variant_id, 'sold', -l.quantity, l.id, 'order paid', 'system:settlement', $2
         FROM order_lines l JOIN used u ON u.variant_id = l.variant_id WHERE l.order_id = $1)
     UPDATE stock s SET on_hand = s.on_hand - u.quantity, held = s.held - u.quantity
       FROM used u WHERE s.variant_id = u.variant_id
     RETURNING s.variant_id, s.on_hand AS left,
       (SELECT count(*)::int FROM order_lines WHERE order_id = $1) AS lines`,
    [orderId, now],
  );
  if (rows.length === 0 || rows.length !== rows[0]?.lines) return err("not_held");
  return ok({ soldOut: rows.filter((row) => row.left === 0).map((row) => row.variant_id) });
}
