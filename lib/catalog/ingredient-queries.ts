import "server-only";
import { sql } from "../db";
import { LETTER } from "./internal/letter-sql";
import type { IngredientLine, IngredientView, LetterView } from "./ingredient-view";

/** Every entry as `e`, with the number of published labels that it stands on, counted in one go. */
const ENTRIES = `(SELECT i.slug, i.inci::text AS name, ${LETTER} AS letter, coalesce(l.labels, 0) AS labels FROM ingredients i
  LEFT JOIN (SELECT pi.ingredient_id, count(DISTINCT pi.product_id)::int AS labels FROM product_ingredients pi
    JOIN products p ON p.id = pi.product_id WHERE p.status = 'published' GROUP BY 1) AS l ON l.ingredient_id = i.id) AS e`;

/** Every letter of the glossary, with the entries that stand on a label of the shop. */
export async function listLetters(): Promise<LetterView[]> {
  return sql<LetterView>(
    `SELECT letter, count(*)::int AS total,
       coalesce(json_agg(json_build_object('slug', slug, 'name', name, 'labels', labels) ORDER BY lower(name))
         FILTER (WHERE labels > 0), '[]') AS "onLabels"
     FROM ${ENTRIES} GROUP BY letter ORDER BY letter`,
  );
}

/** All entries of a letter, by name; none for a letter that nothing begins with. */
export async function listLetter(letter: string): Promise<IngredientLine[]> {
  return sql<IngredientLine>(
    `SELECT slug, name, labels FROM ${ENTRIES} WHERE letter = $1 ORDER BY lower(name)`,
    [letter],
  );
}

/** Addresses of the entries that stand on labels, the most frequent first, for the build. */
export async function listIngredientSlugs(limit: number): Promise<string[]> {
  const rows = await sql<{ slug: string }>(
    `SELECT slug FROM ${ENTRIES} ORDER BY labels DESC, slug LIMIT $1`,
    [limit],
  );
  return rows.map(({ slug }) => slug);
}

/** An entry of the glossary, or null. */
export async function findIngredient(slug: string): Promise<IngredientView | null> {
  const [row] = await sql<IngredientView>(
    `SELECT i.id, i.slug, i.inci::text AS name, i.aliases, i.cas, i.ec_number AS "ecNumber", i.functions, i.use,
       i.origin, i.origin_note AS "originNote", i.confidence, i.source,
       CASE WHEN fa.id IS NULL THEN NULL ELSE json_build_object('annexRef', fa.annex_ref, 'names', fa.names,
         'leaveOnPercent', fa.leave_on_percent, 'rinseOffPercent', fa.rinse_off_percent,
         'regulation', fa.regulation, 'wave', fa.wave) END AS allergen
     FROM ingredients i LEFT JOIN fragrance_allergens fa ON fa.id = i.allergen_id WHERE i.slug = $1`,
    [slug],
  );
  return row ?? null;
}
