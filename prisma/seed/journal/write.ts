import type {
  Block,
  Inline,
  JournalDocument,
  Mark,
  PlainBlock,
} from "../../../lib/journal/document/schema";
import type { EvidenceGrade } from "../../../lib/journal/evidence";
import { slugOf } from "../slugs";

/** What an article's file holds; its title and lists come from the outlines. */
export type ArticleText = {
  slug: string;
  /** The day it appeared, at nine in the morning in New York. */
  published: string;
  sections: Block[][];
};

type Part = string | Inline[];
type Paragraph = Extract<Block, { type: "paragraph" }>;
type Points = Extract<Block, { type: "bulletList" }>;

const nodesOf = (parts: readonly Part[]): Inline[] =>
  parts.flatMap((part) => {
    if (typeof part !== "string") return part;
    return part === "" ? [] : [{ type: "text" as const, text: part }];
  });

const marked = (mark: Mark, parts: readonly Part[]): Inline[] =>
  nodesOf(parts).map((node) => ({ ...node, marks: [...(node.marks ?? []), mark] }));

/** A graded sentence with the studies it rests on; `note` says why the grade. */
export const claim = (
  grade: EvidenceGrade,
  references: string[],
  note: string,
  ...parts: Part[]
): Inline[] => marked({ type: "claim", attrs: { references, grade, note } }, parts);

/** A detail, and behind it the study it comes from. */
export const cite = (reference: string, ...parts: Part[]): Inline[] => [
  ...nodesOf(parts),
  { type: "citation", attrs: { references: [reference] } },
];

/** An ingredient, by its INCI name and, where the sentence wants another, by the words in the text. */
export const ingredient = (inci: string, words: string = inci): Inline[] =>
  marked({ type: "ingredient", attrs: { slug: slugOf(inci) } }, [words]);

/** Italics: a journal's title, a genus. */
export const em = (words: string): Inline[] => marked({ type: "italic" }, [words]);

export const link = (href: string, words: string): Inline[] =>
  marked({ type: "link", attrs: { href } }, [words]);

/** A word at the foot of the text for those who want to look it up. */
export const note = (text: string): Inline[] => [{ type: "footnote", attrs: { text } }];

export const p = (...parts: Part[]): Paragraph => ({
  type: "paragraph",
  content: nodesOf(parts),
});

export const list = (...items: Part[][]): Points => ({
  type: "bulletList",
  content: items.map((parts) => ({ type: "listItem" as const, content: [p(...parts)] })),
});

/** What belongs in front of a clinician, set apart. */
export const clinician = (title: string, ...content: PlainBlock[]): Block => ({
  type: "callout",
  attrs: { kind: "clinician", title },
  content,
});

/** Rows of cells; the first row and the first cell of each are heads. */
export const table = (caption: string, ...rows: Part[][][]): Block => ({
  type: "table",
  attrs: { caption },
  content: rows.map((cells, row) => ({
    type: "tableRow" as const,
    content: cells.map((parts, column) => ({
      type: row === 0 || column === 0 ? ("tableHeader" as const) : ("tableCell" as const),
      attrs: { colspan: 1, rowspan: 1, colwidth: null },
      content: [p(...parts)],
    })),
  })),
});

/** A product beside the passage above, through an ingredient that the passage names. */
export const beside = (inci: string, product: string): Block => ({
  type: "tieIn",
  attrs: { ingredient: slugOf(inci), product },
});

export const opening = (...content: Block[]): Block[] => content;

export const section = (heading: string, ...content: Block[]): Block[] => [
  { type: "heading", attrs: { level: 2 }, content: [{ type: "text", text: heading }] },
  ...content,
];

/** The article's text as one document. */
export const bodyOf = ({ sections }: ArticleText): JournalDocument => ({
  type: "doc",
  content: sections.flat(),
});
