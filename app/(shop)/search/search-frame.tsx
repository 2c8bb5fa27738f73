import type { ReactNode } from "react";
import { SearchBox } from "@/components/shop/search-box";
import { SearchSummary } from "@/components/shop/search-summary";
import { TabLinks } from "@/components/ui/tabs";
import type { Correction, SearchTotals } from "@/lib/search/search-view";
import { TAB_LABELS, tabHref, TABS, type SearchState } from "./search-state";

type Props = {
  state: SearchState;
  totals: SearchTotals;
  correction: Correction | null;
  children: ReactNode;
};

/** How many things of all kinds there are. */
export function foundIn(totals: SearchTotals): number {
  return Object.values(totals).reduce((sum, count) => sum + count, 0);
}

/** The field with what was typed, what came of it, and the tabs; nothing to choose where nothing was found. */
export function SearchFrame({ state, totals, correction, children }: Props) {
  const { text, tab } = state;
  const found = foundIn(totals);
  return (
    <div className="page-shell pt-8 lg:pt-12">
      <SearchBox key={text} look="page" defaultValue={text} />
      <div className="mt-6 lg:mt-8">
        <SearchSummary text={text} found={found} correction={correction} />
      </div>
      {found > 0 ? (
        <TabLinks
          label="Kinds of results"
          className="mt-6"
          items={TABS.map((one) => ({
            href: tabHref(text, one),
            label: TAB_LABELS[one],
            count: one === "all" ? found : totals[one],
            current: one === tab,
          }))}
        />
      ) : null}
      {children}
    </div>
  );
}
