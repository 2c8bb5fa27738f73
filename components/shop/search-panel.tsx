import type { ReactNode } from "react";
import { Icon } from "@/components/ui/icon";

export const SEARCH_PANEL = "site-search";

/**
 * Holds the one search form of a page. On a narrow screen it is a popover across the top; on a wide one it stands
 * in the header's row, where a popover's attribute does nothing.
 */
export function SearchPanel({ children }: { children: ReactNode }) {
  return (
    <div id={SEARCH_PANEL} popover="auto" className="search-panel">
      <div className="min-w-0 flex-1">{children}</div>
      <button
        type="button"
        popoverTarget={SEARCH_PANEL}
        popoverTargetAction="hide"
        className="grid size-11 shrink-0 place-items-center rounded-sm lg:hidden"
      >
        <Icon name="close" />
        <span className="sr-only">Close search</span>
      </button>
    </div>
  );
}
