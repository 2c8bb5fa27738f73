import type { Facet, ListSort } from "@/lib/catalog/facets";

/** What facets are called above their values. */
export const FACET_TITLES: Readonly<Record<Facet, string>> = {
  category: "Category",
  brand: "Brand",
  concern: "Made for",
  collection: "Collection",
  badge: "Qualities",
  free: "Free from",
  verdict: "Our standard",
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
  free: "Whatever is in it",
  verdict: "Whatever our standard says",
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

/** A chosen value where it stands without its facet's title: "Free from parabens", "Vegan". */
export function chosenLabel(facet: Facet, label: string): string {
  if (facet !== "free") return label;
  // Abbreviations keep their capitals: "PFAS", "EDTA".
  const inside = /^[A-Z][a-z]/.test(label) ? label.charAt(0).toLowerCase() + label.slice(1) : label;
  return `${FACET_TITLES.free} ${inside}`;
}

/** "1 piece", "24 pieces". */
export function countOf(count: number, noun: ListNoun): string {
  return `${count} ${count === 1 ? noun.one : noun.many}`;
}
