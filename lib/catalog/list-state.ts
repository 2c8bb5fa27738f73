import {
  FACETS,
  LIST_SORTS,
  PRICE_BANDS,
  type Facet,
  type FacetSelection,
  type ListQuery,
  type ListSort,
} from "./facets";
import { CONDITIONS, type ProductKind } from "./product-view";

/** Cards on one page of a list. */
export const PAGE_LENGTH = 24;

/** Everything but the facets that changes what a list shows; words looked for have a name of their own. */
const SORT = "sort";
const AFTER = "after";
const BEFORE = "before";
/** Parameters that make of a list one of its states. All others mean nothing to it. */
export const STATE_PARAMS: readonly string[] = [...FACETS, SORT, AFTER, BEFORE];

/** Where a list stands: what its address alone says, and what it can be narrowed by. */
export type ListPlace = {
  /** `/shop`, `/concerns/dry-skin`, `/search`. */
  readonly path: string;
  /** Null: both worlds. */
  readonly world: ProductKind | null;
  readonly facets: readonly Facet[];
  /** The first is what a list is sorted by unless its address says otherwise. */
  readonly sorts: readonly [ListSort, ...ListSort[]];
  /** What the path has chosen for good: the concern of a concern's page. */
  readonly fixed?: FacetSelection;
  /** One category alone has a path of its own: `/shop/skincare`, not `/shop?category=skincare`. */
  readonly shelves?: boolean;
  /** Words looked for, and what else every address of this list carries along, in this order. */
  readonly text?: string;
  readonly params?: readonly (readonly [name: string, value: string])[];
};

/** Parameters as a browser, a form or Next hands them over. */
export type ListParams =
  | Iterable<readonly [string, unknown]>
  | Readonly<Record<string, string | readonly string[] | undefined>>;

const MOST_VALUES = 40;
const LONGEST_VALUE = 80;
const LONGEST_CURSOR = 200;

/** Values that are known without looking: others of these facets are ignored. */
const KNOWN: Readonly<Partial<Record<Facet, readonly string[]>>> = {
  condition: CONDITIONS,
  price: PRICE_BANDS.map(({ value }) => value),
};

function pairs(params: ListParams): (readonly [string, string])[] {
  const entries: Iterable<readonly [string, unknown]> =
    Symbol.iterator in params ? params : Object.entries(params);
  return [...entries].flatMap(([name, value]) => {
    const all: readonly unknown[] = Array.isArray(value) ? value : [value];
    return all.flatMap((one) => (typeof one === "string" ? [[name, one] as const] : []));
  });
}

/** One value as parameters carry it, among others that commas part. */
export function writeValue(value: string): string {
  return value.replace(/[\\,]/g, "\\$&");
}

/** Text that PostgreSQL can be asked for: well-formed, without control characters. */
function isPlain(value: string): boolean {
  return value.isWellFormed() && !/\p{Cc}/u.test(value);
}

function readValues(facet: Facet, parameters: readonly string[]): string[] {
  const found = parameters
    .flatMap((text) => text.match(/(?:\\[^]|[^\\,])+/g) ?? [])
    .map((part) => part.replace(/\\([^])/g, "$1").trim())
    .filter((value) => value !== "" && value.length <= LONGEST_VALUE && isPlain(value))
    .filter((value) => KNOWN[facet]?.includes(value) ?? true);
  return [...new Set(found)].toSorted().slice(0, MOST_VALUES);
}

/** A state that `place` can be in: facets in one order, nothing that it does not offer. */
function tidy(
  place: ListPlace,
  values: (facet: Facet) => readonly string[],
): Partial<Record<Facet, readonly string[]>> {
  const offered = FACETS.filter((facet) => place.facets.includes(facet));
  return Object.fromEntries(
    offered.map((facet) => [facet, values(facet)] as const).filter(([, list]) => list.length > 0),
  );
}

