import Link from "next/link";
import { createElement, type ReactNode } from "react";
import type { Citation, Line, Phrase, Run } from "@/lib/journal/document/body-view";
import { leavesShop } from "@/lib/journal/document/href";

/** Addresses inside of an article, short since they stand in it dozens of times: a source's card, … */
export const sourceId = (number: number): string => `s${number}`;
/** … its place in the list, … */
export const referenceId = (number: number): string => `r${number}`;
/** … each time it was cited, … */
export const citationId = ({ number, turn }: Citation): string => `c${number}-${turn}`;
/** … a footnote and the mark that leads to it. */
export const footnoteId = (number: number): string => `f${number}`;
export const footnoteMarkId = (number: number): string => `m${number}`;

/** Letters that count what is not a study: "a" to "z", then "aa". */
export function letterOf(number: number): string {
  const last = String.fromCharCode(97 + ((number - 1) % 26));
  return number <= 26 ? last : `${letterOf(Math.floor((number - 1) / 26))}${last}`;
}

/** Keeps a number on the line of the word before it. */
export const JOINER = "\u2060";

function wordsNode(run: Extract<Run, { text: string }>): ReactNode {
  const { text, italic, bold, ingredient, href } = run;
  const slanted = italic ? createElement("em", null, text) : text;
  const words = bold ? createElement("strong", null, slanted) : slanted;
  if (ingredient !== undefined)
    return (
      <Link href={`/ingredients/${ingredient}`} prefetch={false}>
        {words}
      </Link>
    );
  if (href === undefined) return words;
  return leavesShop(href) ? (
    <a href={href} rel="noopener noreferrer nofollow">
      {words}
    </a>
  ) : (
    <a href={href}>{words}</a>
  );
}

function runNode(run: Run): ReactNode {
  if ("text" in run) return wordsNode(run);
  if ("citations" in run) return numbers(run.citations);
  if ("lineBreak" in run) return <br />;
  return createElement(
    "sup",
    null,
    JOINER,
    <a
      id={footnoteMarkId(run.footnote)}
      href={`#${footnoteId(run.footnote)}`}
      className="note-mark"
      aria-label={`Note ${run.footnote}`}
    >
      {letterOf(run.footnote)}
    </a>,
  );
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

function numbers(citations: readonly Citation[]): ReactNode {
  return createElement("sup", null, JOINER, ...citations.map(citationButton));
}

function phraseNodes({ runs, citations, claim }: Phrase): ReactNode[] {
  const text = runs.map(runNode);
  const nodes = claim ? [createElement("mark", null, ...joined(text))] : text;
  return citations.length === 0 ? nodes : [...nodes, numbers(citations)];
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
export function lineElement(
  tag: "p" | "h2" | "h3" | "li" | "span",
  line: Line,
  props: { readonly id?: string; readonly key?: number } | null = null,
): ReactNode {
  return createElement(tag, props, ...joined(line.flatMap(phraseNodes)));
}
