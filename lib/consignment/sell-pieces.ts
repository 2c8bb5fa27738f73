import "server-only";
import type { Tx } from "../db";
import { formatCents } from "../money";
import { tellSeller } from "./internal/tell-seller";

type Sold = { itemId: string; shareCents: number; priceCents: number; currency: string };

/**
 * What the sale of pieces means for their consignors, in the settlement's own transaction: the pieces of the order
 * stand as sold, and every line has its earning, pending until the buyer's window is over. The ledger is booked by the
 * caller. A second call for the same order changes nothing.
 */
export async function sellPieces(tx: Tx, orderId: string, now: Date): Promise<void> {
  // One statement: settlement is the shop's hottest write. A piece that staff put in by hand has no item; one that
  // its consignor has let the shop keep stays `converted` and earns nobody anything.
  const earned = await tx<{ lineId: string }>(
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
     ON CONFLICT (order_line_id) DO NOTHING RETURNING order_line_id AS "lineId"`,
    [orderId, now],
  );
  if (earned.length === 0) return;
  const sold = await tx<Sold>(
    `SELECT e.item_id AS "itemId", e.amount_cents AS "shareCents", l.unit_price_cents - l.discount_cents AS "priceCents", e.currency
       FROM consignor_earnings e JOIN order_lines l ON l.id = e.order_line_id
      WHERE e.order_line_id = ANY ($1::uuid[]) AND e.item_id IS NOT NULL`,
    [earned.map(({ lineId }) => lineId)],
  );
  for (const { itemId, shareCents, priceCents, currency } of sold)
    await tellSeller(tx, {
      itemId,
      news: "sold",
      at: now,
      priceCents,
      words: `Your share is ${formatCents(shareCents, currency)}. It is yours once the buyer's time to send it back is over.`,
    });
}
