import type { Facet, ListSort } from "@/lib/catalog/facets";

/** What facets are called above their values. */
export const FACET_TITLES: Readonly<Record<Facet, string>> = {
  category: "Category",
  brand: "Brand",
  concern: "Made for",
  collection: "Collection",
  badge: "Qualities",
  size: "Size",
  condition: "Condition",
  color: "Color",
  material: "Material",
  era: "Era",
  price: "Price",
};

/** What a list says where it lets go of a facet. */
export const FACET_LET_GO: Readonly<Record<Facet, string>> = {
  category: "Any category",
  brand: "Any brand",
  concern: "Made for anything",
  collection: "Any collection",
  badge: "Any qualities",
  size: "Any size",
  condition: "Any condition",
  color: "Any color",
  material: "Any material",
  era: "Any era",
  price: "Any price",
};

export const SORT_LABELS: Readonly<Record<ListSort, string>> = {
  relevance: "Best match",
  newest: "Newest",
  "price-low": "Price, low to high",
  "price-high": "Price, high to low",
};

/** What the things of a list are called. */
export type ListNoun = { readonly one: string; readonly many: string };

/** "1 piece", "24 pieces". */
export function countOf(count: number, noun: ListNoun): string {
  return `${count} ${count === 1 ? noun.one : noun.many}`;
}
