import type { Inline, Mark } from "./schema";

type Marked<Type extends Mark["type"]> = Extract<Mark, { type: Type }>;

/** The mark of a kind that a piece of text carries. */
export function markOf<Type extends Mark["type"]>(
  node: Inline,
  type: Type,
): Marked<Type> | undefined {
  return node.marks?.find((mark): mark is Marked<Type> => mark.type === type);
}

/** Neighboring pieces of a line that belong to one claim; `claim` is null for what is none. */
export type Span = {
  readonly nodes: readonly Inline[];
  readonly claim: Marked<"claim">["attrs"] | null;
};

/** Cuts a line into spans: a sentence in three pieces, because a word in it is italic, is one. */
export function spansOf(line: readonly Inline[]): Span[] {
  const spans: { nodes: Inline[]; claim: Span["claim"]; key: string }[] = [];
  for (const node of line) {
    const claim = markOf(node, "claim")?.attrs ?? null;
    const key = claim ? JSON.stringify([claim.references, claim.grade, claim.note]) : "no claim";
    const last = spans.at(-1);
    if (last?.key === key) last.nodes.push(node);
    else spans.push({ nodes: [node], claim, key });
  }
  return spans.map(({ nodes, claim }) => ({ nodes, claim }));
}

/** The words of a line as they are read, without its numbers and notes. */
export function wordsOf(line: readonly Inline[]): string {
  return line
    .map((node) => {
      if (node.type === "text") return node.text;
      return node.type === "hardBreak" ? "\n" : "";
    })
    .join("");
}
