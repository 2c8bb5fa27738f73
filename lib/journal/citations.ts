import type { EvidenceGrade } from "./evidence";
import { linesOf } from "./plain-text";
import type { Mark, Section, TextNode } from "./schema";

type Marked<Type extends Mark["type"]> = Extract<Mark, { type: Type }>;

/** The mark of a kind that a piece of text carries. */
export function markOf<Type extends Mark["type"]>(
  node: TextNode,
  type: Type,
): Marked<Type> | undefined {
  return node.marks?.find((mark): mark is Marked<Type> => mark.type === type);
}

/** Neighboring pieces of a line that share what they cite. `cites` is null where nothing is cited. */
export type Span = {
  readonly nodes: readonly TextNode[];
  readonly cites: Marked<"claim"> | Marked<"citation"> | null;
};

/** Cuts a line into spans: a sentence in three pieces, because a word in it is italic, is one. */
export function spansOf(line: readonly TextNode[]): Span[] {
  const spans: { nodes: TextNode[]; cites: Span["cites"]; key: string }[] = [];
  for (const node of line) {
    const cites = markOf(node, "claim") ?? markOf(node, "citation") ?? null;
    const key = JSON.stringify(cites);
    const last = spans.at(-1);
    if (last?.key === key) last.nodes.push(node);
    else spans.push({ nodes: [node], cites, key });
  }
  return spans.map(({ nodes, cites }) => ({ nodes, cites }));
}

/** Every line of an article, in reading order. */
const everyLine = (sections: readonly Section[]): readonly (readonly TextNode[])[] =>
  sections.flatMap(({ content }) => content.flatMap(linesOf));

/** Slugs of the cited references, each once, in the order in which the text first cites them. */
export function citedReferences(sections: readonly Section[]): string[] {
  const cited = everyLine(sections).flatMap((line) =>
    spansOf(line).flatMap(({ cites }) => cites?.attrs.references ?? []),
  );
  return [...new Set(cited)];
}

/** The number that each cited reference has in this article: 1 for the one that is cited first. */
export function citationNumbers(sections: readonly Section[]): ReadonlyMap<string, number> {
  return new Map(citedReferences(sections).map((slug, index) => [slug, index + 1]));
}

export type Claim = {
  readonly text: string;
  readonly references: readonly string[];
  readonly evidence: EvidenceGrade;
  readonly meaning: string;
};

/** The graded sentences of a line. */
export function claimsOf(line: readonly TextNode[]): Claim[] {
  return spansOf(line).flatMap(({ nodes, cites }) =>
    cites?.type === "claim"
      ? [{ text: nodes.map(({ text }) => text).join(""), ...cites.attrs }]
      : [],
  );
}

/** The graded sentences of an article, in reading order. */
export function allClaims(sections: readonly Section[]): Claim[] {
  return everyLine(sections).flatMap(claimsOf);
}
