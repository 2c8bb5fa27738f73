import Link from "next/link";
import { createElement, type ReactNode } from "react";
import type { Citation, Phrase, Run } from "@/lib/journal/body";

/** Addresses inside of an article, short since they stand in it dozens of times: a source's card, … */
export const sourceId = (number: number): string => `s${number}`;
/** … its place in the list, … */
export const referenceId = (number: number): string => `r${number}`;
/** … and each time it was cited. */
export const citationId = ({ number, turn }: Citation): string => `c${number}-${turn}`;

/** Keeps a number on the line of the word before it. */
export const JOINER = "\u2060";

function runNode({ text, italic, ingredient }: Run): ReactNode {
  if (ingredient)
    return (
      <Link href={`/ingredients/${ingredient}`} prefetch={false}>
        {italic ? <em>{text}</em> : text}
      </Link>
    );
  return italic ? <em>{text}</em> : text;
}

/** The number after a sentence. It opens its source in place, without a script. */
function citationButton(citation: Citation): ReactNode {
  return (
    <button
      type="button"
      id={citationId(citation)}
      popoverTarget={sourceId(citation.number)}
      aria-label={`Reference ${citation.number}`}
    >
      {citation.number}
    </button>
  );
}

function phraseNodes({ runs, citations, claim }: Phrase): ReactNode[] {
  const text = runs.map(runNode);
  const nodes = claim ? [createElement("mark", null, ...joined(text))] : text;
  if (citations.length === 0) return nodes;
  return [...nodes, createElement("sup", null, JOINER, ...citations.map(citationButton))];
}

/** Neighboring strings as one: React would part them by a comment each. */
function joined(nodes: readonly ReactNode[]): ReactNode[] {
  const out: ReactNode[] = [];
  for (const node of nodes) {
    const last = out.at(-1);
    if (typeof node === "string" && typeof last === "string") out[out.length - 1] = last + node;
    else out.push(node);
  }
  return out;
}

/**
 * A line of an article: sentences, the graded ones marked, with their numbers behind them. Made without JSX's arrays,
 * which would send a key and a fragment for every piece.
 */
export function lineElement(tag: "p" | "li", line: readonly Phrase[], key?: number): ReactNode {
  return createElement(
    tag,
    key === undefined ? null : { key },
    ...joined(line.flatMap(phraseNodes)),
  );
}
