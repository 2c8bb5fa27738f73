import { initials, type Author } from "./authors";
import type { Bibliography } from "./bibliography";
import { ended, type StyledReference } from "./styled-reference";

const MOST_AUTHORS = 6;

function authorName(author: Author): string {
  if ("literal" in author) return author.literal;
  return author.given ? `${author.family} ${initials(author.given)}` : author.family;
}

/** Authors as Vancouver lists them: six, then "et al". */
export function authorLine({
  authors,
  authorsComplete,
}: Pick<Bibliography, "authors" | "authorsComplete">): string {
  const names = authors.map(authorName);
  const shown = names.slice(0, MOST_AUTHORS).join(", ");
  return names.length > MOST_AUTHORS || !authorsComplete ? `${shown}, et al` : shown;
}

/** Where it stands in its journal: "2018;9(4):1459-70". */
export function placeInJournal(
  source: Pick<Bibliography, "year" | "volume" | "issue" | "pages">,
): string {
  const { year, volume, issue, pages } = source;
  const place = `${volume ?? ""}${issue ? `(${issue})` : ""}${pages ? `:${pages}` : ""}`;
  return place === "" ? String(year) : `${year};${place}`;
}

/** In Vancouver style, as medicine cites: numbered by whoever lists it. DOI and PMID are links and come after it. */
export function vancouver(source: Bibliography): StyledReference {
  const authors = source.authors.length > 0 ? `${ended(authorLine(source))} ` : "";
  return {
    before: `${authors}${ended(source.title)} `,
    italic: source.journal,
    after: `. ${placeInJournal(source)}.`,
  };
}
