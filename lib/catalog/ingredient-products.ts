import "server-only";
import { sql } from "../db";
import { CARD_COLUMNS, CARD_JOINS } from "./card-sql";
import type { CardView } from "./product-view";

export const SIDES = ["with", "without"] as const;
/** On which side of an ingredient a product stands: with it on its label, or with a label that is known to the last entry and does not have it. */
export type Side = (typeof SIDES)[number];

export type Labels = {
  readonly with: number;
  readonly without: number;
  /** Not all of it is known, so nobody can say. */
  readonly unsure: number;
};

/** A linen towel is neither with nor without: it is nothing that one puts on the skin or eats. */
const COMPOSED = `p.kind = 'curated' AND p.status = 'published' AND (has_composition(p) OR p.use_type IS NOT NULL)`;

const FROM: Readonly<Record<Side, string>> = {
  with: `(SELECT product_id, min(position) AS place FROM product_ingredients WHERE ingredient_id = $1 GROUP BY product_id) AS pi
    JOIN products p ON p.id = pi.product_id ${CARD_JOINS}
    WHERE p.status = 'published' ORDER BY pi.place, p.published_at DESC, p.id`,
  without: `products p JOIN product_standings st ON st.product_id = p.id AND st.verdict <> 'unknown' ${CARD_JOINS}
    WHERE ${COMPOSED} AND NOT EXISTS (SELECT FROM product_ingredients pi WHERE pi.product_id = p.id AND pi.ingredient_id = $1)
    ORDER BY p.category_id IN (SELECT q.category_id FROM products q JOIN product_ingredients qi ON qi.product_id = q.id
      WHERE qi.ingredient_id = $1 AND q.status = 'published') DESC, p.published_at DESC, p.id`,
};

/**
 * Published products on one side of an ingredient. With it, those where it stands nearest to the beginning of the label
 * come first; without it, those of the same categories, which one would take instead.
 */
export async function listOnSide(
  ingredientId: string,
  side: Side,
  { limit, offset = 0 }: { readonly limit: number; readonly offset?: number },
): Promise<CardView[]> {
  return sql<CardView>(`SELECT ${CARD_COLUMNS} FROM ${FROM[side]} LIMIT $2 OFFSET $3`, [
    ingredientId,
    limit,
    offset,
  ]);
}

/** How many published products with a composition have an ingredient, and how many are known not to have it. */
export async function countLabels(ingredientId: string): Promise<Labels> {
  const [counts] = await sql<Labels>(
    `SELECT count(*) FILTER (WHERE has)::int AS "with", count(*) FILTER (WHERE NOT has AND known)::int AS without,
       count(*) FILTER (WHERE NOT has AND NOT known)::int AS unsure
       FROM products p LEFT JOIN product_standings s ON s.product_id = p.id
       CROSS JOIN LATERAL (SELECT EXISTS (SELECT FROM product_ingredients pi WHERE pi.product_id = p.id AND pi.ingredient_id = $1) AS has,
         coalesce(s.verdict <> 'unknown', false) AS known) AS l
      WHERE ${COMPOSED}`,
    [ingredientId],
  );
  return counts ?? { with: 0, without: 0, unsure: 0 };
}
