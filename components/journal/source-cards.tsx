import type { SourceView } from "@/lib/journal/article-view";
import { shortAuthors } from "@/lib/journal/references/authors";
import { KIND_TEXTS } from "@/lib/journal/references/study-kinds";
import { referenceId, sourceId } from "./phrases";

/** One card per source, closed until a number in the text opens it. */
export function SourceCards({ sources }: { sources: readonly SourceView[] }) {
  return sources.map(({ number, authors, authorsComplete, year, kind, finding }) => (
    <div
      key={number}
      id={sourceId(number)}
      popover="auto"
      role="note"
      className="source-card"
      aria-label={`Reference ${number}`}
    >
      <p>
        <b>{number}</b>
        {` ${shortAuthors({ list: authors, complete: authorsComplete })}, ${year} · ${KIND_TEXTS[kind].label}`}
      </p>
      <p>{finding}</p>
      <a href={`#${referenceId(number)}`}>Full reference</a>
      <button type="button" popoverTarget={sourceId(number)} popoverTargetAction="hide">
        Close
      </button>
    </div>
  ));
}
