import "server-only";
import type { ListQuery } from "../catalog/facets";
import { listMatches } from "../catalog/list-products";
import { countEntries } from "./internal/find-entries";
import { resolve } from "./internal/resolve";
import { NO_HITS, sumOf } from "./internal/totals";
import type { SearchListing, SearchOptions } from "./search-view";

/** A list of what has the words of `query.text`, with facets and the totals of all tabs; empty without words. */
export async function searchListing(
  query: ListQuery,
  options: SearchOptions = {},
): Promise<SearchListing> {
  const { found, text, correction } = await resolve(
    query.text ?? "",
    options,
    async (words) => {
      const [{ worlds, ...list }, entries] = await Promise.all([
        listMatches(query, words),
        countEntries(words),
      ]);
      const totals = { products: worlds.curated, pieces: worlds.resale, ...entries };
      return { list, totals };
    },
    ({ totals }) => sumOf(totals),
  );
  if (!found) {
    const list = { cards: [], total: 0, facets: [], next: null, previous: null };
    return { ...list, text, totals: NO_HITS, correction };
  }
  return { ...found.list, text, totals: found.totals, correction };
}
