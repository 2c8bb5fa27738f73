"use client";

import { lazy, Suspense, useRef, useSyncExternalStore } from "react";
import { Icon } from "@/components/ui/icon";
import { countText } from "./search-keys";
import { useCombobox } from "./use-combobox";

export type SearchBoxProps = {
  /** `page` is the large field of the search page; `header` fits the header's row and, on a phone, its panel. */
  look?: "header" | "page";
  defaultValue?: string;
};

/** Fetched with the first suggestions. */
const SearchPopup = lazy(async () => ({ default: (await import("./search-popup")).SearchPopup }));

const never = () => () => {};

/** False in what the server sends and true once the script has taken over. */
function useScript(): boolean {
  return useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
}

/** A plain form that leads to the search page; with script its field suggests while one types. Styled in app/search-field.css. */
export function SearchBox({ look = "header", defaultValue }: SearchBoxProps) {
  const script = useScript();
  const field = useRef<HTMLInputElement>(null);
  const box = useCombobox(field);
  const { id, shown, active } = box;
  return (
    <form
      role="search"
      aria-label={look === "page" ? "On this page" : "In the header"}
      action="/search"
      onSubmit={box.close}
      className="search-field"
      data-look={look}
    >
      <div className="line">
        <input
          ref={field}
          name="q"
          type="text"
          aria-label="Search the shop"
          placeholder="Search"
          defaultValue={defaultValue}
          maxLength={100}
          inputMode="search"
          enterKeyHint="search"
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          // Without script it is a field like any other.
          {...(script && {
            role: "combobox",
            "aria-autocomplete": "list",
            "aria-expanded": shown,
            "aria-controls": id,
            "aria-activedescendant": shown && active >= 0 ? `${id}-${active}` : undefined,
          })}
          {...box.handlers}
        />
        {script ? (
          <button
            type="button"
            onClick={() => {
              box.clear();
              field.current?.focus();
            }}
          >
            Clear
          </button>
        ) : null}
        <button type="submit">
          <Icon name="search" className="size-4.5" />
          <span className="sr-only">Search</span>
        </button>
      </div>
      <span role="status" className="sr-only">
        {box.open && box.groups ? countText(box.count) : ""}
      </span>
      {shown ? (
        <Suspense fallback={null}>
          <SearchPopup id={id} groups={box.groups ?? []} active={active} onChoose={box.leave} />
        </Suspense>
      ) : null}
    </form>
  );
}
