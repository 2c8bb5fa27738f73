import type { ProductKind } from "./product-view";

/** Rooms whose pages are one thing each, and what it is. */
const THINGS = {
  products: "product",
  collections: "collection",
  concerns: "concern",
  ingredients: "ingredient",
  brands: "brand",
  journal: "article",
  standard: "group",
} as const;
/** Rooms whose pages are a category each, and of which world. */
const WORLDS: Readonly<Record<string, ProductKind>> = { shop: "curated", resale: "resale" };

/** Addresses under `/journal` that are no article's. The database refuses articles that would take one. */
export const JOURNAL_ROOMS = [
  "all",
  "authors",
  "corrections",
  "editorial-policy",
  "feed",
  "how-we-grade",
  "newsletter",
  "references",
  "search",
  "topics",
] as const;
/** Rooms of the journal whose pages are one thing each. */
const IN_JOURNAL: Readonly<Record<string, "topic" | "person" | "reference">> = {
  topics: "topic",
  authors: "person",
  references: "reference",
};
/** `/journal/topics/acne`; a further page of it is the topic's. */
const JOURNAL = /^\/journal\/([^/]+)\/([^/]+)$/;
/** `/journal/all/2`, `/journal/topics/acne/2`. */
const JOURNAL_PAGE = /^\/journal\/(?:all|topics\/([^/]+))\/([^/]+)$/;
/** Pages of these rooms that are no thing of theirs. */
const OWN_PAGES: ReadonlySet<string> = new Set(["/standard/refused"]);

/** A letter of the glossary: `/ingredients/a-z/c`. */
const LETTER = /^\/ingredients\/a-z\/([^/]+)$/;

/** Products with an ingredient or without it: `/ingredients/linalool/without/2`. */
const SIDE = /^\/ingredients\/([^/]+)\/with(?:out)?(?:\/[^/]+)?$/;

/** What an address shows: one thing by its slug, a letter of the glossary, or a category of a world. */
export type PathSubject =
  | {
      readonly show:
        | (typeof THINGS)[keyof typeof THINGS]
        | "letter"
        | "topic"
        | "person"
        | "reference";
      readonly slug: string;
    }
  /** A further page of a list of articles; the slug is its topic's, or empty. `page` may be anything. */
  | { readonly show: "articles"; readonly slug: string; readonly page: string }
  | { readonly show: "category"; readonly kind: ProductKind; readonly slug: string };

/** Reads a path such as `/products/x` or `/shop/skincare`; null for all that is no page of one thing. */
export function pathSubject(path: string): PathSubject | null {
  if (OWN_PAGES.has(path)) return null;
  const letter = LETTER.exec(path)?.[1];
  if (letter !== undefined) return { show: "letter", slug: letter };
  const journal = journalSubject(path);
  if (journal !== undefined) return journal;
  const ingredient = SIDE.exec(path)?.[1];
  if (ingredient !== undefined) return { show: "ingredient", slug: ingredient };
  const [, room = "", slug = "", ...more] = path.split("/");
  if (slug === "" || more.length > 0) return null;
  if (isThing(room)) return { show: THINGS[room], slug };
  const kind = Object.hasOwn(WORLDS, room) ? WORLDS[room] : undefined;
  return kind ? { show: "category", kind, slug } : null;
}

/** Undefined for what is not under `/journal`, or only by one step. */
function journalSubject(path: string): PathSubject | null | undefined {
  if (!path.startsWith("/journal/")) return undefined;
  const [, topic, page] = JOURNAL_PAGE.exec(path) ?? [];
  if (page !== undefined) return { show: "articles", slug: topic ?? "", page };
  const [, room = "", slug = ""] = JOURNAL.exec(path) ?? [];
  const show = Object.hasOwn(IN_JOURNAL, room) ? IN_JOURNAL[room] : undefined;
  if (show) return { show, slug };
  const first = path.split("/")[2] ?? "";
  // A file, such as the feed, answers for itself.
  const itself = first.includes(".") || (JOURNAL_ROOMS as readonly string[]).includes(first);
  return itself ? null : undefined;
}

function isThing(room: string): room is keyof typeof THINGS {
  return Object.hasOwn(THINGS, room);
}
