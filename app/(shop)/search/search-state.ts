import { parameter, type QueryParameters } from "@/lib/list-page";
import { readWords } from "@/lib/search/read-words";
import { SEARCH_TABS, type SearchTab } from "@/lib/search/search-view";
import { z } from "zod";

/** Everything, or one kind of thing. */
export type Tab = "all" | SearchTab;
export const TABS: readonly Tab[] = ["all", ...SEARCH_TABS];

export const TAB_LABELS: Readonly<Record<Tab, string>> = {
  all: "All",
  products: "Products",
  pieces: "Pieces",
  ingredients: "Ingredients",
  articles: "Journal",
  studies: "Studies",
};

/** As addresses call them. */
const NAMES: Readonly<Record<Tab, string>> = { ...TAB_LABELS, all: "all", articles: "journal" };

export type SearchState = {
  /** What was typed, made fit to be shown; empty where nothing was. */
  readonly text: string;
  readonly tab: Tab;
  /** True where the address is that of the form, not of a tab, a facet or a page of the results. */
  readonly typed: boolean;
};

const parameters = z.object({ q: parameter(z.string()), tab: parameter(z.string()) });

/** Reads a search page's address; what it does not understand it leaves out. */
export function readSearch(given: QueryParameters): SearchState {
  const { q, tab } = parameters.parse(given);
  return {
    text: readWords(q ?? "").text,
    tab: TABS.find((one) => NAMES[one].toLowerCase() === tab) ?? "all",
    typed: Object.keys(given).every((name) => name === "q"),
  };
}

/** The address of a tab; it names the tab, so that coming back to "All" is told from a new search. */
export function tabHref(text: string, tab: Tab): string {
  return `/search?${new URLSearchParams({ q: text, tab: NAMES[tab].toLowerCase() }).toString()}`;
}
