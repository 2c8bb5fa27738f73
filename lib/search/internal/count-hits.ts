import "server-only";
import { sql } from "../../db";
import type { SearchTotals } from "../search-view";

/** How much of each kind a `tsquery` finds. */
export async function countHits(query: string): Promise<SearchTotals> {
  const [row] = await sql<SearchTotals>(
    `WITH q AS (SELECT to_tsquery('shop', $1) AS q),
     found AS (SELECT l.kind FROM listings l, q WHERE l.search @@ q AND l.published AND EXISTS (
       SELECT FROM variants v JOIN stock s ON s.variant_id = v.id
        WHERE v.product_id = l.product_id AND (l.kind = 'curated' OR s.on_hand > 0)))
     SELECT (SELECT count(*)::int FROM found WHERE kind = 'curated') AS products,
       (SELECT count(*)::int FROM found WHERE kind = 'resale') AS pieces,
       (SELECT count(*)::int FROM search_entries e, q WHERE e.room = 'ingredient' AND e.search @@ q) AS ingredients,
       (SELECT count(*)::int FROM search_entries e, q WHERE e.room = 'article' AND e.search @@ q) AS articles`,
    [query],
  );
  return row ?? { products: 0, pieces: 0, ingredients: 0, articles: 0 };
}

export const NO_HITS: SearchTotals = { products: 0, pieces: 0, ingredients: 0, articles: 0 };

/** All tabs together. */
export function sumOf(totals: SearchTotals): number {
  return totals.products + totals.pieces + totals.ingredients + totals.articles;
}
