import { KIND_TEXTS, type ReferenceView } from "@/lib/journal/article-view";

/** The name a reference is called by: "Palmer et al.", "Hill and Guarner", "Chiu". */
export function firstAuthor(authors: string): string {
  const names = authors.split(", ").map((name) => name.replace(/ [A-Z]{1,4}$/, ""));
  const [first = authors, second] = names;
  if (second === undefined) return first;
  return names.length === 2 && second !== "et al." ? `${first} and ${second}` : `${first} et al.`;
}

const MOST_AUTHORS = 6;

/** Authors as a list of references writes them: six, then "et al" */
export function authorLine(authors: string): string {
  const names = authors.split(", ");
  return names.length > MOST_AUTHORS
    ? `${names.slice(0, MOST_AUTHORS).join(", ")}, et al`
    : authors.replace(/\.$/, "");
}

/** Where it stands in its journal: "2018;9(4):1459-70". */
export function placeInJournal(
  source: Pick<ReferenceView, "year" | "volume" | "issue" | "pages">,
): string {
  const { year, volume, issue, pages } = source;
  const place = `${volume ?? ""}${issue ? `(${issue})` : ""}${pages ? `:${pages}` : ""}`;
  return place === "" ? String(year) : `${year};${place}`;
}

/** With one full stop at its end, unless it ends in a question. */
export function ended(text: string): string {
  return text.endsWith("?") || text.endsWith(".") ? text : `${text}.`;
}

/** For the middle of a sentence; names and abbreviations keep their capital. */
function lowerFirst(text: string): string {
  return /^[A-Z][a-z]/.test(text) && !/^(Cochrane|Irish)/.test(text)
    ? text.charAt(0).toLowerCase() + text.slice(1)
    : text;
}

/** What kind of study it is, of whom, and what is to be known about it: "Review: Cochrane review of 77 trials." */
export function aboutStudy(
  source: Pick<ReferenceView, "kind" | "population" | "fundingNote" | "note">,
): string {
  const { kind, population, fundingNote, note } = source;
  return [
    ended(`${KIND_TEXTS[kind]}: ${lowerFirst(population)}`),
    ...(fundingNote ? [`Funding: ${ended(lowerFirst(fundingNote))}`] : []),
    ...(note ? [`Note: ${ended(lowerFirst(note))}`] : []),
  ].join(" ");
}
