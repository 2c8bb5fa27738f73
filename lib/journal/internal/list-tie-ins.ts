import "server-only";
import { sql } from "../../db";
import type { TieIn } from "../article-view";
import type { Section } from "../schema";
import { tieInPassages, weakestPassage } from "../tie-ins";

/**
 * The article's products that may be shown: published and to be had, and with an ingredient on the label that a well
 * enough graded passage discusses. In order of name.
 */
export async function listTieIns(
  articleId: string,
  sections: readonly Section[],
): Promise<TieIn[]> {
  const passages = tieInPassages(sections);
  if (passages.size === 0) return [];
  const rows = await sql<Omit<TieIn, "passage">>(
    `SELECT p.slug, p.name, b.name AS "brandName", v.price_cents AS "priceCents", v.currency,
       p.dshea_disclaimer OR p.supplement_facts IS NOT NULL AS supplement, shared.through
     FROM article_products ap JOIN products p ON p.id = ap.product_id JOIN variants v ON v.product_id = p.id
     JOIN stock s ON s.variant_id = v.id LEFT JOIN brands b ON b.id = p.brand_id
     CROSS JOIN LATERAL (SELECT json_agg(json_build_object('slug', g.slug, 'inci', g.inci) ORDER BY g.inci) AS through
       FROM ingredients g WHERE g.slug = ANY ($2)
         AND EXISTS (SELECT FROM product_ingredients pi WHERE pi.product_id = p.id AND pi.ingredient_id = g.id)) AS shared
     WHERE ap.article_id = $1 AND p.status = 'published' AND s.on_hand > 0 AND shared.through IS NOT NULL
     ORDER BY p.name, p.id`,
    [articleId, [...passages.keys()]],
  );
  return rows.flatMap((row) => {
    const passage = weakestPassage(row.through.flatMap(({ slug }) => passages.get(slug) ?? []));
    return passage ? [{ ...row, passage }] : [];
  });
}
