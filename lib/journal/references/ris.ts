import type { Author } from "./authors";
import type { Bibliography } from "./bibliography";

const TYPES: Readonly<Record<string, string>> = {
  "article-journal": "JOUR",
  book: "BOOK",
  chapter: "CHAP",
  report: "RPRT",
  thesis: "THES",
  webpage: "ELEC",
};

const oneLine = (text: string): string => text.replace(/\s+/g, " ").trim();

function authorName(author: Author): string {
  if ("literal" in author) return author.literal;
  return author.given ? `${author.family}, ${author.given}` : author.family;
}

/** One record of a RIS file, as reference managers read it. Its lines end in CR and LF. */
export function ris(source: Bibliography): string {
  const [from, to] = source.pages?.split(/[-–]+/) ?? [];
  const two = (value: number | null) => (value === null ? "" : String(value).padStart(2, "0"));
  const day = `${source.year}/${two(source.month)}/${two(source.day)}/`;
  const lines: readonly (readonly [string, string | null | undefined])[] = [
    ["TY", TYPES[source.medium] ?? "GEN"],
    ["ID", source.slug],
    ...source.authors.map((author) => ["AU", authorName(author)] as const),
    ["TI", source.title],
    ["JO", source.journal],
    ["PY", String(source.year)],
    ["DA", source.month === null ? null : day],
    ["VL", source.volume],
    ["IS", source.issue],
    ["SP", from],
    ["EP", to],
    ["PB", source.publisher],
    ["SN", source.issn],
    ["DO", source.doi],
    ["AN", source.pmid],
    ["UR", source.url],
  ];
  const written = lines.flatMap(([tag, value]) => (value ? [`${tag}  - ${oneLine(value)}`] : []));
  return `${written.join("\r\n")}\r\nER  - \r\n`;
}
