import type { ReactNode } from "react";
import { FilterSelect } from "@/components/admin/filter-select";
import { Button } from "@/components/ui/button";
import { TextLink } from "@/components/ui/link";
import type { FilterOption } from "@/lib/desk/list-definition";

export type ToolFilter = {
  key: string;
  label: string;
  /** Null: any day of the calendar. */
  options: readonly FilterOption[] | null;
  value: string;
};
export type ToolColumn = { key: string; label: string; shown: boolean; fixed: boolean };

export type ListToolsProps = {
  action: string;
  search: { label: string; value: string };
  filters: readonly ToolFilter[];
  columns: readonly ToolColumn[];
  /** As the address has it: "-price". */
  sort: string | undefined;
  clearHref: string | null;
  /** "1,204 products". */
  resultLabel: string;
  /** Stands at the end: the way to the CSV. */
  children?: ReactNode;
};

/** A plain GET form over a list: search, filters and columns. All of it is in the address. */
export function ListTools(props: ListToolsProps) {
  const { action, search, filters, columns, sort, clearHref, resultLabel, children } = props;
  return (
    <form
      action={action}
      method="get"
      className="mb-3 flex flex-wrap items-end gap-2"
      data-list-tools
    >
      <label className="min-w-48 grow sm:max-w-72">
        <span className="mb-1 block text-xs text-stone">{search.label}</span>
        <input
          type="search"
          name="q"
          data-list-search
          defaultValue={search.value}
          maxLength={100}
          className="block h-9 w-full rounded-sm border border-outline bg-paper px-2.5"
        />
      </label>
      {filters.map(({ key, label, options, value }) =>
        options ? (
          <FilterSelect
            key={key}
            name={key}
            label={label}
            defaultValue={value}
            options={[{ value: "", label: "All" }, ...options]}
          />
        ) : (
          <label key={key}>
            <span className="mb-1 block text-xs text-stone">{label}</span>
            <input
              type="date"
              name={key}
              defaultValue={value}
              className="block h-9 rounded-sm border border-outline bg-paper px-2"
            />
          </label>
        ),
      )}
      {sort ? <input type="hidden" name="sort" value={sort} /> : null}
      <details className="relative">
        <summary className="flex h-9 cursor-pointer items-center rounded-sm border border-outline px-3 select-none hover:border-ink hover:bg-bone">
          Columns
        </summary>
        <fieldset className="absolute z-20 mt-1 grid max-h-96 w-60 gap-0.5 overflow-y-auto rounded-sm border border-hairline bg-paper p-3 shadow-sm max-sm:right-0">
          <legend className="sr-only">Columns that are shown</legend>
          {columns.map(({ key, label, shown, fixed }) => (
            <label key={key} className="flex min-h-8 items-center gap-2.5">
              <input
                type="checkbox"
                name="cols"
                value={key}
                defaultChecked={shown}
                disabled={fixed}
                className="size-4.5 accent-moss"
              />
              {label}
            </label>
          ))}
          <Button type="submit" variant="secondary" size="sm" className="mt-2">
            Show these
          </Button>
        </fieldset>
      </details>
      <Button type="submit" variant="secondary" size="sm">
        Show
      </Button>
      {clearHref ? (
        <TextLink href={clearHref} tone="stone" className="flex min-h-9 items-center px-1">
          Clear
        </TextLink>
      ) : null}
      <div className="ml-auto flex min-h-9 flex-wrap items-center gap-4 text-stone tabular-nums">
        <span role="status">{resultLabel}</span>
        {children}
      </div>
    </form>
  );
}
