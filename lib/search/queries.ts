import "server-only";
import type { Actor } from "../access/actor";
import { hasPermission } from "../access/permissions";
import { sql } from "../db";
import { err, ok, type Result } from "../result";
import type { SearchTermFilter, SearchTermRow, SynonymRow } from "./search-view";

const MOST_TERMS = 200;

/** All synonyms, by their term. Merchandisers only. */
export async function listSynonyms(actor: Actor): Promise<Result<SynonymRow[], "not_found">> {
  if (!hasPermission(actor, "merchandiser")) return err("not_found");
  const rows = await sql<SynonymRow>(
    `SELECT id, term::text AS term, expansions, updated_at AS "updatedAt" FROM search_synonyms ORDER BY term`,
  );
  return ok(rows);
}

/**
 * What people looked for in the latest days, added up, most looked for first, at most 200. `found: "nothing"` keeps
 * those whose latest search found nothing. Merchandisers only.
 */
export async function listSearchTerms(
  actor: Actor,
  { found, days }: SearchTermFilter,
): Promise<Result<SearchTermRow[], "not_found">> {
  if (!hasPermission(actor, "merchandiser")) return err("not_found");
  const rows = await sql<SearchTermRow>(
    `SELECT query, sum(searches)::int AS searches, (array_agg(found ORDER BY day DESC))[1] AS found,
            max(day)::text AS "lastDay"
       FROM search_terms WHERE day > (now() AT TIME ZONE 'UTC')::date - $2::int
      GROUP BY query HAVING $1 = 'all' OR (array_agg(found ORDER BY day DESC))[1] = 0
      ORDER BY searches DESC, query LIMIT ${MOST_TERMS}`,
    [found, days],
  );
  return ok(rows);
}
