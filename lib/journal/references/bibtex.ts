import type { Author } from "./authors";
import type { Bibliography } from "./bibliography";

const TYPES: Readonly<Record<string, string>> = {
  "article-journal": "article",
  book: "book",
  chapter: "incollection",
  report: "techreport",
  thesis: "phdthesis",
};

/** What TeX would take for a command. */
const SPECIAL: Readonly<Record<string, string>> = {
  "\\": "\\textbackslash{}",
  "{": "\\{",
  "}": "\\}",
  "~": "\\textasciitilde{}",
  "^": "\\textasciicircum{}",
  $: "\\$",
  "&": "\\&",
  "#": "\\#",
  _: "\\_",
  "%": "\\%",
};

const escaped = (text: string): string =>
  text.replace(/\s+/g, " ").replace(/[\\{}~^$&#_%]/g, (character) => SPECIAL[character] ?? "");

/** Addresses are read as they are, but a brace would end the field. */
const address = (text: string): string => text.replace(/[{}\\]/g, encodeURIComponent);

function authorName(author: Author): string {
  // Braces keep a group's name from being taken apart.
  if ("literal" in author) return `{${escaped(author.literal)}}`;
  const family = escaped(author.family);
  return author.given ? `${family}, ${escaped(author.given)}` : family;
}

/** One entry of a BibTeX file, in UTF-8, under the key that the reference is cited by here. */
export function bibtex(source: Bibliography): string {
  const type = TYPES[source.medium] ?? "misc";
  const authors = source.authors.map(authorName);
  const host = type === "incollection" ? "booktitle" : type === "article" ? "journal" : null;
  const fields: readonly (readonly [string, string | null])[] = [
    ["author", [...authors, ...(source.authorsComplete ? [] : ["others"])].join(" and ") || null],
    // A second pair of braces keeps its capitals.
    ["title", `{${escaped(source.title)}}`],
    [host ?? "howpublished", escaped(source.journal)],
    ["year", String(source.year)],
    ["month", source.month === null ? null : String(source.month)],
    ["volume", source.volume && escaped(source.volume)],
    ["number", source.issue && escaped(source.issue)],
    ["pages", source.pages && escaped(source.pages).replace(/[-–]+/g, "--")],
    ["publisher", source.publisher && escaped(source.publisher)],
    ["issn", source.issn && escaped(source.issn)],
    ["doi", source.doi && address(source.doi)],
    ["pmid", source.pmid],
    ["url", source.url && address(source.url)],
  ];
  const lines = fields.flatMap(([name, value]) => (value ? [`  ${name} = {${value}},`] : []));
  return `@${type}{${source.slug},\n${lines.join("\n")}\n}\n`;
}
