import type { ListResult } from "../catalog/list-view";
import type { CardView, ProductKind } from "../catalog/product-view";

/*
 * What a search is answered with: plain values, safe for the browser. Who makes them:
 *
 *   search-all.ts       searchAll(text, options?): Promise<SearchResult>
 *   search-listing.ts   searchListing(query: ListQuery, options?): Promise<SearchListing>
 *   suggest.ts          suggest(text): Promise<Suggestions>
 *   record-search.ts    recordSearch(text, found): Promise<void>, which never rejects
 *   queries.ts          listSynonyms(actor), listSearchTerms(actor, filter)
 *   edit-synonyms.ts    addSynonym, changeSynonym, removeSynonym (actor, input, occasion): Promise<Result>
 *   schema.ts           addSynonymInput, changeSynonymInput, removeSynonymInput
 *   read-words.ts       MAX_SEARCH_LENGTH
 *
 * `text` may be anything that was typed: it is cut, cleaned and never refused.
 */

/** What can be found, in the order of the tabs. `products` are curated, `pieces` are resale. */
export const SEARCH_TABS = ["products", "pieces", "ingredients", "articles", "studies"] as const;
export type SearchTab = (typeof SEARCH_TABS)[number];
/** How many of each there are for the words alone, whatever else narrows a list. */
export type SearchTotals = Readonly<Record<SearchTab, number>>;

/** The same words spelled as the shop spells them; null where there is nothing to say. */
export type Correction = {
  readonly text: string;
  /** True: what was typed finds nothing, so these are the results of `text`. False: "did you mean". */
  readonly applied: boolean;
};

export type IngredientHit = {
  readonly slug: string;
  readonly inci: string;
  /** Other names, at most three, the one that was looked for first. */
  readonly aliases: readonly string[];
  readonly functions: readonly string[];
  /** How many listed products have it on their label. */
  readonly products: number;
};

export type ArticleHit = {
  readonly slug: string;
  readonly title: string;
  readonly standfirst: string;
  readonly minutes: number;
};

/** A study that the journal leans on. */
export type StudyHit = {
  readonly slug: string;
  readonly title: string;
  /** "Palmer et al., 2006". */
  readonly who: string;
  readonly finding: string;
};

export type SearchOptions = {
  /** Search for what was typed even where it finds nothing ("search for … instead"). */
  readonly asTyped?: boolean;
};

export type SearchAllOptions = SearchOptions & {
  /** How many of each to hand out; left out, none. Without `show`: 8 products, 4 of each other, at most 100. */
  readonly show?: Readonly<Partial<Record<SearchTab, number>>>;
};

/** Everything that the words find, best first; empty and with totals of 0 where there are no words. */
export type SearchResult = {
  /** The words that were searched for: cleaned, and corrected where `correction.applied`. */
  readonly text: string;
  readonly totals: SearchTotals;
  readonly products: readonly CardView[];
  readonly pieces: readonly CardView[];
  readonly ingredients: readonly IngredientHit[];
  readonly articles: readonly ArticleHit[];
  readonly studies: readonly StudyHit[];
  readonly correction: Correction | null;
};

/** A list that is searched: one page, its facets, and the totals of the tabs. */
export type SearchListing = ListResult & {
  readonly text: string;
  readonly totals: SearchTotals;
  readonly correction: Correction | null;
};

/** What is shown under the field while somebody types; each list is short and may be empty. */
export type Suggestions = {
  /** Completed words, as one would type them on: `retinol`, `retinol serum`. */
  readonly queries: readonly string[];
  readonly products: readonly {
    readonly slug: string;
    readonly name: string;
    readonly kind: ProductKind;
    readonly brandName: string | null;
    readonly priceCents: number;
    readonly currency: string;
    readonly imageBase: string | null;
    readonly dominant: string | null;
  }[];
  readonly brands: readonly { readonly slug: string; readonly name: string }[];
  readonly categories: readonly {
    readonly slug: string;
    readonly name: string;
    readonly kind: ProductKind;
  }[];
  readonly ingredients: readonly { readonly slug: string; readonly name: string }[];
  readonly articles: readonly { readonly slug: string; readonly title: string }[];
};

/** Whoever types `term` also finds what any of `expansions` finds. */
export type SynonymRow = {
  readonly id: string;
  readonly term: string;
  readonly expansions: readonly string[];
  readonly updatedAt: Date;
};

/** What people looked for, added up over the days asked for. */
export type SearchTermRow = {
  readonly query: string;
  readonly searches: number;
  /** What the latest of them found, over all tabs. */
  readonly found: number;
  /** The latest day, as `2026-11-21`. */
  readonly lastDay: string;
};
export type SearchTermFilter = {
  readonly found: "nothing" | "all";
  /** How many days back, today included. */
  readonly days: number;
};
