import { citationNumbers, markOf, spansOf, type Span } from "./citations";
import type { EvidenceGrade } from "./evidence";
import { linesOf } from "./plain-text";
import type { Section, TextNode } from "./schema";

/** A piece of text as a page shows it. */
export type Run = {
  readonly text: string;
  readonly italic?: true;
  /** Slug of an ingredient that it names. */
  readonly ingredient?: string;
};

/** One number in the text. `turn` counts how often its source was cited so far, this time included. */
export type Citation = { readonly number: number; readonly turn: number };

export type Phrase = {
  readonly runs: readonly Run[];
  readonly citations: readonly Citation[];
  /** Set where the phrase is a graded claim. */
  readonly claim?: { readonly evidence: EvidenceGrade; readonly meaning: string };
};

export type BodyBlock = {
  readonly kind: "paragraph" | "list";
  /** One line for a paragraph, one per item for a list. */
  readonly lines: readonly (readonly Phrase[])[];
};

export type BodySection = {
  /** The anchor of its heading. */
  readonly id: string;
  readonly heading: string | null;
  readonly blocks: readonly BodyBlock[];
};

function runOf(node: TextNode): Run {
  const slug = markOf(node, "ingredient")?.attrs.slug;
  return {
    text: node.text,
    ...(markOf(node, "italic") ? { italic: true as const } : {}),
    ...(slug === undefined ? {} : { ingredient: slug }),
  };
}

/** Sections as a page shows them: phrases with their citations numbered and counted. */
export function layOutBody(sections: readonly Section[]): BodySection[] {
  const numbers = citationNumbers(sections);
  const turns = new Map<number, number>();
  const cite = (slug: string): Citation => {
    const number = numbers.get(slug) ?? 0;
    const turn = (turns.get(number) ?? 0) + 1;
    turns.set(number, turn);
    return { number, turn };
  };
  const phrase = ({ nodes, cites }: Span): Phrase => ({
    runs: nodes.map(runOf),
    citations: [...new Set(cites?.attrs.references)]
      .map(cite)
      .toSorted((a, b) => a.number - b.number),
    ...(cites?.type === "claim"
      ? { claim: { evidence: cites.attrs.evidence, meaning: cites.attrs.meaning } }
      : {}),
  });
  return sections.map(({ heading, content }, index) => ({
    id: `part-${index}`,
    heading,
    blocks: content.map((block) => ({
      kind: block.type === "paragraph" ? "paragraph" : "list",
      lines: linesOf(block).map((line) => spansOf(line).map(phrase)),
    })),
  }));
}

/** How often each reference is cited, by its number. */
export function citationTurns(body: readonly BodySection[]): ReadonlyMap<number, number> {
  const turns = new Map<number, number>();
  for (const { blocks } of body)
    for (const { lines } of blocks)
      for (const { citations } of lines.flat())
        for (const { number, turn } of citations)
          turns.set(number, Math.max(turn, turns.get(number) ?? 0));
  return turns;
}
