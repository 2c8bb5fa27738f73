import { initials, type Author } from "./authors";
import type { Bibliography } from "./bibliography";
import { ended, type StyledReference } from "./styled-reference";

/** More authors than this are cut to the first nineteen and the last. */
const MOST_AUTHORS = 20;

/** "Palmer, C. N. A."; hyphens between given names are kept. */
function authorName(author: Author): string {
  if ("literal" in author) return author.literal;
  if (!author.given) return author.family;
  const given = author.given
    .split("-")
    .map((part) => Array.from(initials(part.trim()), (letter) => `${letter}.`).join(" "))
    .join("-");
  return `${author.family}, ${given}`;
}

function authorLine({ authors, authorsComplete }: Bibliography): string {
  const names = authors.map(authorName);
  // Whoever is not on file cannot be named: neither how many they are nor who is the last.
  if (!authorsComplete) return `${names.join(", ")}, et al.`;
  if (names.length > MOST_AUTHORS)
    return `${names.slice(0, MOST_AUTHORS - 1).join(", ")}, … ${names.at(-1) ?? ""}`;
  const last = names.at(-1) ?? "";
  return names.length > 1 ? `${names.slice(0, -1).join(", ")}, & ${last}` : last;
}

/** In the style of the American Psychological Association, 7th edition. The DOI is a link and comes after it. */
export function apa(source: Bibliography): StyledReference {
  const { title, journal, year, volume, issue, pages } = source;
  const authors = source.authors.length > 0 ? `${ended(authorLine(source))} ` : "";
  const place = `${issue ? `(${issue})` : ""}${pages ? `, ${pages.replaceAll("-", "–")}` : ""}`;
  return {
    before: `${authors}(${year}). ${ended(title)} `,
    italic: volume ? `${journal}, ${volume}` : journal,
    after: `${place}.`,
  };
}
