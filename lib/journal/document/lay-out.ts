import type { ArticleBody, BodyBlock, BodyCell, BodySection } from "./body-view";
import { headingsOf } from "./headings";
import { MarkNumbers } from "./number-marks";
import type { Block, JournalDocument, ListItem, PlainBlock, TableCell } from "./schema";
import { tieInPlaces, type TieInPlace } from "./tie-ins";

type Desk = {
  readonly marks: MarkNumbers;
  readonly anchors: ReadonlyMap<number, string>;
  readonly tieIns: ReadonlyMap<number, TieInPlace>;
};

/** A document as a page shows it: in parts, with its numbers, anchors and footnotes. Reads the text once, in order. */
export function layOut(doc: JournalDocument): ArticleBody {
  const headings = headingsOf(doc);
  const marks = new MarkNumbers(doc);
  const desk: Desk = {
    marks,
    anchors: new Map(headings.map(({ at, id }) => [at, id])),
    tieIns: new Map(tieInPlaces(doc).map((place) => [place.at, place])),
  };
  const words = new Map(headings.map(({ at, text }) => [at, text]));
  const sections: (Omit<BodySection, "blocks"> & { blocks: BodyBlock[] })[] = [
    { id: "start", heading: null, blocks: [] },
  ];
  for (const [at, block] of doc.content.entries()) {
    const text = words.get(at);
    if (block.type === "heading" && block.attrs.level === 2 && text !== undefined) {
      const line = marks.phrases(block.content);
      sections.push({ id: desk.anchors.get(at) ?? "", heading: { text, line }, blocks: [] });
    } else {
      const made = blockOf(block, at, desk);
      if (made) sections.at(-1)?.blocks.push(made);
    }
  }
  return {
    sections: sections.filter(({ heading, blocks }) => heading !== null || blocks.length > 0),
    footnotes: marks.footnotes,
    turns: marks.turns,
  };
}

/** Null for what readers do not see: an empty line, a product that may not stand there. */
function blockOf(block: Block, at: number, desk: Desk): BodyBlock | null {
  switch (block.type) {
    case "heading": {
      const id = desk.anchors.get(at);
      return id === undefined
        ? null
        : { kind: "heading", id, line: desk.marks.phrases(block.content) };
    }
    case "blockquote":
      return {
        kind: "quote",
        blocks: plainBlocks(block.content, desk),
        source: block.attrs.source,
      };
    case "figure":
      return { kind: "figure", ...block.attrs, caption: desk.marks.phrases(block.content) };
    case "table":
      return {
        kind: "table",
        caption: block.attrs.caption,
        rows: block.content.map((row) => row.content.map((cell) => cellOf(cell, desk))),
      };
    case "callout": {
      const { kind, title } = block.attrs;
      return { kind: "callout", callout: kind, title, blocks: plainBlocks(block.content, desk) };
    }
    case "tieIn": {
      const place = desk.tieIns.get(at);
      return place?.passage ? { kind: "tie-in", ...block.attrs, passage: place.passage } : null;
    }
    default:
      return plainBlock(block, desk);
  }
}

function plainBlocks(blocks: readonly PlainBlock[], desk: Desk): BodyBlock[] {
  return blocks.flatMap((block) => plainBlock(block, desk) ?? []);
}

function plainBlock(block: PlainBlock, desk: Desk): BodyBlock | null {
  if (block.type === "paragraph") {
    const line = desk.marks.phrases(block.content);
    return line.length > 0 ? { kind: "paragraph", line } : null;
  }
  const start = block.type === "orderedList" ? (block.attrs?.start ?? 1) : null;
  return { kind: "list", start, items: block.content.map((item) => itemOf(item, desk)) };
}

function itemOf(item: ListItem, desk: Desk): BodyBlock[] {
  return plainBlocks(item.content, desk);
}

function cellOf({ type, attrs, content }: TableCell, desk: Desk): BodyCell {
  return {
    header: type === "tableHeader",
    colSpan: attrs?.colspan ?? 1,
    rowSpan: attrs?.rowspan ?? 1,
    align: attrs?.align ?? null,
    blocks: plainBlocks(content, desk),
  };
}
