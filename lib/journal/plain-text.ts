import type { Block, Section, TextNode } from "./schema";

const WORDS_A_MINUTE = 200;

/** The runs of text of a block: one for a paragraph, one for each item of a list. */
export function linesOf(block: Block): readonly (readonly TextNode[])[] {
  return block.type === "paragraph"
    ? [block.content]
    : block.content.flatMap((item) => item.content.map((paragraph) => paragraph.content));
}

/** An article's text without marks, a line for every heading, paragraph and item. */
export function plainText(sections: readonly Section[]): string {
  return sections
    .flatMap(({ heading, content }) => [
      ...(heading === null ? [] : [heading]),
      ...content.flatMap(linesOf).map((line) => line.map(({ text }) => text).join("")),
    ])
    .join("\n");
}

/** How many words a reader reads. */
export function countWords(sections: readonly Section[]): number {
  return plainText(sections).split(/\s+/).filter(Boolean).length;
}

/** Reading time in whole minutes, at least one. */
export function readingMinutes(sections: readonly Section[]): number {
  return Math.max(1, Math.round(countWords(sections) / WORDS_A_MINUTE));
}
