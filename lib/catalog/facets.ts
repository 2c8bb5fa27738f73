import type { ProductKind } from "./product-view";

/** What a list can be narrowed by. Values are slugs, or the words of the record where they are short. */
export const FACETS = [
  "category",
  "brand",
  "concern",
  "collection",
  "badge",
  "free",
  "verdict",
  "size",
  "condition",
  "color",
  "material",
  "era",
  "price",
] as const;
export type Facet = (typeof FACETS)[number];

/** The facets of each world, in the order in which they are offered. */
export const WORLD_FACETS: Readonly<Record<ProductKind, readonly Facet[]>> = {
  curated: ["category", "brand", "concern", "collection", "badge", "free", "verdict", "price"],
  resale: ["category", "size", "condition", "color", "material", "era", "price"],
};

/** Facets whose chosen values hold all at once: free from parabens and from sulfates, not from either. */
export const ALL_AT_ONCE: readonly Facet[] = ["free"];

/** Chosen values: any of those within a facet, or all in those of `ALL_AT_ONCE`; all facets at once. */
export type FacetSelection = Readonly<Partial<Record<Facet, readonly string[]>>>;

/** Price bands in cents, lower bound included, upper bound not; the value is what addresses carry. */
export const PRICE_BANDS: readonly {
  readonly value: string;
  readonly label: string;
  readonly fromCents: number;
  readonly belowCents: number | null;
}[] = [
  { value: "under-25", label: "Under $25", fromCents: 0, belowCents: 2_500 },
  { value: "25-50", label: "$25 to $50", fromCents: 2_500, belowCents: 5_000 },
  { value: "50-100", label: "$50 to $100", fromCents: 5_000, belowCents: 10_000 },
  { value: "100-200", label: "$100 to $200", fromCents: 10_000, belowCents: 20_000 },
  { value: "from-200", label: "$200 and more", fromCents: 20_000, belowCents: null },
];

export const LIST_SORTS = ["relevance", "newest", "price-low", "price-high"] as const;
export type ListSort = (typeof LIST_SORTS)[number];

/** One state of a list or a search. */
export type ListQuery = {
  /** Null: both worlds, for a search. */
  readonly world: ProductKind | null;
  /** Words looked for; without them nothing is ranked and `relevance` reads as `newest`. */
  readonly text?: string;
  readonly selected: FacetSelection;
  readonly sort: ListSort;
  /** Opaque; from `next` or `previous` of a result. An unreadable one reads as none. */
  readonly after?: string;
  readonly before?: string;
  readonly limit: number;
};

export type FacetValue = { readonly value: string; readonly label: string; readonly count: number };
/**
 * Counts say how many there would be with that value chosen too: a facet's own choices do not narrow it, except in
 * those of `ALL_AT_ONCE`.
 */
export type FacetCounts = { readonly facet: Facet; readonly values: readonly FacetValue[] };
