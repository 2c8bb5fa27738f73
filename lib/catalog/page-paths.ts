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

/** A letter of the glossary: `/ingredients/a-z/c`. */
const LETTER = /^\/ingredients\/a-z\/([^/]+)$/;

/** What an address shows: one thing by its slug, a letter of the glossary, or a category of a world. */
export type PathSubject =
  | { readonly show: (typeof THINGS)[keyof typeof THINGS] | "letter"; readonly slug: string }
  | { readonly show: "category"; readonly kind: ProductKind; readonly slug: string };

/** Reads a path such as `/products/x` or `/shop/skincare`; null for all that is no page of one thing. */
export function pathSubject(path: string): PathSubject | null {
  const letter = LETTER.exec(path)?.[1];
  if (letter !== undefined) return { show: "letter", slug: letter };
  const [, room = "", slug = "", ...more] = path.split("/");
  if (slug === "" || more.length > 0) return null;
  if (isThing(room)) return { show: THINGS[room], slug };
  const kind = Object.hasOwn(WORLDS, room) ? WORLDS[room] : undefined;
  return kind ? { show: "category", kind, slug } : null;
}

function isThing(room: string): room is keyof typeof THINGS {
  return Object.hasOwn(THINGS, room);
}
