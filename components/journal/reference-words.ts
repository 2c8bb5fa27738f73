import type { ReferenceView } from "@/lib/journal/reference-view";
import { KIND_TEXTS } from "@/lib/journal/references/study-kinds";
import { ended } from "@/lib/journal/references/styled-reference";

/** For the middle of a sentence; names and abbreviations keep their capital. */
function lowerFirst(text: string): string {
  return /^[A-Z][a-z]/.test(text) && !/^(Cochrane|Irish)/.test(text)
    ? text.charAt(0).toLowerCase() + text.slice(1)
    : text;
}

/** What kind of study it is, of whom, and what is to be known about it: "Systematic review: Cochrane review of 77 trials." */
export function aboutStudy(
  source: Pick<ReferenceView, "kind" | "population" | "fundingNote" | "note">,
): string {
  const { kind, population, fundingNote, note } = source;
  const { label } = KIND_TEXTS[kind];
  // "Narrative review: narrative review." says it twice.
  const said = population.toLowerCase() === label.toLowerCase();
  return [
    ended(population === "" || said ? label : `${label}: ${lowerFirst(population)}`),
    ...(fundingNote ? [`Funding: ${ended(lowerFirst(fundingNote))}`] : []),
    ...(note ? [`Note: ${ended(lowerFirst(note))}`] : []),
  ].join(" ");
}
