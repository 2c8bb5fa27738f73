import "server-only";
import { sql } from "../../db";
import type { TieIn } from "../article-view";
import type { TieInPlace } from "../document/tie-ins";

/**
 * What may stand at an article's places for products: published and to be had, with the ingredient on the label that
 * the passage names. By product and ingredient. A product that is sold out or withdrawn is left out, without an edit.
 */
export async function listTieIns(places: readonly TieInPlace[]): Promise<Map<string, TieIn>> {
  const open = places.filter(({ passage }) => passage !== null);
  if (open.length === 0) return new Map();
  const rows = await sql<TieIn & { place: string }>(
    `SELECT t.product || '/' || t.ingredient AS place, p.slug, p.name, b.name AS "brandName", v.price_cents AS "priceCents",
       v.currency, p.dshea_disclaimer OR p.supplement_facts IS NOT NULL AS supplement, g.inci::text AS inci
     FROM unnest($1::text[], $2::text[]) AS t(product, ingredient)
     JOIN products p ON p.slug = t.product AND p.status = 'published' JOIN ingredients g ON g.slug = t.ingredient
     JOIN variants v ON v.product_id = p.id JOIN stock s ON s.variant_id = v.id AND s.on_hand > 0
     LEFT JOIN brands b ON b.id = p.brand_id
     WHERE EXISTS (SELECT FROM product_ingredients pi WHERE pi.product_id = p.id AND pi.ingredient_id = g.id)`,
    [open.map(({ product }) => product), open.map(({ ingredient }) => ingredient)],
  );
  return new Map(rows.map(({ place, ...tieIn }) => [place, tieIn]));
}
