import type { Author } from "./authors";
import { checkEntry, type ParsedEntry } from "./parsed";

const MEDIA: Readonly<Record<string, string>> = {
  JOUR: "article-journal",
  EJOUR: "article-journal",
  MGZN: "article-journal",
  BOOK: "book",
  CHAP: "chapter",
  CONF: "chapter",
  RPRT: "report",
  THES: "thesis",
  ELEC: "webpage",
  WEB: "webpage",
};

const LINE = /^([A-Z][A-Z0-9]) {2}- ?(.*)$/;

function readName(name: string): Author {
  const [family = "", given = ""] = name.split(",", 2).map((part) => part.trim());
  if (!name.includes(",")) return { literal: name.trim() };
  return given ? { family, given } : { family };
}

function parseRecord(lines: readonly (readonly [string, string])[]): ParsedEntry {
  const one = (...tags: string[]) =>
    tags.map((tag) => lines.find(([own]) => own === tag)?.[1]).find((value) => value);
  const authors = lines
    .filter(([tag, value]) => (tag === "AU" || tag === "A1") && value !== "")
    .map(([, value]) => readName(value));
  const [year, month, day] = (one("DA", "Y1", "PY") ?? "").split("/");
  const [from, to] = [one("SP"), one("EP")];
  return checkEntry({
    entry: one("ID") ?? one("TI", "T1") ?? "A record without a name",
    medium: MEDIA[one("TY") ?? ""] ?? "document",
    authors,
    title: one("TI", "T1", "CT"),
    journal: one("JO", "JF", "T2", "JA", "BT"),
    year: one("PY") ?? year,
    month,
    day,
    volume: one("VL"),
    issue: one("IS"),
    pages: from && to && from !== to ? `${from}-${to}` : from,
    publisher: one("PB"),
    issn: one("SN"),
    doi: one("DO") ?? one("M3"),
    pmid: one("AN"),
    url: one("UR", "L1"),
  });
}

/** Every record of a RIS file; a line without a tag goes on with the one before. */
export function readRis(text: string): ParsedEntry[] {
  const entries: ParsedEntry[] = [];
  let open: [string, string][] | null = null;
  for (const line of text.replaceAll("\ufeff", "").split(/\r\n|\r|\n/)) {
    const [, tag, value = ""] = LINE.exec(line.trimEnd()) ?? [];
    if (tag === "TY") {
      if (open) entries.push(parseRecord(open));
      open = [[tag, value.trim()]];
    } else if (tag === "ER") {
      if (open) entries.push(parseRecord(open));
      open = null;
    } else if (tag) open?.push([tag, value.trim()]);
    else if (open?.length && line.trim()) {
      const [last, said] = open.at(-1) ?? ["", ""];
      open[open.length - 1] = [last, `${said} ${line.trim()}`];
    }
  }
  if (open) entries.push(parseRecord(open));
  return entries;
}
