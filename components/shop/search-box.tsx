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

const looks = {
  header: {
    label: "In the header",
    form: "lg:relative lg:w-44 xl:w-56",
    field: "h-11 text-base lg:h-10 lg:text-sm",
    popup:
      "inset-x-0 top-full max-h-[calc(100dvh-4rem)] lg:left-auto lg:mt-2 lg:max-h-[min(46rem,82vh)] lg:w-104 lg:border",
  },
  page: {
    label: "On this page",
    form: "relative max-w-text",
    field: "display h-14 text-2xl",
    popup: "inset-x-0 top-full mt-1 max-h-[min(36rem,70vh)] border",
  },
} as const;

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

/** A plain form that leads to the search page; with script its field suggests while one types. */
export function SearchBox({ look = "header", defaultValue }: SearchBoxProps) {
  const script = useScript();
  const field = useRef<HTMLInputElement>(null);
  const box = useCombobox(field);
  const { id, shown, active } = box;
  const styles = looks[look];
  return (
    <form
      role="search"
      aria-label={styles.label}
      action="/search"
      onSubmit={box.close}
      className={styles.form}
    >
      <div className="flex items-center border-b border-outline transition-[border-color,box-shadow] has-[input:focus-visible]:border-moss has-[input:focus-visible]:shadow-[0_2px_0_var(--color-moss)]">
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
          className={`peer min-w-0 flex-1 bg-transparent outline-transparent! placeholder:text-stone ${styles.field}`}
        />
        {script ? (
          <button
            type="button"
            onClick={() => {
              box.clear();
              field.current?.focus();
            }}
            className="min-h-9 shrink-0 rounded-sm px-2 font-sans text-sm tracking-normal text-stone underline decoration-outline underline-offset-4 peer-placeholder-shown:hidden hover:text-ink"
          >
            Clear
          </button>
        ) : null}
        <button type="submit" className="grid size-9 shrink-0 place-items-center rounded-sm">
          <Icon name="search" className="size-4.5" />
          <span className="sr-only">Search</span>
        </button>
      </div>
      <span role="status" className="sr-only">
        {box.open && box.groups ? countText(box.count) : ""}
      </span>
      {shown ? (
        <Suspense fallback={null}>
          <SearchPopup
            id={id}
            groups={box.groups ?? []}
            active={active}
            onChoose={box.leave}
            className={`absolute z-40 overflow-y-auto overscroll-contain border-hairline bg-paper ${styles.popup}`}
          />
        </Suspense>
      ) : null}
    </form>
  );
}
