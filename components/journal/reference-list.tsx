import type { SourceView } from "@/lib/journal/article-view";
import { vancouver } from "@/lib/journal/references/vancouver";
import { citationId, referenceId } from "./phrases";
import { aboutStudy } from "./reference-words";

export type ReferenceListProps = {
  sources: readonly SourceView[];
  /** How often each is cited, by its number. */
  turns: ReadonlyMap<number, number>;
};

/** An article's sources by number, each with the way back to where it is cited. */
export function ReferenceList({ sources, turns }: ReferenceListProps) {
  return (
    <ol className="references">
      {sources.map((source) => {
        const { before, journal, after } = vancouver(source);
        return (
          <li key={source.number} id={referenceId(source.number)}>
            {before}
            <cite>{journal}</cite>
            {`${after} `}
            <ExternalIds source={source} />
            <p>
              {aboutStudy(source)}
              {source.confidence === "known" ? <i>Details to be verified</i> : null}
              {" Cited "}
              {Array.from({ length: turns.get(source.number) ?? 0 }, (_, index) => (
                <a
                  key={index}
                  href={`#${citationId({ number: source.number, turn: index + 1 })}`}
                  aria-label={`Back to citation ${index + 1}`}
                >
                  {String.fromCharCode(97 + index)}
                </a>
              ))}
            </p>
          </li>
        );
      })}
    </ol>
  );
}

/** Plain links to the publication; nothing is loaded from there. */
function ExternalIds({ source: { doi, pmid } }: { source: SourceView }) {
  return (
    <>
      {doi ? (
        <a href={`https://doi.org/${encodeURI(doi)}`} rel="noopener">
          {`doi:${doi}`}
        </a>
      ) : null}
      {doi && pmid ? " " : null}
      {pmid ? (
        <a href={`https://pubmed.ncbi.nlm.nih.gov/${encodeURIComponent(pmid)}/`} rel="noopener">
          {`PMID ${pmid}`}
        </a>
      ) : null}
    </>
  );
}
