import type { ReactNode } from "react";
import { Button } from "@/components/ui/button";
import { TextLink } from "@/components/ui/link";

export type FilterBarProps = {
  /** Where the GET form goes. */
  action: string;
  search?: { name: string; label: string; defaultValue?: string };
  /** Native selects, each with its own label. */
  children?: ReactNode;
  /** Shown when a filter is set. */
  clearHref?: string;
  /** "53 products". */
  resultLabel?: string;
};

/** A plain GET form: the address holds the filters, so a view can be kept and sent. */
export function FilterBar(props: FilterBarProps) {
  const { action, search, children, clearHref, resultLabel } = props;
  return (
    <form action={action} method="get" className="mb-4 flex flex-wrap items-end gap-2">
      {search ? (
        <label className="min-w-0 grow sm:max-w-72">
          <span className="mb-1 block text-xs text-stone">{search.label}</span>
          <input
            type="search"
            name={search.name}
            defaultValue={search.defaultValue}
            className="block h-9 w-full rounded-sm border border-outline bg-paper px-2.5"
          />
        </label>
      ) : null}
      {children}
      <Button type="submit" variant="secondary" size="sm">
        Show
      </Button>
      {clearHref ? (
        <TextLink href={clearHref} tone="stone" className="flex min-h-9 items-center px-1">
          Clear
        </TextLink>
      ) : null}
      {resultLabel ? (
        <p className="ml-auto flex min-h-9 items-center text-stone tabular-nums">{resultLabel}</p>
      ) : null}
    </form>
  );
}
