import "server-only";
import { correctWords } from "../correct-words";
import { readWords, type TypedWords } from "../read-words";
import type { Correction, SearchOptions } from "../search-view";
import { writeQuery, type WordQuery } from "../write-query";
import { findSynonyms } from "./find-synonyms";

/** Results with fewer hits than this come with "did you mean". */
const FEW = 3;

export type Resolved<Found> = {
  readonly found: Found | null;
  readonly text: string;
  readonly correction: Correction | null;
};

/**
 * Finds what was typed. Where that is nothing, words that begin like the typed ones count, then words that are
 * spelled almost like them; where it is little, those are only offered. `find` says with `hits` how many there are
 * in all. Found is null without words.
 */
export async function resolve<Found>(
  typed: string,
  options: SearchOptions,
  find: (query: WordQuery) => Promise<Found>,
  hits: (found: Found) => number,
): Promise<Resolved<Found>> {
  const read = readWords(typed);
  const query = await queryOf(read.words);
  if (query === null) return { found: null, text: read.text, correction: null };
  let found = await find(query);
  if (hits(found) >= FEW) return { found, text: read.text, correction: null };
  if (hits(found) === 0) found = await find(writeQuery(read.words, [], ":*") ?? query);
  if (hits(found) >= FEW) return { found, text: read.text, correction: null };
  return corrected(read, found);

  async function corrected({ text, words }: TypedWords, asTyped: Found): Promise<Resolved<Found>> {
    const meant = await correctWords(words);
    const meantQuery = meant && (await queryOf(meant));
    if (!meant || !meantQuery) return { found: asTyped, text, correction: null };
    const other = await find(meantQuery);
    if (hits(other) <= hits(asTyped)) return { found: asTyped, text, correction: null };
    const applied = hits(asTyped) === 0 && !options.asTyped;
    const correction = { text: meant.join(" "), applied };
    return applied
      ? { found: other, text: correction.text, correction }
      : { found: asTyped, text, correction };
  }
}

async function queryOf(words: readonly string[]): Promise<WordQuery | null> {
  return writeQuery(words, await findSynonyms(words));
}
