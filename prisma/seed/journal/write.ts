import type { EvidenceGrade } from "../../../lib/journal/evidence";
import type { Block, Mark, Section, TextNode } from "../../../lib/journal/schema";
import { slugOf } from "../slugs";

/** What an article's file holds; its title, headings' claims and lists come from the outlines. */
export type ArticleText = {
  slug: string;
  /** The day it appeared, at nine in the morning in New York. */
  published: string;
  sections: Section[];
};

type Part = string | TextNode[];

const nodesOf = (parts: readonly Part[]): TextNode[] =>
  parts.flatMap((part) =>
    typeof part === "string" ? [{ type: "text" as const, text: part }] : part,
  );

const marked = (mark: Mark, parts: readonly Part[]): TextNode[] =>
  nodesOf(parts).map((node) => ({ ...node, marks: [...(node.marks ?? []), mark] }));

/** A graded sentence with the studies it rests on; `meaning` says why the grade. */
export const claim = (
  evidence: EvidenceGrade,
  references: string[],
  meaning: string,
  ...parts: Part[]
): TextNode[] => marked({ type: "claim", attrs: { references, evidence, meaning } }, parts);

/** A detail and the study it comes from. */
export const cite = (reference: string, ...parts: Part[]): TextNode[] =>
  marked({ type: "citation", attrs: { references: [reference] } }, parts);

/** An ingredient, by its INCI name and, where the sentence wants another, by the words in the text. */
export const ingredient = (inci: string, words: string = inci): TextNode[] =>
  marked({ type: "ingredient", attrs: { slug: slugOf(inci) } }, [words]);

/** Italics: a journal's title, a genus. */
export const em = (words: string): TextNode[] => marked({ type: "italic" }, [words]);

export const p = (...parts: Part[]): Block => ({ type: "paragraph", content: nodesOf(parts) });

export const list = (...items: Part[][]): Block => ({
  type: "bulletList",
  content: items.map((parts) => ({
    type: "listItem" as const,
    content: [{ type: "paragraph" as const, content: nodesOf(parts) }],
  })),
});

export const opening = (...content: Block[]): Section => ({ heading: null, content });

export const section = (heading: string, ...content: Block[]): Section => ({ heading, content });
