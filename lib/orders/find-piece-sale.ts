import "server-only";
import { sql } from "../db";

/** What a piece was sold for and when: no word about who bought it. Cents; ISO 8601. */
export type PieceSale = {
  readonly priceCents: number;
  readonly currency: string;
  readonly soldAt: string;
};

/** The sale of a one-of-a-kind piece, or null while it has none. A payment that is only open is no sale. */
export async function findPieceSale(productId: string): Promise<PieceSale | null> {
  const [sale] = await sql<{ priceCents: number; currency: string; soldAt: Date }>(
    `SELECT l.unit_price_cents - l.discount_cents AS "priceCents", l.currency, o.placed_at AS "soldAt"
       FROM order_lines l JOIN orders o ON o.id = l.order_id
      WHERE l.product_id = $1 AND l.is_piece AND l.live AND o.status IN ('placed', 'completed')`,
    [productId],
  );
  return sale ? { ...sale, soldAt: sale.soldAt.toISOString() } : null;
}
