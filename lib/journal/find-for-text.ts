import "server-only";
import type { Actor } from "../access/actor";
import { hasPermission } from "../access/permissions";
import { sql } from "../db";
import { containing } from "../list-page";
import type { CitableReference, NamedThing } from "./desk-view";
import { citedReferences } from "./document/citations";
import type { JournalDocument } from "./document/schema";
import { familyName, type Author } from "./references/authors";

type Row = Omit<CitableReference, "label"> & { authors: Author[]; year: number; journal: string };

const COLUMNS = `r.slug, r.title, r.authors, r.year, r.journal, r.evidence, r.retracted_on IS NOT NULL AS retracted,
  r.evidence IS NOT NULL AND r.finding <> '' AS described`;

function citable({ authors, year, journal, ...row }: Row): CitableReference {
  const [first] = authors;
  const who = first ? familyName(first) : "Anonymous";
  const label = `${who}${authors.length > 1 ? " et al." : ""} ${year}, ${journal}`;
  return { ...row, label };
}

/** Studies by author, title, journal, year, DOI or PMID; every word has to be found. The newest first. */
export async function searchReferences(actor: Actor, words: string): Promise<CitableReference[]> {
  if (!hasPermission(actor, "editor")) return [];
  const parts = words
    .replace(/^https?:\/\/(dx\.)?doi\.org\//i, "")
    .split(/\s+/)
    .filter(Boolean);
  const rows = await sql<Row>(
    `SELECT ${COLUMNS} FROM journal_references r
      WHERE (SELECT bool_and(concat_ws(' ', r.slug, r.title, r.journal, r.year, r.doi, r.pmid, r.authors::text) ILIKE word)
               FROM unnest($1::text[]) AS word) IS NOT FALSE
      ORDER BY r.year DESC, r.slug LIMIT 12`,
    [parts.slice(0, 8).map(containing)],
  );
  return rows.map(citable);
}

/** The studies behind these keys, by the key that was asked for. */
async function describeReferences(
  keys: readonly string[],
): Promise<Record<string, CitableReference>> {
  if (keys.length === 0) return {};
  const rows = await sql<Row & { key: string }>(
    `SELECT k.key, ${COLUMNS} FROM unnest($1::text[]) AS k(key)
       LEFT JOIN former_slugs f ON f.room = 'reference' AND f.slug = k.key
       JOIN journal_references r ON r.slug = k.key OR (r.id = f.entity_id
         AND NOT EXISTS (SELECT FROM journal_references now WHERE now.slug = k.key))`,
    [keys],
  );
  return Object.fromEntries(rows.map(({ key, ...row }) => [key, citable(row)]));
}

/** Ingredients of the glossary by any of their names. */
export async function searchIngredients(actor: Actor, words: string): Promise<NamedThing[]> {
  if (!hasPermission(actor, "editor")) return [];
  return sql<NamedThing>(
    `SELECT slug, inci::text AS name FROM ingredients
      WHERE inci::text ILIKE $1 OR array_to_string(aliases, ' ') ILIKE $1 ORDER BY length(inci::text), inci LIMIT 12`,
    [containing(words)],
  );
}

/** Products in the shop by name, of an ingredient where one is given. */
export async function searchProducts(
  actor: Actor,
  words: string,
  ingredient: string | null,
): Promise<NamedThing[]> {
  if (!hasPermission(actor, "editor")) return [];
  return sql<NamedThing>(
    `SELECT p.slug, concat_ws(', ', p.name, b.name) AS name FROM products p LEFT JOIN brands b ON b.id = p.brand_id
      WHERE p.status = 'published' AND p.kind = 'curated' AND concat_ws(' ', p.name, b.name) ILIKE $1
        AND ($2::text IS NULL OR EXISTS (SELECT FROM product_ingredients pi JOIN ingredients i ON i.id = pi.ingredient_id
          WHERE pi.product_id = p.id AND i.slug = $2))
      ORDER BY p.name LIMIT 12`,
    [containing(words), ingredient],
  );
}

/** The studies that a text cites, by the key it cites them by. */
export async function describeCited(
  actor: Actor,
  body: JournalDocument,
): Promise<Record<string, CitableReference>> {
  return hasPermission(actor, "editor") ? describeReferences(citedReferences(body)) : {};
}
