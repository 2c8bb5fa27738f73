import type { Permission } from "../access/permissions";

/** How a cell is shown and written into a CSV. Money is in cents, dates are ISO, `state` is a state's own word. */
export type ColumnKind = "text" | "money" | "number" | "date" | "time" | "state";

export type ListColumn = {
  readonly key: string;
  readonly label: string;
  readonly kind: ColumnKind;
  /** Over the definition's `from`. All SQL of a definition is the house's own, never from outside. */
  readonly sql: string;
  /** What the list is sorted by under this column; never null. Left out: it cannot be. */
  readonly sort?: string;
  /** Shown only where it was chosen. */
  readonly extra?: boolean;
};

export type FilterOption = { readonly value: string; readonly label: string };

export type ListFilter = {
  readonly key: string;
  readonly label: string;
  /** True for the rows that fit; `$` stands for the chosen value, as text. */
  readonly sql: string;
  /** The choices, a statement that hands out `value` and `label`, or `ANY_DAY`. */
  readonly options: readonly FilterOption[] | string;
};

/** A filter's `options` where it takes any day, `YYYY-MM-DD`. */
export const ANY_DAY = "any day";

/** One list of the desk: what is in it, how it can be narrowed, sorted and shown. The first column names the row. */
export type ListDefinition = {
  readonly room: string;
  readonly path: string;
  /** "product", "products". */
  readonly noun: readonly [one: string, many: string];
  /** Who may read it. */
  readonly open: readonly Permission[];
  readonly from: string;
  /** What is in the list at all. */
  readonly where?: string;
  /** A uuid. */
  readonly id: string;
  /** The row's own page. */
  readonly href: string;
  /** A picture's storage key without width and ending. */
  readonly image?: string;
  /** What it is sorted by where nobody chose, as an address says it: "-created". Left out: by its first column. */
  readonly usualSort?: string;
  readonly search: { readonly label: string; readonly sql: readonly string[] };
  readonly columns: readonly [ListColumn, ...ListColumn[]];
  readonly filters: readonly ListFilter[];
};

export type Cell = string | number | boolean | null;

export type ListRow = {
  readonly id: string;
  readonly href: string;
  readonly image: string | null;
  /** By column key. */
  readonly cells: Readonly<Record<string, Cell>>;
};

/** A CSV with everything that fits is never longer than this. */
export const MOST_EXPORTED = 200_000;
