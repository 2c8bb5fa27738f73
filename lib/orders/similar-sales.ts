import "server-only";
import type { Condition } from "../catalog/product-view";
import { sql } from "../db";

export type SimilarSale = {
  readonly slug: string;
  readonly title: string;
  readonly imageBase: string | null;
  readonly maker: string | null;
  readonly condition: Condition;
  readonly soldCents: number;
  readonly listCents: number;
  readonly retailCents: number | null;
  readonly currency: string;
  /** ISO 8601. */
  readonly soldAt: string;
  readonly daysListed: number;
};

export type Likeness = {
  /** A slug. */
  readonly category: string;
  readonly subcategory: string | null;
  readonly maker: string | null;
  readonly condition: Condition | null;
};

/**
 * The pieces sold here that are most like one: first those of its maker, then of its kind, then in its state; the
 * latest first within each. No word about who bought or sold them.
 */
export async function listSimilarSales(like: Likeness, limit: number): Promise<SimilarSale[]> {
  return sql<SimilarSale>(
    `SELECT p.slug, p.name AS title, (SELECT base FROM product_images WHERE product_id = p.id AND position = 1) AS "imageBase",
            r.maker, r.condition, l.unit_price_cents - l.discount_cents AS "soldCents", r.list_price_cents AS "listCents",
            r.original_retail_cents AS "retailCents", l.currency, to_json(o.placed_at) AS "soldAt",
            greatest(0, extract(day FROM o.placed_at - r.listed_at))::int AS "daysListed"
       FROM order_lines l JOIN orders o ON o.id = l.order_id AND o.status IN ('placed', 'completed')
       JOIN products p ON p.id = l.product_id JOIN resale_pieces r ON r.product_id = p.id
       JOIN categories c ON c.id = p.category_id AND c.slug = $1 AND c.kind = 'resale'
      WHERE l.is_piece AND l.live
      ORDER BY coalesce(lower(r.maker) = lower($3), false) DESC, coalesce(p.subcategory = $2, false) DESC,
        coalesce(r.condition::text = $4, false) DESC, o.placed_at DESC LIMIT $5`,
    [like.category, like.subcategory, like.maker, like.condition, limit],
  );
}
