import "server-only";
import { sql } from "../../db";
import { runsOf, type Synonym } from "../write-query";

/** The synonyms of which the typed words hold the term. */
export async function findSynonyms(words: readonly string[]): Promise<Synonym[]> {
  if (words.length === 0) return [];
  return sql<Synonym>(
    `SELECT search_plain(term::text) AS term, expansions FROM search_synonyms WHERE search_plain(term::text) = ANY ($1)`,
    [runsOf(words)],
  );
}
