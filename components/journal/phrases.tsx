import Link from "next/link";
import { Fragment } from "react";
import type { Citation, Phrase, Run } from "@/lib/journal/body";

/** Addresses inside of an article: a source's card, its place in the list, and each time it was cited. */
export const sourceId = (number: number): string => `source-${number}`;
export const referenceId = (number: number): string => `reference-${number}`;
export const citationId = ({ number, turn }: Citation): string => `cite-${number}-${turn}`;

function RunText({ run }: { run: Run }) {
  const text = run.italic ? <em>{run.text}</em> : run.text;
  if (!run.ingredient) return text;
  return (
    <Link href={`/ingredients/${run.ingredient}`} prefetch={false}>
      {text}
    </Link>
  );
}

/** Keeps a number on the line of the word before it. */
const JOINER = "\u2060";

/** The numbers after a sentence. Each opens its source in place, without a script. */
function Citations({ citations }: { citations: readonly Citation[] }) {
  return (
    <sup>
      {JOINER}
      {citations.map((citation) => (
        <button
          key={citation.number}
          type="button"
          id={citationId(citation)}
          popoverTarget={sourceId(citation.number)}
          aria-label={`Reference ${citation.number}`}
        >
          {citation.number}
        </button>
      ))}
    </sup>
  );
}

/** A line of an article: sentences, the graded ones marked, with their numbers behind them. */
export function Phrases({ line }: { line: readonly Phrase[] }) {
  return line.map((phrase, index) => {
    const runs = phrase.runs.map((run, at) => <RunText key={at} run={run} />);
    return (
      <Fragment key={index}>
        {phrase.claim ? <mark>{runs}</mark> : runs}
        {phrase.citations.length > 0 ? <Citations citations={phrase.citations} /> : null}
      </Fragment>
    );
  });
}
