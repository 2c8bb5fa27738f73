import "server-only";
import { sql } from "../../db";
import type { PiecesKept } from "./impact";

/**
 * Pieces that have found their next owner here and were not sent back, by shelf and kind. Public: it names no piece, no
 * seller and no buyer.
 */
export async function countPiecesKept(): Promise<PiecesKept[]> {
  return sql<PiecesKept>(
    `SELECT c.slug AS category, p.subcategory AS kind, count(*)::int AS pieces
       FROM order_lines l JOIN orders o ON o.id = l.order_id AND o.placed_at IS NOT NULL AND o.status IN ('placed', 'completed')
       JOIN products p ON p.id = l.product_id JOIN categories c ON c.id = p.category_id
      WHERE l.is_piece AND l.live GROUP BY c.slug, c.position, p.subcategory ORDER BY c.position, p.subcategory`,
  );
}
