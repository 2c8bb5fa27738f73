import "server-only";
import { sql } from "../db";
import { CARD_COLUMNS, CARD_JOINS } from "./card-sql";
import type { CardView } from "./product-view";

/**
 * Pieces that can be bought and are most like one: first those of its subcategory, among them first those of its
 * size group, then its size group in its category, then the rest of the category; the newest first within each.
 */
export async function listSimilarPieces(productId: string, limit: number): Promise<CardView[]> {
  return sql<CardView>(
    `SELECT ${CARD_COLUMNS} FROM products t JOIN resale_pieces tr ON tr.product_id = t.id
       JOIN products p ON p.category_id = t.category_id ${CARD_JOINS}
      WHERE t.id = $1 AND p.id <> t.id AND p.status = 'published' AND p.kind = 'resale' AND s.on_hand > 0
      ORDER BY p.subcategory = t.subcategory DESC, (rp.size_group = tr.size_group) IS TRUE DESC,
        p.published_at DESC, p.id LIMIT $2`,
    [productId, limit],
  );
}
