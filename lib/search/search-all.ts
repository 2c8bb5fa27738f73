import "server-only";
import { listMatches } from "../catalog/list-products";
import type { ProductKind } from "../catalog/product-view";
import { countEntries, findArticles, findIngredients, findStudies } from "./internal/find-entries";
import { resolve } from "./internal/resolve";
import { NO_HITS, sumOf } from "./internal/totals";
import type { SearchAllOptions, SearchResult, SearchTotals } from "./search-view";
import type { WordQuery } from "./write-query";

const USUAL = { products: 8, pieces: 4, ingredients: 4, articles: 4, studies: 4 };
const MOST = 100;
type Limits = SearchTotals;
type Hits = Omit<SearchResult, "text" | "correction">;

/** Everything that the words find, a few of each kind, best first, with how much there is in all. */
export async function searchAll(
  typed: string,
  options: SearchAllOptions = {},
): Promise<SearchResult> {
  const show = options.show ?? USUAL;
  const most = (tab: keyof Limits) => Math.min(Math.max(show[tab] ?? 0, 0), MOST);
  const limits: Limits = {
    products: most("products"),
    pieces: most("pieces"),
    ingredients: most("ingredients"),
    articles: most("articles"),
    studies: most("studies"),
  };
  const { found, text, correction } = await resolve(
    typed,
    options,
    (words) => findAll(words, limits),
    ({ totals }) => sumOf(totals),
  );
  const none = { products: [], pieces: [], ingredients: [], articles: [], studies: [] };
  const nothing = { totals: NO_HITS, ...none };
  return { ...(found ?? nothing), text, correction };
}

async function findAll(words: WordQuery, limits: Limits): Promise<Hits> {
  const page = (world: ProductKind, limit: number) =>
    listMatches({ world, selected: {}, sort: "relevance", limit }, words, { counted: false });
  const [{ cards: products, worlds }, entries] = await Promise.all([
    page("curated", limits.products),
    countEntries(words),
  ]);
  const [pieces, ingredients, articles, studies] = await Promise.all([
    worlds.resale > 0 && limits.pieces > 0 ? page("resale", limits.pieces) : null,
    entries.ingredients > 0 ? findIngredients(words, limits.ingredients) : [],
    entries.articles > 0 ? findArticles(words, limits.articles) : [],
    entries.studies > 0 ? findStudies(words, limits.studies) : [],
  ]);
  const totals = { products: worlds.curated, pieces: worlds.resale, ...entries };
  return { totals, products, pieces: pieces?.cards ?? [], ingredients, articles, studies };
}
