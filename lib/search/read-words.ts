/** What was typed, made fit to be looked up. */
export type TypedWords = {
  /** As it may be shown: one line, at most `MAX_SEARCH_LENGTH` characters. */
  readonly text: string;
  /** Plain lower-case words without accents, at most eight; words like "for" only where there are no others. */
  readonly words: readonly string[];
};

/** The most characters that are searched for. */
export const MAX_SEARCH_LENGTH = 100;
const MOST_WORDS = 8;
const LONGEST_WORD = 40;

const FILLERS = new Set([
  "a",
  "an",
  "and",
  "as",
  "at",
  "by",
  "for",
  "from",
  "in",
  "is",
  "it",
  "my",
]);
for (const word of ["of", "on", "or", "that", "the", "to", "with"]) FILLERS.add(word);

/** Letters that are no letter with an accent and that PostgreSQL's `unaccent` writes in these. */
const LETTERS: Readonly<Record<string, string>> = {
  ß: "ss",
  æ: "ae",
  œ: "oe",
  ø: "o",
  đ: "d",
  ð: "d",
  þ: "th",
  ł: "l",
  ı: "i",
};

/** Plain words of a text, in its order: lower case, no accents, letters and digits only. As `search_plain` does it. */
export function plainWords(text: string): string[] {
  const plain = text
    .toWellFormed()
    .normalize("NFKD")
    .toLowerCase()
    .normalize("NFKD")
    .replace(/[\p{M}'’ʼ]/gu, "")
    .replace(/[ßæœøđðþłı]/g, (letter) => LETTERS[letter] ?? letter)
    .normalize("NFC");
  return plain.match(/[\p{Lu}\p{Ll}\p{Lt}\p{Lo}\p{Nd}]+/gu) ?? [];
}

/** Reads whatever somebody typed or put into an address. Never throws; without a letter there are no words. */
export function readWords(typed: string): TypedWords {
  const line = typed
    .slice(0, MAX_SEARCH_LENGTH * 4)
    .toWellFormed()
    .replace(/[\p{Cc}\s]+/gu, " ");
  const text = Array.from(line.trim()).slice(0, MAX_SEARCH_LENGTH).join("").trim();
  const all = plainWords(text).map((word) => word.slice(0, LONGEST_WORD).toWellFormed());
  const telling = all.filter((word) => !FILLERS.has(word));
  return { text, words: (telling.length > 0 ? telling : all).slice(0, MOST_WORDS) };
}
