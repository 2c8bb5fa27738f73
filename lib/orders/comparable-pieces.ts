import "server-only";
import type { GradedComparable } from "../consignment/guidance";
import { sql } from "../db";

/** The last so many of each are enough: older prices say less. */
const MOST = 200;

/**
 * What pieces of a category (its slug) were sold for, and what those in the shop are listed at, with their price when
 * new. Pieces of which that is not known are left out. Cents; the newest first; nothing about who bought or sold.
 */
export async function listComparables(category: string): Promise<GradedComparable[]> {
  return sql<GradedComparable>(
    `WITH alike AS (
       SELECT p.id, p.status, v.price_cents, r.original_retail_cents AS retail, r.listed_at, r.condition
         FROM resale_pieces r JOIN products p ON p.id = r.product_id JOIN variants v ON v.product_id = p.id
         JOIN categories c ON c.id = p.category_id
        WHERE c.kind = 'resale' AND c.slug = $1 AND r.original_retail_cents > 0)
     (SELECT true AS sold, l.unit_price_cents - l.discount_cents AS cents, a.retail AS "retailCents", a.condition
        FROM alike a JOIN order_lines l ON l.product_id = a.id AND l.is_piece AND l.live
        JOIN orders o ON o.id = l.order_id AND o.status IN ('placed', 'completed') ORDER BY o.placed_at DESC LIMIT $2)
     UNION ALL
     (SELECT false, a.price_cents, a.retail, a.condition FROM alike a JOIN variants v ON v.product_id = a.id JOIN stock s ON s.variant_id = v.id
       WHERE a.status = 'published' AND s.on_hand > 0 ORDER BY a.listed_at DESC LIMIT $2)`,
    [category, MOST],
  );
}
