import type { ProductKind } from "./product-view";

/** What an address of the catalogue shows. */
export type PathSubject =
  | { readonly show: "product"; readonly slug: string }
  | { readonly show: "category"; readonly kind: ProductKind; readonly slug: string }
  | { readonly show: "list"; readonly kind: ProductKind; readonly page: number };

const WORLDS: Readonly<Record<string, ProductKind>> = { shop: "curated", resale: "resale" };

/** Cards on one page of a list. */
export const CARDS_PER_PAGE = 24;

/** A page number as a list's address writes it: 2, 3, … without leading zeros; null for anything else. */
export function pageNumber(value: string): number | null {
  return /^[1-9]\d{0,3}$/.test(value) && value !== "1" ? Number(value) : null;
}

/** Reads a path such as `/products/x`, `/shop/skincare` or `/resale/page/2`; null for all other addresses. */
export function pathSubject(path: string): PathSubject | null {
  const [, room = "", first = "", second, ...more] = path.split("/");
  if (first === "" || more.length > 0) return null;
  if (room === "products") return second === undefined ? { show: "product", slug: first } : null;
  const kind = Object.hasOwn(WORLDS, room) ? WORLDS[room] : undefined;
  if (!kind) return null;
  if (second === undefined) return { show: "category", kind, slug: first };
  const page = first === "page" ? pageNumber(second) : null;
  // 0 is a page that no list has, so that a malformed number is an address without a page.
  return { show: "list", kind, page: page ?? 0 };
}
