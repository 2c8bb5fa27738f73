import { KIND_TEXTS, type ReferenceView } from "@/lib/journal/article-view";
import { firstAuthor } from "./reference-words";
import { referenceId, sourceId } from "./phrases";

/** One card per source, closed until a number in the text opens it. */
export function SourceCards({ sources }: { sources: readonly ReferenceView[] }) {
  return sources.map((source) => (
    <div
      key={source.number}
      id={sourceId(source.number)}
      popover="auto"
      role="note"
      className="source-card"
      aria-label={`Reference ${source.number}`}
    >
      <p>
        <b>{source.number}</b>
        {`${firstAuthor(source.authors)}, ${source.year} · ${KIND_TEXTS[source.kind]}`}
      </p>
      <p>{source.finding}</p>
      <p>
        <a href={`#${referenceId(source.number)}`}>Full reference</a>
        <button type="button" popoverTarget={sourceId(source.number)} popoverTargetAction="hide">
          Close
        </button>
      </p>
    </div>
  ));
}
