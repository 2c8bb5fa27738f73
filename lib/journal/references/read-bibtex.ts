import type { Author } from "./authors";
import { checkEntry, type ParsedEntry } from "./parsed";
import { texText } from "./tex-text";

const MEDIA: Readonly<Record<string, string>> = {
  article: "article-journal",
  book: "book",
  booklet: "book",
  inbook: "chapter",
  incollection: "chapter",
  inproceedings: "chapter",
  conference: "chapter",
  techreport: "report",
  report: "report",
  phdthesis: "thesis",
  mastersthesis: "thesis",
  thesis: "thesis",
  online: "webpage",
  electronic: "webpage",
};

const MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");

/** Where a group that begins at `start` with `open` ends; -1 where it never does. Escaped braces do not count. */
function endOfGroup(text: string, start: number, open: string, close: string): number {
  let depth = 0;
  for (let at = start; at < text.length; at += 1) {
    const character = text[at];
    if (character === "\\") at += 1;
    else if (character === close && (open !== close || depth === 1)) {
      depth -= 1;
      if (depth === 0) return at;
    } else if (character === open) depth += 1;
    else if (open === '"' && character === "{") {
      const inner = endOfGroup(text, at, "{", "}");
      if (inner < 0) return -1;
      at = inner;
    }
  }
  return -1;
}

type Macros = ReadonlyMap<string, string>;

/** A field's value from `start`: groups, quotes, numbers and macros, put together by `#`. */
function readValue(text: string, start: number, macros: Macros): { value: string; end: number } {
  const parts: string[] = [];
  let at = start;
  for (;;) {
    at += /^\s*/.exec(text.slice(at))?.[0].length ?? 0;
    const open = text[at];
    if (open === "{" || open === '"') {
      const end = endOfGroup(text, at, open, open === "{" ? "}" : '"');
      if (end < 0) return { value: parts.join(""), end: text.length };
      parts.push(text.slice(at + 1, end));
      at = end + 1;
    } else {
      const word = /^[^\s,#{}"]+/.exec(text.slice(at, at + 200))?.[0] ?? "";
      parts.push(macros.get(word.toLowerCase()) ?? word);
      at += word.length;
    }
    const joined = /^\s*#/.exec(text.slice(at, at + 200));
    if (!joined) return { value: parts.join(""), end: at };
    at += joined[0].length;
  }
}

function readFields(body: string, macros: Macros): Map<string, string> {
  const fields = new Map<string, string>();
  const head = /[\s,]*([A-Za-z][\w:+.-]*)\s*=/y;
  for (let at = 0; at < body.length;) {
    head.lastIndex = at;
    const found = head.exec(body);
    if (!found) break;
    const { value, end } = readValue(body, head.lastIndex, macros);
    const name = (found[1] ?? "").toLowerCase();
    if (!fields.has(name)) fields.set(name, value);
    at = Math.max(end, head.lastIndex);
  }
  return fields;
}

/** Splits at ` and ` outside of braces. */
function splitNames(list: string): string[] {
  const names: string[] = [];
  let depth = 0;
  let from = 0;
  for (let at = 0; at < list.length; at += 1) {
    if (list[at] === "{") depth += 1;
    else if (list[at] === "}") depth -= 1;
    else if (depth === 0 && /^\s+and\s/i.test(list.slice(at, at + 20))) {
      names.push(list.slice(from, at));
      from = at + (/^\s+and/i.exec(list.slice(at))?.[0].length ?? 4);
      at = from - 1;
    }
  }
  return [...names, list.slice(from)].map((name) => name.trim()).filter(Boolean);
}

function readName(name: string): Author {
  if (/^\{[^{}]*(?:\{[^{}]*\}[^{}]*)*\}$/.test(name) || !/[\s,]/.test(name))
    return { literal: texText(name) };
  const [family = "", ...given] = name.split(",");
  // "van Zuuren, Esther" and "van Zuuren, Jr, Esther".
  if (given.length > 0) {
    const first = texText(given.at(-1) ?? "");
    return { family: texText(family), ...(first ? { given: first } : {}) };
  }
  const words = name.split(/\s+/);
  // What is written small belongs to the family's name: "Esther van Zuuren".
  const small = words.findIndex((word, index) => index > 0 && /^[a-z]/.test(word));
  const cut = small > 0 ? small : words.length - 1;
  return {
    family: texText(words.slice(cut).join(" ")),
    given: texText(words.slice(0, cut).join(" ")),
  };
}

function parseEntry(type: string, key: string, fields: Map<string, string>): ParsedEntry {
  const words = (...names: string[]) => {
    const found = names.map((name) => fields.get(name)).find((value) => value !== undefined);
    return found === undefined ? undefined : texText(found);
  };
  const names = splitNames(fields.get("author") ?? fields.get("editor") ?? "");
  const people = names.filter((name) => name.toLowerCase() !== "others");
  const [year, month, day] = (words("date") ?? "").split("-");
  const named = (words("month") ?? "").slice(0, 3).toLowerCase();
  const at = MONTHS.indexOf(named);
  // Addresses hold characters that TeX would take for its own.
  const plain = (name: string) =>
    fields
      .get(name)
      ?.replace(/[{}]/g, "")
      .replace(/\\([_&%#~])/g, "$1");
  const encoded = plain("doi") ?? "";
  return checkEntry({
    entry: key || words("title") || `@${type}`,
    medium: MEDIA[type] ?? "document",
    authors: people.map(readName),
    authorsComplete: people.length === names.length,
    title: words("title"),
    journal: words("journal", "journaltitle", "booktitle", "howpublished"),
    year: words("year") ?? year,
    month: at >= 0 ? String(at + 1) : (words("month") ?? month),
    day: words("day") ?? day,
    volume: words("volume"),
    issue: words("number", "issue"),
    pages: words("pages"),
    publisher: words("publisher", "institution", "school"),
    issn: words("issn"),
    doi: decoded(encoded),
    pmid:
      words("pmid") ??
      (words("eprinttype")?.toLowerCase() === "pubmed" ? words("eprint") : undefined),
    url: plain("url"),
  });
}

/** Undoes what stands for braces in addresses. */
const decoded = (address: string): string =>
  address.replace(/%(7B|7D|5C)/gi, (code) => decodeURIComponent(code));

/** Every entry of a BibTeX file. What stands between entries is a comment. */
export function readBibtex(text: string): ParsedEntry[] {
  const macros = new Map(MONTHS.map((month, index) => [month, String(index + 1)]));
  const entries: ParsedEntry[] = [];
  const head = /@\s*([A-Za-z]+)\s*([{(])/g;
  for (let found = head.exec(text); found; found = head.exec(text)) {
    const type = (found[1] ?? "").toLowerCase();
    const open = found[2] ?? "{";
    const start = head.lastIndex - 1;
    const end = endOfGroup(text, start, open, open === "{" ? "}" : ")");
    if (end < 0) {
      const entry = /^[^,\s]{1,80}/.exec(text.slice(start + 1))?.[0] ?? `@${type}`;
      if (type !== "comment")
        entries.push({ entry, problem: "It does not end: a brace is missing." });
      continue;
    }
    head.lastIndex = end + 1;
    const body = text.slice(start + 1, end);
    if (type === "comment" || type === "preamble") continue;
    if (type === "string")
      for (const [name, value] of readFields(body, macros)) macros.set(name, value);
    else {
      const [, key = "", rest = ""] = /^\s*([^,\s=]*)\s*,?([\s\S]*)$/.exec(body) ?? [];
      entries.push(parseEntry(type, key, readFields(rest, macros)));
    }
  }
  return entries;
}
