import "server-only";
import { sql } from "../../db";
import type { ArticleHit, IngredientHit } from "../search-view";

const RANK = "ts_rank('{0.05, 0.2, 0.5, 1}', e.search, q) DESC";

/** Ingredients with the words of a `tsquery`, best first. */
export async function findIngredients(query: string, limit: number): Promise<IngredientHit[]> {
  if (limit === 0) return [];
  return sql<IngredientHit>(
    `SELECT g.slug, g.inci::text AS inci, g.functions,
       ARRAY(SELECT a FROM unnest(g.aliases) WITH ORDINALITY AS names(a, i)
         ORDER BY search_vector(a) @@ q DESC, i LIMIT 3) AS aliases,
       (SELECT count(DISTINCT pi.product_id)::int FROM product_ingredients pi
          JOIN listings l ON l.product_id = pi.product_id AND l.published
         WHERE pi.ingredient_id = g.id) AS products
     FROM (SELECT e.entity_id, q, row_number() OVER (ORDER BY ${RANK}, e.entity_id) AS place
             FROM search_entries e, to_tsquery('shop', $1) AS q
            WHERE e.room = 'ingredient' AND e.search @@ q ORDER BY place LIMIT $2) AS best
     JOIN ingredients g ON g.id = best.entity_id ORDER BY best.place`,
    [query, limit],
  );
}

/** Published articles with the words of a `tsquery`, best first. */
export async function findArticles(query: string, limit: number): Promise<ArticleHit[]> {
  if (limit === 0) return [];
  return sql<ArticleHit>(
    `SELECT a.slug, a.title, a.standfirst, a.minutes
       FROM search_entries e, to_tsquery('shop', $1) AS q, articles a
      WHERE e.room = 'article' AND e.search @@ q AND a.id = e.entity_id
      ORDER BY ${RANK}, a.published_at DESC, a.id LIMIT $2`,
    [query, limit],
  );
}
