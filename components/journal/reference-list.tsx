import Link from "next/link";
import type { SourceView } from "@/lib/journal/article-view";
import { apa } from "@/lib/journal/references/apa";
import { vancouver } from "@/lib/journal/references/vancouver";
import { ExternalIds } from "./external-ids";
import { citationId, letterOf, referenceId } from "./phrases";
import { aboutStudy } from "./reference-words";
import { Retraction } from "./retraction";
import { StyledText } from "./styled-text";

export type ReferenceListProps = {
  sources: readonly SourceView[];
  /** How often each is cited, by its number. */
  turns: ReadonlyMap<number, number>;
};

/** An article's sources by number, in both styles, each with the way back to where it is cited. */
export function ReferenceList({ sources, turns }: ReferenceListProps) {
  return (
    <ol className="references">
      {sources.map((source) => (
        <li key={source.number} id={referenceId(source.number)}>
          <StyledText className="vancouver" text={vancouver(source)} />
          <StyledText className="apa" text={apa(source)} />{" "}
          <ExternalIds doi={source.doi} pmid={source.pmid} />
          {source.retraction ? <Retraction retraction={source.retraction} /> : null}
          <p>
            {aboutStudy(source)}
            {source.confidence === "known" ? <i>Details to be verified</i> : null}{" "}
            <Link href={`/journal/references/${source.slug}`} prefetch={false}>
              About this study
            </Link>
            <button type="button" data-copy hidden aria-live="polite">
              Copy
            </button>
            <span>
              {" Cited "}
              {Array.from({ length: turns.get(source.number) ?? 0 }, (_, index) => (
                <a
                  key={index}
                  href={`#${citationId({ number: source.number, turn: index + 1 })}`}
                  aria-label={`Back to citation ${index + 1}`}
                >
                  {letterOf(index + 1)}
                </a>
              ))}
            </span>
          </p>
        </li>
      ))}
    </ol>
  );
}
