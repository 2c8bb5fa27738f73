import "server-only";
import { sql } from "../db";
import { CARD_COLUMNS, CARD_JOINS } from "./card-sql";
import type { CardView } from "./product-view";

/** A product that goes with another, and why, in half a sentence. */
export type ComplementView = CardView & { readonly reason: string };

/** What goes with a product, the nearest first; without what cannot be bought at the moment. */
export async function listComplements(productId: string): Promise<ComplementView[]> {
  return sql<ComplementView>(
    `SELECT ${CARD_COLUMNS}, pc.reason FROM product_complements pc JOIN products p ON p.id = pc.other_id ${CARD_JOINS}
      WHERE pc.product_id = $1 AND p.status = 'published' AND s.on_hand > 0 ORDER BY pc.position`,
    [productId],
  );
}

/**
 * Other curated things of the same kind: those of the subcategory first, then those made for the same concern, then
 * the rest of the category. What goes with the product is said elsewhere and left out.
 */
export async function listRelated(productId: string, limit: number): Promise<CardView[]> {
  return sql<CardView>(
    `SELECT ${CARD_COLUMNS} FROM products t JOIN products p ON p.category_id = t.category_id ${CARD_JOINS}
      WHERE t.id = $1 AND p.id <> t.id AND p.status = 'published' AND p.kind = 'curated'
        AND NOT EXISTS (SELECT FROM product_complements pc WHERE pc.product_id = t.id AND pc.other_id = p.id)
      ORDER BY p.subcategory = t.subcategory DESC, p.concerns && t.concerns DESC, s.on_hand > 0 DESC,
        p.published_at DESC, p.id LIMIT $2`,
    [productId, limit],
  );
}
