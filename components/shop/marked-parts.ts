export type TextPart = { readonly text: string; readonly marked: boolean };

const WORD = /[\p{L}\p{M}\p{N}]+/gu;

/** Lower case, without accents: how words are compared. */
function folded(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}

/** Two words of the same stem, as far as their beginnings tell: `serums` and `serum`, `ferment` and `fermented`. */
function isSame(word: string, wanted: string): boolean {
  if (word.startsWith(wanted)) return true;
  return word.length >= 4 && wanted.length - word.length <= 2 && wanted.startsWith(word);
}

/**
 * Cuts a text into what was looked for and what was not, whole words at a time; put together, the parts are the
 * text again. Words of one letter are not marked.
 */
export function markedParts(text: string, query: string): TextPart[] {
  const wanted = (folded(query).match(WORD) ?? []).filter((word) => word.length > 1);
  const parts: TextPart[] = [];
  let from = 0;
  for (const { 0: word, index } of text.matchAll(WORD)) {
    if (!wanted.some((one) => isSame(folded(word), one))) continue;
    if (index > from) parts.push({ text: text.slice(from, index), marked: false });
    parts.push({ text: word, marked: true });
    from = index + word.length;
  }
  if (from < text.length) parts.push({ text: text.slice(from), marked: false });
  return parts;
}
