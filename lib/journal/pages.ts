import type { ArticleCard } from "./article-view";

/** How many articles a page of a list shows. */
export const ARTICLES_PER_PAGE = 24;

/** One page of a long list: numbered, so that each has an address of its own and can be kept whole. */
export type ArticlePage = {
  readonly articles: readonly ArticleCard[];
  /** From 1. */
  readonly page: number;
  readonly pages: number;
  readonly total: number;
};

/** The number of a page as an address has it, from 2; the first has none. Null for anything else. */
export function pageNumber(text: string): number | null {
  return /^[1-9]\d{0,4}$/.test(text) && text !== "1" ? Number(text) : null;
}

/** How many pages a list of so many articles has: one at least. */
export function pageCount(total: number): number {
  return Math.max(1, Math.ceil(total / ARTICLES_PER_PAGE));
}
