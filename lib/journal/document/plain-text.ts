import type { JournalDocument } from "./schema";
import { wordsOf } from "./spans";
import { textBlocks } from "./text-blocks";

const WORDS_A_MINUTE = 200;

/** A document's words without marks and numbers: a line for every heading, paragraph, item, cell and caption. */
export function plainText(doc: JournalDocument): string {
  return textBlocks(doc)
    .map(({ inlines }) => wordsOf(inlines))
    .filter((line) => line.trim() !== "")
    .join("\n");
}

/** How many words a reader reads. */
export function countWords(doc: JournalDocument): number {
  return plainText(doc).split(/\s+/).filter(Boolean).length;
}

/** Reading time in whole minutes, at least one. */
export function readingMinutes(words: number): number {
  return Math.max(1, Math.round(words / WORDS_A_MINUTE));
}
