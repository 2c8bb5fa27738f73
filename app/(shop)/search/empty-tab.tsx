import { TextLink } from "@/components/ui/link";
import { SEARCH_TABS, type SearchTotals } from "@/lib/search/search-view";
import { TAB_LABELS, tabHref, type SearchState } from "./search-state";

/** A tab without anything in it says where something is. */
export function EmptyTab({ state, totals }: { state: SearchState; totals: SearchTotals }) {
  const others = SEARCH_TABS.filter((tab) => totals[tab] > 0);
  return (
    <p className="mt-8 text-stone">
      Nothing of this kind. There is something under{" "}
      {others.map((tab, index) => (
        <span key={tab}>
          {index === 0 ? "" : index === others.length - 1 ? " and " : ", "}
          <TextLink href={tabHref(state.text, tab)} prefetch={false}>
            {TAB_LABELS[tab]}
          </TextLink>
        </span>
      ))}
      .
    </p>
  );
}
