import { authorsSchema, type Author } from "./authors";
import type { Bibliography } from "./bibliography";
import { readDoi, readPmid } from "./identifiers";
import { isStorableText } from "../../text";

/** A reference as a file of another program describes it. */
export type ParsedReference = Omit<Bibliography, "slug">;

/** An entry of such a file: a reference, or why it is none. `entry` is what the file calls it. */
export type ParsedEntry =
  | { readonly entry: string; readonly reference: ParsedReference }
  | { readonly entry: string; readonly problem: string };

/** The words of an entry, before they are looked at. */
export type RawEntry = {
  readonly entry: string;
  readonly medium: string;
  readonly authors: readonly Author[];
  readonly authorsComplete?: boolean;
  readonly title?: string | undefined;
  readonly journal?: string | undefined;
  readonly year?: string | undefined;
  readonly month?: string | undefined;
  readonly day?: string | undefined;
  readonly volume?: string | undefined;
  readonly issue?: string | undefined;
  readonly pages?: string | undefined;
  readonly publisher?: string | undefined;
  readonly issn?: string | undefined;
  readonly doi?: string | undefined;
  readonly pmid?: string | undefined;
  readonly url?: string | undefined;
};

/** Media that have a word of their own here; anything else is a document. */
const MEDIA: ReadonlySet<string> = new Set([
  "article-journal",
  "book",
  "chapter",
  "report",
  "thesis",
  "webpage",
]);

const short = (text: string | undefined, most: number): string | null => {
  const line = (text ?? "").replace(/\s+/g, " ").trim();
  return line === "" || line.length > most || !isStorableText(line) ? null : line;
};

const between = (text: string | undefined, least: number, most: number): number | null => {
  const number = /^\s*(\d{1,4})\b/.exec(text ?? "")?.[1];
  return number && Number(number) >= least && Number(number) <= most ? Number(number) : null;
};

const webAddress = (text: string | undefined): string | null => {
  const line = short(text, 1_000);
  return line && /^https?:\/\/\S+$/i.test(line) ? line : null;
};

/** A reference of an entry's words, or what is missing. Details that cannot be read are left out, not guessed. */
export function checkEntry(raw: RawEntry): ParsedEntry {
  const entry = short(raw.entry, 120) ?? "An entry without a name";
  const title = short(raw.title, 500)?.replace(/\.$/, "");
  const year = between(raw.year, 1500, 2200);
  if (!title) return { entry, problem: "It has no title, or one that cannot be read." };
  if (year === null) return { entry, problem: "It has no year." };
  const authors = authorsSchema.safeParse(raw.authors);
  if (!authors.success) return { entry, problem: "Its authors cannot be read." };
  const month = between(raw.month, 1, 12);
  return {
    entry,
    reference: {
      medium: MEDIA.has(raw.medium) ? raw.medium : "document",
      authors: authors.data,
      authorsComplete: raw.authorsComplete ?? true,
      title,
      journal: short(raw.journal, 300) ?? short(raw.publisher, 300) ?? "",
      year,
      month,
      day: month === null ? null : between(raw.day, 1, 31),
      volume: short(raw.volume, 40),
      issue: short(raw.issue, 40),
      pages: short(raw.pages, 60)?.replace(/\s*[-–—]+\s*/g, "-") ?? null,
      publisher: short(raw.publisher, 200),
      issn: short(raw.issn, 40),
      doi: readDoi(raw.doi ?? ""),
      pmid: readPmid(raw.pmid ?? ""),
      url: webAddress(raw.url),
    },
  };
}
