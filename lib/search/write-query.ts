import { plainWords } from "./read-words";

/** A stretch of the typed words, and what else is found in its place. */
export type Synonym = { readonly term: string; readonly expansions: readonly string[] };

/** Two texts for PostgreSQL's `to_tsquery`: things with all of the words, and things with any of them. */
export type WordQuery = { readonly all: string; readonly any: string };

const LONGEST_TERM = 4;

/** Every run of up to four words, as one writes it: what may be a synonym's term. */
export function runsOf(words: readonly string[]): string[] {
  const runs = new Set<string>();
  for (let from = 0; from < words.length; from += 1)
    for (let length = 1; length <= LONGEST_TERM && from + length <= words.length; length += 1)
      runs.add(words.slice(from, from + length).join(" "));
  return [...runs];
}

// Words hold letters and digits only, so nothing in them can end a quote or be an operator.
const quoted = (words: readonly string[], ending: string) => `'${words.join(" ")}'${ending}`;

/**
 * The words as a query, each as it is or as one of its synonyms; where synonyms overlap, the longer one counts.
 * `ending: ":*"` finds words that begin with these. Null without words.
 */
export function writeQuery(
  words: readonly string[],
  synonyms: readonly Synonym[] = [],
  ending: "" | ":*" = "",
): WordQuery | null {
  const known = new Map(synonyms.map(({ term, expansions }) => [term, expansions]));
  const parts: string[] = [];
  for (let from = 0; from < words.length;) {
    let length = Math.min(LONGEST_TERM, words.length - from);
    while (length > 1 && !known.has(words.slice(from, from + length).join(" "))) length -= 1;
    const run = words.slice(from, from + length);
    const typed = run.map((word) => quoted([word], ending)).join(" & ");
    const others = (known.get(run.join(" ")) ?? [])
      .map(plainWords)
      .filter((other) => other.length > 0)
      .map((other) => quoted(other, ""));
    parts.push(others.length > 0 ? `((${typed}) | ${others.join(" | ")})` : typed);
    from += length;
  }
  return parts.length > 0 ? { all: parts.join(" & "), any: parts.join(" | ") } : null;
}
