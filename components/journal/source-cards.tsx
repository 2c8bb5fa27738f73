import { KIND_TEXTS, type ReferenceView } from "@/lib/journal/article-view";
import { referenceId, sourceId } from "./phrases";
import { firstAuthor } from "./reference-words";

/** One card per source, closed until a number in the text opens it. */
export function SourceCards({ sources }: { sources: readonly ReferenceView[] }) {
  return sources.map(({ number, authors, year, kind, finding }) => (
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
        {` ${firstAuthor(authors)}, ${year} · ${KIND_TEXTS[kind]}`}
      </p>
      <p>{finding}</p>
      <a href={`#${referenceId(number)}`}>Full reference</a>
      <button type="button" popoverTarget={sourceId(number)} popoverTargetAction="hide">
        Close
      </button>
    </div>
  ));
}
