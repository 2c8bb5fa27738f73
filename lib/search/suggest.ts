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
const MOST_PRODUCTS = 5;
/** More beginnings are looked at than shown, since some lead to the same thing. */
const LOOKED_AT = 12;

/** Beginnings of names, or of a later word of them, that begin with what was typed, in the order of the alphabet. */
const begins = (room: string) =>
  `search_starts AS s WHERE s.room = '${room}' AND s.key >= $1 AND s.key < $2`;

/** One room's rows as JSON, each thing once. */
const named = (room: string, table: string, name: string, columns: string, most: number) => `(
  SELECT coalesce(jsonb_agg(to_jsonb(found) - 'place' ORDER BY place), '[]') FROM (
    SELECT ${columns}, min(s.key) AS place FROM (SELECT key, entity_id FROM ${begins(room)} ORDER BY key LIMIT ${LOOKED_AT}) AS s
      JOIN ${table} t ON t.id = s.entity_id GROUP BY t.id ORDER BY place LIMIT ${most}) AS found) AS ${name}`;

/** An article's title as readers see it. */
const LIVE_TITLE = `(SELECT title FROM article_revisions WHERE id = t.live_revision_id) AS title`;

const COMPLETED_NAMES = `ARRAY(SELECT key FROM ${begins("product")} ORDER BY key LIMIT 40)`;
const COMPLETED_WORD = `ARRAY(SELECT word FROM search_words WHERE word >= $1 AND word < $2 ORDER BY uses DESC, word LIMIT ${MOST_QUERIES + 1})`;

/** The text depends on whether one word was typed, which is completed, or several, of which names know the next. */
const statement = (
  several: boolean,
) => `SELECT ${several ? COMPLETED_NAMES : COMPLETED_WORD} AS starts,
  (SELECT coalesce(jsonb_agg(to_jsonb(found) - 'place' ORDER BY place), '[]') FROM (
    SELECT p.slug, p.name, p.kind, b.name AS "brandName", l.price_cents AS "priceCents",
        (SELECT currency FROM variants WHERE product_id = p.id LIMIT 1) AS currency,
        i.base AS "imageBase", i.dominant, s.key AS place
      FROM (SELECT key, entity_id FROM ${begins("product")} AND EXISTS (
              SELECT FROM listings l JOIN variants v ON v.product_id = l.product_id JOIN stock st ON st.variant_id = v.id
               WHERE l.product_id = s.entity_id AND l.published AND (l.kind = 'curated' OR st.on_hand > 0))
             ORDER BY key, entity_id LIMIT ${MOST_PRODUCTS}) AS s
      JOIN products p ON p.id = s.entity_id JOIN listings l ON l.product_id = p.id LEFT JOIN brands b ON b.id = p.brand_id
      LEFT JOIN product_images i ON i.product_id = p.id AND i.position = 1) AS found) AS products,
  ${named("brand", "brands", "brands", "t.slug, t.name", 2)},
  ${named("category", "categories", "categories", "t.slug, t.name, t.kind", 2)},
  ${named("ingredient", "ingredients", "ingredients", "t.slug, t.inci::text AS name", 3)},
  ${named("article", "articles", "articles", `t.slug, ${LIVE_TITLE}`, 2)}`;

/**
 * What somebody may be about to type: names with a word that begins like it, a few of each kind, and completed
 * words. One statement over ranges of two indexes. Anything may be typed; without a letter nothing is suggested.
 */
export async function suggest(typed: string): Promise<Suggestions> {
  const { words } = readWords(typed);
  if (words.length === 0) return NOTHING;
  const prefix = words.join(" ");
  const [found] = await sql<Found>(statement(words.length > 1), [prefix, `${prefix}\u{10FFFF}`]);
  if (!found) return NOTHING;
  const { starts, ...suggestions } = found;
  const slugs = new Set<string>();
  return {
    ...suggestions,
    // A name may hold the typed letters twice.
    products: found.products.filter(({ slug }) => !slugs.has(slug) && slugs.add(slug)),
    queries: completed(prefix, starts),
  };
}

/** Beginnings, each cut after the word in which the typed letters end; without what was typed itself. */
function completed(prefix: string, starts: readonly string[]): string[] {
  const cut = starts.map((start) => {
    const end = start.indexOf(" ", prefix.length);
    return end === -1 ? start : start.slice(0, end);
  });
  return [...new Set(cut)].filter((query) => query !== prefix).slice(0, MOST_QUERIES);
}
