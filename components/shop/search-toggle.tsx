"use client";

import type { MouseEvent } from "react";
import { Icon } from "@/components/ui/icon";
import { SEARCH_PANEL } from "./search-panel";

/**
 * Opens the search on a narrow screen. The browser would do so by itself; with script the field has the focus at
 * once, and a phone brings up its keyboard, which it does only within the tap.
 */
export function SearchToggle() {
  function open(event: MouseEvent<HTMLButtonElement>) {
    const panel = document.getElementById(SEARCH_PANEL);
    if (!panel) return;
    event.preventDefault();
    panel.showPopover({ source: event.currentTarget });
    panel.querySelector("input")?.focus();
  }
  return (
    <button
      type="button"
      popoverTarget={SEARCH_PANEL}
      popoverTargetAction="show"
      onClick={open}
      className="grid size-11 place-items-center rounded-sm lg:hidden"
    >
      <Icon name="search" />
      <span className="sr-only">Search</span>
    </button>
  );
}
