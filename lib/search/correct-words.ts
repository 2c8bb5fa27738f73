import "server-only";
import { sql } from "../db";
import { editDistance } from "./internal/edit-distance";

/** A word of the shop that may be meant. */
export type Candidate = { readonly word: string; readonly uses: number };

/** Slips that are forgiven in a word of this many letters. */
export function slipsAllowed(letters: number): number {
  if (letters < 4) return letters === 3 ? 1 : 0;
  if (letters < 6) return 1;
  return letters < 10 ? 2 : 3;
}

/**
 * Of words that may be meant the likeliest: few slips first, and among those the word that more things use. A wrong
 * first letter counts half a slip more, since people rarely miss it.
 */
export function likeliest(typed: string, candidates: readonly Candidate[]): string | null {
  let best: { word: string; cost: number } | null = null;
  for (const { word, uses } of candidates) {
    const slips = editDistance(typed, word);
    if (slips > slipsAllowed(typed.length)) continue;
    const cost = slips + (typed[0] === word[0] ? 0 : 0.5) - Math.log10(uses + 1) / 4;
    if (!best || cost < best.cost || (cost === best.cost && word < best.word))
      best = { word, cost };
  }
  return best?.word ?? null;
}

/** Where a word could be two that were typed as one: `facewash`. */
function halves(word: string): [string, string][] {
  const cuts = Array.from({ length: Math.max(0, word.length - 3) }, (_, index) => index + 2);
  return cuts.map((at) => [word.slice(0, at), word.slice(at)]);
}

/**
 * The words as the shop spells them, corrected one by one against its own; null where each is one of those already
 * or nothing is like it. Words are plain ones.
 */
export async function correctWords(words: readonly string[]): Promise<string[] | null> {
  const asked = [...new Set(words)].filter((word) => word.length >= 3);
  if (asked.length === 0) return null;
  const parts = asked.flatMap(halves).flat();
  const rows = await sql<Candidate & { typed: string | null }>(
    // A transposition is two edits for PostgreSQL, so one more is let through and counted again in JavaScript.
    `SELECT NULL AS typed, word, uses FROM search_words WHERE word = ANY ($1::text[] || $3::text[])
     UNION ALL
     SELECT t.typed, w.word, w.uses FROM unnest($1::text[], $2::int[]) AS t(typed, slips)
       JOIN search_words w ON abs(length(w.word) - length(t.typed)) <= t.slips
        AND levenshtein_less_equal(w.word, t.typed, t.slips + 1) <= t.slips + 1
      WHERE NOT EXISTS (SELECT FROM search_words WHERE word = t.typed)`,
    [asked, asked.map((word) => slipsAllowed(word.length)), parts],
  );
  const known = new Map(
    rows.filter((row) => row.typed === null).map((row) => [row.word, row.uses]),
  );
  const corrected = words.flatMap((word) => {
    if (known.has(word) || word.length < 3) return [word];
    const meant = likeliest(
      word,
      rows.filter((row) => row.typed === word),
    );
    if (meant) return [meant];
    return splitInTwo(word, known) ?? [word];
  });
  return corrected.join(" ") === words.join(" ") ? null : corrected;
}

function splitInTwo(word: string, known: ReadonlyMap<string, number>): string[] | null {
  const least = ([one, other]: readonly [string, string]) =>
    Math.min(known.get(one) ?? 0, known.get(other) ?? 0);
  const [best] = halves(word).toSorted((a, b) => least(b) - least(a));
  return best && least(best) > 0 ? best : null;
}
