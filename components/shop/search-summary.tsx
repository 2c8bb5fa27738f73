import { TextLink } from "@/components/ui/link";
import type { Correction } from "@/lib/search/search-view";
import { searchHref } from "./search-answer";

export type SearchSummaryProps = {
  /** What was typed. */
  text: string;
  /** How much there is, in all tabs; of the corrected words where those were searched for. */
  found: number;
  correction: Correction | null;
};

const headingStyles = "display text-2xl break-words";

function resultsText(found: number): string {
  return found === 1 ? "1 result" : `${found.toLocaleString("en-US")} results`;
}

/** The search page's h1: how much was found, or for which other words. */
export function SearchSummary({ text, found, correction }: SearchSummaryProps) {
  if (found === 0) return <h1 className={headingStyles}>Nothing for “{text}”</h1>;
  if (correction?.applied) {
    return (
      <>
        <h1 className={headingStyles}>Nothing for “{text}”.</h1>
        <p className="mt-1 text-lg break-words">
          Here is what we have for{" "}
          <TextLink href={searchHref(correction.text)} prefetch={false}>
            “{correction.text}”
          </TextLink>
          .
        </p>
      </>
    );
  }
  return (
    <>
      <h1 className={headingStyles}>
        {resultsText(found)} for “{text}”
      </h1>
      {correction ? (
        <p className="mt-1">
          Did you mean{" "}
          <TextLink href={searchHref(correction.text)} prefetch={false}>
            {correction.text}
          </TextLink>
          ?
        </p>
      ) : null}
    </>
  );
}
