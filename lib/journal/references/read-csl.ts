import { z } from "zod";
import type { Author } from "./authors";
import { checkEntry, type ParsedEntry } from "./parsed";

const word = z.union([z.string(), z.number()]).transform(String).optional().catch(undefined);
const name = z.object({ family: word, given: word, literal: word, "non-dropping-particle": word });
const item = z.object({
  id: word,
  type: word,
  author: z.array(name).catch([]).default([]),
  title: word,
  "container-title": word,
  issued: z
    .object({ "date-parts": z.array(z.array(z.union([z.string(), z.number()]))).min(1) })
    .optional()
    .catch(undefined),
  volume: word,
  issue: word,
  page: word,
  publisher: word,
  ISSN: word,
  DOI: word,
  PMID: word,
  URL: word,
});

const MEDIA: Readonly<Record<string, string>> = {
  "article-journal": "article-journal",
  "article-magazine": "article-journal",
  article: "article-journal",
  book: "book",
  chapter: "chapter",
  "paper-conference": "chapter",
  report: "report",
  thesis: "thesis",
  webpage: "webpage",
};

function authorOf(one: z.infer<typeof name>): Author[] {
  const family = [one["non-dropping-particle"], one.family].filter(Boolean).join(" ").trim();
  if (family) return [{ family, ...(one.given?.trim() ? { given: one.given.trim() } : {}) }];
  const literal = (one.literal ?? one.given ?? "").trim();
  return literal ? [{ literal }] : [];
}

function parseItem(value: unknown, index: number): ParsedEntry {
  const read = item.safeParse(value);
  if (!read.success) return { entry: `Entry ${index + 1}`, problem: "It is no CSL item." };
  const one = read.data;
  const [year, month, day] = (one.issued?.["date-parts"][0] ?? []).map(String);
  return checkEntry({
    entry: one.id ?? one.title ?? `Entry ${index + 1}`,
    medium: MEDIA[one.type ?? ""] ?? "document",
    authors: one.author.flatMap(authorOf),
    title: one.title,
    journal: one["container-title"],
    year,
    month,
    day,
    volume: one.volume,
    issue: one.issue,
    pages: one.page,
    publisher: one.publisher,
    issn: one.ISSN,
    doi: one.DOI,
    pmid: one.PMID,
    url: one.URL,
  });
}

/** Every item of a CSL-JSON file, which holds one or a list of them; null where it is no JSON. */
export function readCsl(text: string): ParsedEntry[] | null {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return null;
  }
  return (Array.isArray(value) ? value : [value]).map(parseItem);
}
