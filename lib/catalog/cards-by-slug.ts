import "server-only";
import { z } from "zod";
import { sql } from "../db";
import { CARD_COLUMNS, CARD_JOINS } from "./card-sql";
import type { CardView } from "./product-view";
import { MOST_SEEN, SLUG } from "./seen";

/** A list of slugs as an address carries it: "oat-balm,ink-coat", twelve at most, each once. */
export const slugList = z
  .string()
  .max(MOST_SEEN * 121)
  .transform((value) => [...new Set(value.split(","))])
  .pipe(z.array(z.string().max(120).regex(SLUG)).max(MOST_SEEN));

/** The cards of products by their slugs, in that order; what is not in the shop is left out. */
export async function listCardsBySlug(slugs: readonly string[]): Promise<CardView[]> {
  return sql<CardView>(
    `SELECT ${CARD_COLUMNS} FROM products p ${CARD_JOINS}
      WHERE p.slug = ANY ($1::text[]) AND p.status = 'published' ORDER BY array_position($1::text[], p.slug)`,
    [slugs],
  );
}
