import "server-only";
import { sql } from "../db";
import { listSources } from "./internal/list-sources";
import { REFERENCE_COLUMNS, referenceOf, type ReferenceRow } from "./internal/reference-columns";
import type { Bibliography } from "./references/bibliography";

/** What an article that can be read cites, in the order of its numbers; null where there is none at this address. */
export async function findSources(slug: string): Promise<readonly Bibliography[] | null> {
  const [article] = await sql<{ id: string }>(
    `SELECT id FROM articles WHERE slug = $1 AND live_revision_id IS NOT NULL`,
    [slug],
  );
  return article ? listSources(article.id) : null;
}

/** A described study for a bibliography, or null. */
export async function findBibliography(slug: string): Promise<Bibliography | null> {
  const [row] = await sql<ReferenceRow>(
    `SELECT ${REFERENCE_COLUMNS} FROM journal_references r WHERE r.slug = $1 AND r.evidence IS NOT NULL AND r.finding <> ''`,
    [slug],
  );
  return row ? referenceOf(row) : null;
}
