import type { Block, Inline, JournalDocument, Mark, TextNode } from "@/lib/journal/document/schema";
import type { EvidenceGrade } from "@/lib/journal/evidence";

/** Documents for tests, in few words. */
export const doc = (...content: Block[]): JournalDocument => ({ type: "doc", content });
export const words = (text: string, ...marks: Mark[]): TextNode =>
  marks.length > 0 ? { type: "text", text, marks } : { type: "text", text };
export const cites = (...references: string[]): Inline => ({
  type: "citation",
  attrs: { references },
});
export const claimMark = (
  references: string[],
  grade: EvidenceGrade | null = "limited",
  note = "One study",
): Mark => ({ type: "claim", attrs: { references, grade, note } });
export const claims = (text: string, references: string[], grade?: EvidenceGrade): TextNode =>
  words(text, claimMark(references, grade));
export const names = (text: string, slug: string): TextNode =>
  words(text, { type: "ingredient", attrs: { slug } });
export const paragraph = (...content: Inline[]) => ({ type: "paragraph" as const, content });
export const heading = (text: string, level: 2 | 3 = 2): Block => ({
  type: "heading",
  attrs: { level },
  content: text === "" ? [] : [words(text)],
});
export const points = (...items: Inline[][]): Block => ({
  type: "bulletList",
  content: items.map((item) => ({ type: "listItem" as const, content: [paragraph(...item)] })),
});
export const tieIn = (ingredient: string, product: string): Block => ({
  type: "tieIn",
  attrs: { ingredient, product },
});
