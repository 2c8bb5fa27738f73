import type { ListNoun } from "@/components/shop/facet-words";
import { WORLD_FACETS } from "@/lib/catalog/facets";
import type { ListPlace } from "@/lib/catalog/list-state";
import type { Tab } from "./search-state";

/** The tabs that are lists like the shop's own, with facets. */
export type ListTab = "products" | "pieces";

export function isListTab(tab: Tab): tab is ListTab {
  return tab === "products" || tab === "pieces";
}

export const NOUNS: Readonly<Record<ListTab, ListNoun>> = {
  products: { one: "product", many: "products" },
  pieces: { one: "piece", many: "pieces" },
};

/** Where the list of a tab stands: its words and its tab go along in every address. */
export function searchPlace(text: string, tab: ListTab): ListPlace {
  const world = tab === "products" ? "curated" : "resale";
  return {
    path: "/search",
    world,
    facets: WORLD_FACETS[world],
    sorts: ["relevance", "newest", "price-low", "price-high"],
    text,
    params: [
      ["q", text],
      ["tab", tab],
    ],
  };
}
