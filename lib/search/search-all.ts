import "server-only";
import { listProducts } from "../catalog/list-products";
import type { ProductKind } from "../catalog/product-view";
import { countHits, NO_HITS, sumOf } from "./internal/count-hits";
import { findArticles, findIngredients } from "./internal/find-entries";
import { resolve } from "./internal/resolve";
import type { SearchAllOptions, SearchResult } from "./search-view";

const USUAL = { products: 8, pieces: 4, ingredients: 4, articles: 4 };
const MOST = 100;

/** Everything that the words find, a few of each kind, best first, with how much there is in all. */
export async function searchAll(
  typed: string,
  options: SearchAllOptions = {},
): Promise<SearchResult> {
  const show = options.show ?? USUAL;
  const most = (tab: keyof typeof USUAL) => Math.min(Math.max(show[tab] ?? 0, 0), MOST);
  const cards = async (world: ProductKind, limit: number, query: string) =>
    limit === 0
      ? []
      : (await listProducts({ world, selected: {}, sort: "relevance", limit }, query)).cards;
  const { found, text, correction } = await resolve(
    typed,
    options,
    async (query) => {
      const totals = await countHits(query);
      const [products, pieces, ingredients, articles] = await Promise.all([
        totals.products > 0 ? cards("curated", most("products"), query) : [],
        totals.pieces > 0 ? cards("resale", most("pieces"), query) : [],
        totals.ingredients > 0 ? findIngredients(query, most("ingredients")) : [],
        totals.articles > 0 ? findArticles(query, most("articles")) : [],
      ]);
      return { totals, products, pieces, ingredients, articles };
    },
    ({ totals }) => sumOf(totals),
  );
  const nothing = { totals: NO_HITS, products: [], pieces: [], ingredients: [], articles: [] };
  return { ...(found ?? nothing), text, correction };
}
