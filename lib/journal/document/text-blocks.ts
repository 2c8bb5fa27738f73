import type { Block, Inline, JournalDocument, ListItem, PlainBlock } from "./schema";

/** Where a line of text stands. */
export type Place = "heading" | "paragraph" | "caption";

/** A line of text: a paragraph wherever it stands, a heading, a caption. */
export type TextBlock = {
  readonly place: Place;
  readonly level: 2 | 3 | null;
  readonly inlines: readonly Inline[];
  /** The number of the top-level block that it belongs to. */
  readonly at: number;
};

type Bare = Omit<TextBlock, "at">;

const bare = (place: Place, inlines: readonly Inline[] | undefined): Bare => ({
  place,
  level: null,
  inlines: inlines ?? [],
});

function ofItem(item: ListItem): Bare[] {
  return item.content.flatMap(ofPlain);
}

function ofPlain(block: PlainBlock): Bare[] {
  return block.type === "paragraph"
    ? [bare("paragraph", block.content)]
    : block.content.flatMap(ofItem);
}

function linesOf(block: Block): Bare[] {
  switch (block.type) {
    case "heading":
      return [{ ...bare("heading", block.content), level: block.attrs.level }];
    case "figure":
      return [bare("caption", block.content)];
    case "table":
      return block.content.flatMap((row) =>
        row.content.flatMap((cell) => cell.content.flatMap(ofPlain)),
      );
    case "blockquote":
    case "callout":
      return block.content.flatMap(ofPlain);
    case "tieIn":
      return [];
    default:
      return ofPlain(block);
  }
}

/** Every line of a document in reading order, empty ones too. */
export function textBlocks(doc: JournalDocument): TextBlock[] {
  return doc.content.flatMap((block, at) => linesOf(block).map((line) => ({ ...line, at })));
}
