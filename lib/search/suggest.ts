import "server-only";
import { sql } from "../db";
import { readWords } from "./read-words";
import type { Suggestions } from "./search-view";

type Found = Suggestions & { readonly starts: readonly string[] };

const NOTHING: Suggestions = {
  queries: [],
  products: [],
  brands: [],
  categories: [],
  ingredients: [],
  articles: [],
};
const MOST_QUERIES = 5;
/** More of one name's beginnings are looked at than shown, since some lead to the same thing or to a sold one. */
const LOOKED_AT = 40;

/** Ids of a room whose name, or a later word of it, begins with what was typed, in the order of the alphabet. */
const begins = (room: string, most = LOOKED_AT) =>
  `(SELECT DISTINCT ON (key, entity_id) key, entity_id FROM search_starts
     WHERE room = '${room}' AND key >= $1 AND key < $2 ORDER BY key, entity_id LIMIT ${most}) AS s`;

/** One room's rows as JSON, each thing once. */
const named = (room: string, table: string, name: string, columns: string, most: number) => `(
  SELECT coalesce(jsonb_agg(to_jsonb(found) - 'place' ORDER BY place), '[]') FROM (
    SELECT ${columns}, min(s.key) AS place FROM ${begins(room)} JOIN ${table} t ON t.id = s.entity_id
     GROUP BY t.id ORDER BY place LIMIT ${most}) AS found) AS ${name}`;

/**
 * What somebody may be about to type: names with a word that begins like it, a few of each kind, and completed
 * words. One statement over ranges of two indexes. Anything may be typed; without a letter nothing is suggested.
 */
export async function suggest(typed: string): Promise<Suggestions> {
  const { words } = readWords(typed);
  if (words.length === 0) return NOTHING;
  const prefix = words.join(" ");
  const [found] = await sql<Found>(
    `SELECT
       ARRAY(SELECT word FROM search_words WHERE word >= $1 AND word < $2 ORDER BY uses DESC, word LIMIT ${MOST_QUERIES}) AS queries,
       ARRAY(SELECT DISTINCT key FROM ${begins("product")} ORDER BY key) AS starts,
       (SELECT coalesce(jsonb_agg(to_jsonb(found) - 'place' ORDER BY place), '[]') FROM (
          SELECT p.slug, p.name, p.kind, b.name AS "brandName", l.price_cents AS "priceCents", v.currency,
                 i.base AS "imageBase", i.dominant, min(s.key) AS place
            FROM ${begins("product")} JOIN products p ON p.id = s.entity_id JOIN listings l ON l.product_id = p.id
            JOIN variants v ON v.product_id = p.id JOIN stock st ON st.variant_id = v.id
            LEFT JOIN brands b ON b.id = p.brand_id
            LEFT JOIN product_images i ON i.product_id = p.id AND i.position = 1
           WHERE l.published AND (p.kind = 'curated' OR st.on_hand > 0)
           GROUP BY p.id, l.product_id, v.id, b.id, i.id ORDER BY place LIMIT 5) AS found) AS products,
       ${named("brand", "brands", "brands", "t.slug, t.name", 2)},
       ${named("category", "categories", "categories", "t.slug, t.name, t.kind", 2)},
       ${named("ingredient", "ingredients", "ingredients", "t.slug, t.inci::text AS name", 3)},
       ${named("article", "articles", "articles", "t.slug, t.title", 2)}`,
    [prefix, `${prefix}\u{10FFFF}`],
  );
  if (!found) return NOTHING;
  const { starts, ...suggestions } = found;
  const queries = words.length === 1 ? found.queries : completed(prefix, starts);
  return { ...suggestions, queries: queries.filter((query) => query !== prefix) };
}

/** The names' beginnings, each cut after the word in which the typed ones end. */
function completed(prefix: string, starts: readonly string[]): string[] {
  const cut = starts.map((start) => {
    const end = start.indexOf(" ", prefix.length);
    return end === -1 ? start : start.slice(0, end);
  });
  return [...new Set(cut)].slice(0, MOST_QUERIES);
}
