import { z } from "zod";
import { parameter, searchWords, startParameters, type QueryParameters } from "../list-page";
import { dayOf } from "../days";
import { ANY_DAY, type ListColumn, type ListDefinition, type ListFilter } from "./list-definition";

/** What a list's address says. */
export type ListState = {
  readonly q: string | undefined;
  /** By filter key; only filters that are set. */
  readonly filters: Readonly<Record<string, string>>;
  readonly sort: string;
  readonly down: boolean;
  /** Keys of the columns that are shown, in the definition's order. */
  readonly columns: readonly string[];
  readonly after: string | undefined;
  readonly before: string | undefined;
};

const fixed = z.object({
  q: searchWords,
  sort: parameter(z.string().regex(/^-?[a-zA-Z]{1,40}$/)),
  ...startParameters,
});
/** A filter's value: a slug or one of the definition's own words. */
const FILTER_VALUE = /^[\p{L}\p{N}_ .:-]{1,100}$/u;

/** The columns shown where nobody chose. */
export function usualColumns({ columns }: ListDefinition): string[] {
  return columns.filter((column) => !column.extra).map(({ key }) => key);
}

function chosenColumns(definition: ListDefinition, given: string | string[] | undefined): string[] {
  const wanted = new Set([given ?? []].flat().flatMap((value) => value.slice(0, 2000).split(",")));
  const [first, ...others] = definition.columns;
  const chosen = others.filter(({ key }) => wanted.has(key)).map(({ key }) => key);
  return chosen.length > 0 ? [first.key, ...chosen] : usualColumns(definition);
}

function sortedBy(
  { columns }: ListDefinition,
  asked: string | undefined,
): Pick<ListState, "sort" | "down"> | null {
  const by = asked?.replace("-", "");
  const column = columns.find(({ key, sort }) => sort && key === by);
  return column ? { sort: column.key, down: asked?.startsWith("-") === true } : null;
}

/** A day that the calendar has, of this century. */
const isDay = (value: string): boolean =>
  /^20\d{2}-\d{2}-\d{2}$/.test(value) &&
  !Number.isNaN(Date.parse(value)) &&
  dayOf(new Date(value)) === value;

function isKnown(options: ListFilter["options"], value: string): boolean {
  if (options === ANY_DAY) return isDay(value);
  return typeof options === "string" || options.some((option) => option.value === value);
}

/** Reads a list's address; what it does not understand it leaves out. */
export function readListState(definition: ListDefinition, given: QueryParameters): ListState {
  const { q, sort, after, before } = fixed.parse(given);
  const filters: Record<string, string> = {};
  for (const { key, options } of definition.filters) {
    const value = [given[key] ?? ""].flat()[0] ?? "";
    if (FILTER_VALUE.test(value) && isKnown(options, value)) filters[key] = value;
  }
  const first = { sort: definition.columns[0].key, down: false };
  return {
    q,
    filters,
    ...(sortedBy(definition, sort) ?? sortedBy(definition, definition.usualSort) ?? first),
    columns: chosenColumns(definition, given["cols"]),
    after,
    before,
  };
}

/** The parameters of a state without what goes by itself; without a place in the list unless it is given. */
export function listQuery(
  definition: ListDefinition,
  state: ListState,
  place: { readonly after?: string; readonly before?: string } = {},
): URLSearchParams {
  const query = new URLSearchParams();
  if (state.q) query.set("q", state.q);
  for (const [key, value] of Object.entries(state.filters)) query.set(key, value);
  const sort = `${state.down ? "-" : ""}${state.sort}`;
  if (sort !== (definition.usualSort ?? definition.columns[0].key)) query.set("sort", sort);
  const columns = state.columns.join(",");
  if (columns !== usualColumns(definition).join(",")) query.set("cols", columns);
  for (const [key, value] of Object.entries(place)) query.set(key, value);
  return query;
}

/** The address of a state. */
export function listAddress(
  definition: ListDefinition,
  state: ListState,
  place: { readonly after?: string; readonly before?: string } = {},
): string {
  const query = listQuery(definition, state, place).toString();
  return query ? `${definition.path}?${query}` : definition.path;
}

/** True where the list shows less than all. */
export function isNarrowed({ q, filters }: ListState): boolean {
  return q !== undefined || Object.keys(filters).length > 0;
}

/** The definitions of the columns that a state shows. */
export function shownColumns(definition: ListDefinition, state: ListState): ListColumn[] {
  return definition.columns.filter(({ key }) => state.columns.includes(key));
}

/** Reads a query string as Next hands out an address's parameters. */
export function queryParameters(query: string): QueryParameters {
  const given: Record<string, string[]> = {};
  for (const [key, value] of new URLSearchParams(query)) (given[key] ??= []).push(value);
  return given;
}
