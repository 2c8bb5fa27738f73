import "server-only";
import type { Tx } from "../db";

/**
 * What the sale of pieces means for their consignors, in the settlement's own transaction: the pieces of the order
 * stand as sold, and every line has its earning, pending until the buyer's window is over. The ledger is booked by the
 * caller. A second call for the same order changes nothing.
 */
export async function sellPieces(tx: Tx, orderId: string, now: Date): Promise<void> {
  // One statement: settlement is the shop's hottest write. A piece that staff put in by hand has no item; one that
  // its consignor has let the shop keep stays `converted` and earns nobody anything.
  await tx(
    `WITH lines AS (
       SELECT id, product_id, consignor_id, consignor_cents, currency FROM order_lines
        WHERE order_id = $1 AND is_piece AND live),
     known AS (
       INSERT INTO consignors (user_id, created_at) SELECT DISTINCT consignor_id, $2::timestamptz FROM lines
       ON CONFLICT DO NOTHING),
     sold AS (
       UPDATE consignment_items i SET status = 'sold', due_at = NULL, updated_at = $2
         FROM lines l WHERE i.product_id = l.product_id AND i.status = 'listed' RETURNING i.id),
     told AS (
       INSERT INTO consignment_history (item_id, transition, "from", "to", actor, at)
       SELECT id, 'sell', 'listed', 'sold', 'system:settlement', $2 FROM sold)
     INSERT INTO consignor_earnings (order_line_id, item_id, consignor_id, amount_cents, currency, sold_at)
     SELECT l.id, i.id, l.consignor_id, l.consignor_cents, l.currency, $2
       FROM lines l LEFT JOIN consignment_items i ON i.product_id = l.product_id
      WHERE i.status IS DISTINCT FROM 'converted'
     ON CONFLICT (order_line_id) DO NOTHING`,
    [orderId, now],
  );
}
