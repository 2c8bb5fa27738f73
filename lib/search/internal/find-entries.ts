import "server-only";
import { sql } from "../../db";
import type { ArticleHit, IngredientHit, SearchTotals, StudyHit } from "../search-view";
import type { WordQuery } from "../write-query";

const RANK = "ts_rank('{0.05, 0.2, 0.5, 1}', e.search, likes) DESC";
const FOUND =
  "search_entries e, to_tsquery('shop', $1) AS q, to_tsquery('shop', $2) AS likes WHERE e.search @@ q";

/** How many ingredients, published articles and described studies have all words. */
export async function countEntries({
  all,
}: WordQuery): Promise<Pick<SearchTotals, "ingredients" | "articles" | "studies">> {
  const [row] = await sql<{ ingredients: number; articles: number; studies: number }>(
    `SELECT count(*) FILTER (WHERE room = 'ingredient')::int AS ingredients,
            count(*) FILTER (WHERE room = 'article')::int AS articles,
            count(*) FILTER (WHERE room = 'reference')::int AS studies
       FROM search_entries WHERE search @@ to_tsquery('shop', $1)`,
    [all],
  );
  return row ?? { ingredients: 0, articles: 0, studies: 0 };
}

/** Ingredients with all words, best first. */
export async function findIngredients(
  { all, any }: WordQuery,
  limit: number,
): Promise<IngredientHit[]> {
  return sql<IngredientHit>(
    `SELECT g.slug, g.inci::text AS inci, g.functions,
       ARRAY(SELECT a FROM unnest(g.aliases) WITH ORDINALITY AS names(a, i)
         ORDER BY search_vector(a) @@ likes DESC, i LIMIT 3) AS aliases,
       (SELECT count(DISTINCT pi.product_id)::int FROM product_ingredients pi
          JOIN listings l ON l.product_id = pi.product_id AND l.published
         WHERE pi.ingredient_id = g.id) AS products
     FROM (SELECT e.entity_id, likes, row_number() OVER (ORDER BY ${RANK}, e.entity_id) AS place
             FROM ${FOUND} AND e.room = 'ingredient' ORDER BY place LIMIT $3) AS best
     JOIN ingredients g ON g.id = best.entity_id ORDER BY best.place`,
    [all, any, limit],
  );
}

/** Published articles with all words, best first. */
export async function findArticles({ all, any }: WordQuery, limit: number): Promise<ArticleHit[]> {
  return sql<ArticleHit>(
    `SELECT a.slug, v.title, v.standfirst, v.minutes
       FROM (SELECT e.entity_id, ${RANK.replace(" DESC", "")} AS rank FROM ${FOUND} AND e.room = 'article') AS found
       JOIN articles a ON a.id = found.entity_id JOIN article_revisions v ON v.id = a.live_revision_id
      ORDER BY found.rank DESC, a.published_at DESC, a.id LIMIT $3`,
    [all, any, limit],
  );
}

/** Who a study is called by: "Palmer et al., 2006", "Hill and Guarner, 2014". */
const WHO = `concat(coalesce(r.authors #>> '{0,family}', r.authors #>> '{0,literal}', 'Anonymous'), CASE
    WHEN NOT r.authors_complete OR jsonb_array_length(r.authors) > 2 THEN ' et al.'
    WHEN jsonb_array_length(r.authors) = 2 THEN ' and ' || coalesce(r.authors #>> '{1,family}', r.authors #>> '{1,literal}') END, ', ', r.year)`;

/** Described studies with all words, best first. */
export async function findStudies({ all, any }: WordQuery, limit: number): Promise<StudyHit[]> {
  return sql<StudyHit>(
    `SELECT r.slug, r.title, r.finding, ${WHO} AS who
       FROM (SELECT e.entity_id, ${RANK.replace(" DESC", "")} AS rank FROM ${FOUND} AND e.room = 'reference') AS found
       JOIN journal_references r ON r.id = found.entity_id ORDER BY found.rank DESC, r.year DESC, r.id LIMIT $3`,
    [all, any, limit],
  );
}
