import { ListBody } from "@/components/shop/list-body";
import { ButtonLink } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { readListQuery } from "@/lib/catalog/list-state";
import type { QueryParameters } from "@/lib/list-page";
import { searchListing } from "@/lib/search/search-listing";
import { EmptyTab } from "./empty-tab";
import { NothingFound } from "./nothing-found";
import { foundIn, SearchFrame } from "./search-frame";
import { NOUNS, searchPlace, type ListTab } from "./search-place";
import { TAB_LABELS, tabHref, type SearchState } from "./search-state";

type Props = { state: SearchState; tab: ListTab; given: QueryParameters };

/** The tabs "Products" and "Pieces": a list like the shop's own, narrowed by the same facets. */
export async function Listing({ state, tab, given }: Props) {
  const place = searchPlace(state.text, tab);
  const query = readListQuery(place, given);
  const result = await searchListing(query);
  const { totals, correction } = result;
  return (
    <SearchFrame state={state} totals={totals} correction={correction}>
      {totals[tab] > 0 ? (
        <ListBody
          place={place}
          query={query}
          result={result}
          noun={NOUNS[tab]}
          title={TAB_LABELS[tab]}
          className="mt-8"
          empty={<NothingFits state={state} tab={tab} />}
        />
      ) : foundIn(totals) > 0 ? (
        <EmptyTab state={state} totals={totals} />
      ) : (
        <NothingFound />
      )}
    </SearchFrame>
  );
}

function NothingFits({ state, tab }: { state: SearchState; tab: ListTab }) {
  return (
    <EmptyState
      title="Nothing fits all of these"
      className="border-t-0 pt-0"
      action={
        <ButtonLink href={tabHref(state.text, tab)} prefetch={false} variant="secondary">
          Clear all filters
        </ButtonLink>
      }
    >
      Let go of one of the filters above, or of all of them.
    </EmptyState>
  );
}
