import "server-only";
import { z } from "zod";
import { sql } from "../db";
import { uuid } from "../text";
import type { Contents } from "./avoid-list";

/** Products that can be asked about at once: a list, a bag and the strips around them. */
const MOST = 120;

/** `?products=`: ids parted by commas. */
export const contentsQuery = z
  .string()
  .max(MOST * 37)
  .transform((text) => text.split(","))
  .pipe(z.array(uuid).min(1).max(MOST));

/**
 * What is known of the composition of published products, by id. Left out are things that have none: pieces, and goods
 * that nobody puts on the skin or eats.
 */
export async function findContents(ids: readonly string[]): Promise<Contents[]> {
  return sql<Contents>(
    `SELECT p.id, coalesce(s.verdict <> 'unknown', false) AS known,
       ARRAY(SELECT 'group/' || w FROM unnest(s.contains) AS w) || ARRAY(
         SELECT DISTINCT 'ingredient/' || g.slug FROM product_ingredients pi JOIN ingredients g ON g.id = pi.ingredient_id
          WHERE pi.product_id = p.id) AS has,
       ARRAY(SELECT 'group/' || w FROM unnest(s.free_from) AS w) AS free
     FROM products p LEFT JOIN product_standings s ON s.product_id = p.id
    WHERE p.id = ANY ($1::uuid[]) AND p.kind = 'curated' AND p.status = 'published'
      AND (has_composition(p) OR p.use_type IS NOT NULL)
    ORDER BY p.id`,
    [ids],
  );
}

export type AvoidableGroup = {
  readonly slug: string;
  readonly name: string;
  readonly meaning: string;
  /** Whether a label can rule it out. */
  readonly claimable: boolean;
};

/** Families that can be avoided: those that a label can rule out, and those that it names on something we sell. */
export async function listAvoidableGroups(): Promise<AvoidableGroup[]> {
  return sql<AvoidableGroup>(
    `SELECT slug, name, meaning, claimable FROM ingredient_groups g
      WHERE claimable OR EXISTS (SELECT FROM product_standings s JOIN products p ON p.id = s.product_id
        WHERE p.status = 'published' AND g.slug = ANY (s.contains))
      ORDER BY position`,
  );
}