/**
 * Reads a list's state from its parameters. Values may be repeated or parted by commas; what is unknown, empty, too
 * long or cannot be stored is ignored, and nothing throws. What the path has fixed is among `selected`.
 */
export function readListQuery(place: ListPlace, params: ListParams): ListQuery {
  const given = pairs(params);
  const all = (name: string) => given.flatMap(([key, value]) => (key === name ? [value] : []));
  const [sort] = all(SORT).filter((value) => place.sorts.some((known) => known === value));
  const cursor = (name: string) =>
    all(name).find((value) => /^[\w-]+$/.test(value) && value.length <= LONGEST_CURSOR);
  const after = cursor(AFTER);
  const before = after === undefined ? cursor(BEFORE) : undefined;
  return {
    world: place.world,
    ...(place.text === undefined ? {} : { text: place.text }),
    selected: { ...tidy(place, (facet) => readValues(facet, all(facet))), ...place.fixed },
    sort: LIST_SORTS.find((known) => known === sort) ?? place.sorts[0],
    ...(after === undefined ? {} : { after }),
    ...(before === undefined ? {} : { before }),
    limit: PAGE_LENGTH,
  };
}

/** The one address of a state: `/shop/skincare?brand=elm,oak&sort=price-low`. `readListQuery` reads it back. */
export function listHref(place: ListPlace, query: Omit<ListQuery, "world" | "limit">): string {
  const selected = tidy(place, (facet) => [...new Set(query.selected[facet])].toSorted());
  const [shelf, ...more] = place.shelves ? (selected.category ?? []) : [];
  const onShelf = shelf !== undefined && more.length === 0 && isPathPart(shelf);
  if (onShelf) delete selected.category;
  const search = new URLSearchParams(
    [...(place.params ?? [])].map(([name, value]) => [name, value]),
  );
  for (const [facet, values] of Object.entries(selected))
    search.set(facet, values.map(writeValue).join(","));
  if (query.sort !== place.sorts[0]) search.set(SORT, query.sort);
  if (query.after !== undefined) search.set(AFTER, query.after);
  else if (query.before !== undefined) search.set(BEFORE, query.before);
  const path = onShelf ? `${place.path}/${shelf}` : place.path;
  // Commas and spaces stay readable; both are safe in a query.
  const text = search.toString().replaceAll("%2C", ",");
  return text === "" ? path : `${path}?${text}`;
}

/** A category can only be a part of the path where it is a plain slug. */
function isPathPart(value: string): boolean {
  return /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(value);
}

/** The state with a value chosen or, where it is chosen, no longer. Back to the first page. */
export function toggled(query: ListQuery, facet: Facet, value: string): ListQuery {
  const chosen = query.selected[facet] ?? [];
  const values = chosen.includes(value)
    ? chosen.filter((one) => one !== value)
    : [...chosen, value];
  return atTop({ ...query, selected: { ...query.selected, [facet]: values } });
}

/** The state on its first page. */
export function atTop({ after: _after, before: _before, ...query }: ListQuery): ListQuery {
  return query;
}

/** Facets with something chosen, of those that are offered: not what the path has fixed for good. */
export function chosenFacets(place: ListPlace, query: ListQuery): readonly Facet[] {
  return place.facets.filter((facet) => (query.selected[facet]?.length ?? 0) > 0);
}

/** The same without a category that the path names: what narrows the list that the page's heading promises. */
export function narrowingFacets(place: ListPlace, query: ListQuery): readonly Facet[] {
  const onShelf = place.shelves && query.selected.category?.length === 1;
  return chosenFacets(place, query).filter((facet) => !(onShelf && facet === "category"));
}

/** The state that is left when all of these are let go of. */
export function unnarrowed(place: ListPlace, query: ListQuery): ListQuery {
  const away = narrowingFacets(place, query);
  const kept = Object.entries(query.selected).filter(
    ([facet]) => !away.some((one) => one === facet),
  );
  return atTop({ ...query, selected: Object.fromEntries(kept) });
}
