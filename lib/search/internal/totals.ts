import type { SearchTotals } from "../search-view";

export const NO_HITS: SearchTotals = {
  products: 0,
  pieces: 0,
  ingredients: 0,
  articles: 0,
  studies: 0,
};

/** All tabs together. */
export function sumOf(totals: SearchTotals): number {
  return totals.products + totals.pieces + totals.ingredients + totals.articles + totals.studies;
}
