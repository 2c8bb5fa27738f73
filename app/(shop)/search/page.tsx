import type { Metadata } from "next";
import { after } from "next/server";
import { SearchBox } from "@/components/shop/search-box";
import { ArticleHits, IngredientHits, StudyHits } from "@/components/shop/search-hits";
import { TextLink } from "@/components/ui/link";
import type { QueryParameters } from "@/lib/list-page";
import { recordSearch } from "@/lib/search/record-search";
import { searchAll } from "@/lib/search/search-all";
import type { SearchResult } from "@/lib/search/search-view";
import { EmptyTab } from "./empty-tab";
import { Everything } from "./everything";
import { Listing } from "./listing";
import { NothingFound } from "./nothing-found";
import { foundIn, SearchFrame } from "./search-frame";
import { isListTab } from "./search-place";
import { readSearch, type SearchState } from "./search-state";
import { SlashSetting } from "./slash-setting";
import { StartingPoints } from "./starting-points";

// Rendered in one piece: results are there without JavaScript.
export const instant = false;

/** The most ingredients or articles that are shown on one page; whoever needs more types another word. */
const MOST_OF_ONE_KIND = 100;

type Props = { searchParams: Promise<QueryParameters> };

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const { text } = readSearch(await searchParams);
  return {
    title: text === "" ? "Search" : `Search: ${text}`,
    robots: { index: false, follow: true },
  };
}

export default async function SearchPage({ searchParams }: Props) {
  const given = await searchParams;
  const state = readSearch(given);
  if (state.text === "") return <Start />;
  if (isListTab(state.tab)) return <Listing state={state} tab={state.tab} given={given} />;
  const show = state.tab === "all" ? {} : { show: { [state.tab]: MOST_OF_ONE_KIND } };
  const result = await searchAll(state.text, show);
  const { totals, correction } = result;
  if (state.typed) {
    const found = correction?.applied ? 0 : foundIn(totals);
    after(() => recordSearch(state.text, found));
  }
  return (
    <SearchFrame state={state} totals={totals} correction={correction}>
      {foundIn(totals) > 0 ? <Hits state={state} result={result} /> : <NothingFound />}
    </SearchFrame>
  );
}

function Hits({ state, result }: { state: SearchState; result: SearchResult }) {
  const { tab } = state;
  if (tab === "all") return <Everything state={state} result={result} />;
  if (result[tab].length === 0) return <EmptyTab state={state} totals={result.totals} />;
  return (
    <div className="mt-8">
      {tab === "ingredients" ? (
        <IngredientHits hits={result.ingredients} query={result.text} headingLevel={2} />
      ) : null}
      {tab === "articles" ? (
        <ArticleHits hits={result.articles} query={result.text} headingLevel={2} />
      ) : null}
      {tab === "studies" ? (
        <StudyHits hits={result.studies} query={result.text} headingLevel={2} />
      ) : null}
    </div>
  );
}

/** The page as it is before anything was typed. */
function Start() {
  return (
    <div className="page-shell pt-8 lg:pt-12">
      <h1 className="display text-4xl">What are you looking for?</h1>
      <div className="mt-6">
        <SearchBox look="page" />
      </div>
      <p className="mt-3 max-w-text text-sm text-stone">
        A product, a piece, a brand, what it is for, an{" "}
        <TextLink href="/ingredients" prefetch={false}>
          ingredient
        </TextLink>{" "}
        by any of its names, or an article of the{" "}
        <TextLink href="/journal" prefetch={false}>
          journal
        </TextLink>
        .
      </p>
      <StartingPoints />
      <SlashSetting />
    </div>
  );
}
