import "server-only";
import type { Actor } from "../access/actor";
import { hasPermission } from "../access/permissions";
import { sql, type Sql } from "../db";
import { containing, cutPage, type ListPage } from "../list-page";
import { err, ok, type Result } from "../result";
import type { Cell, FilterOption, ListDefinition, ListRow } from "./list-definition";
import { ANY_DAY, MOST_EXPORTED } from "./list-definition";
import type { ListState } from "./list-state";

const PAGE_SIZE = 50;

export type DeskList = ListPage<ListRow> & { readonly total: number };

/** The conditions of a state with their bound values; the values' numbers begin behind `bound`. */
function conditions(definition: ListDefinition, state: ListState, bound: number) {
  const values: unknown[] = [];
  const bind = (value: unknown): string => `$${bound + values.push(value)}`;
  const parts: string[] = definition.where ? [definition.where] : [];
  if (state.q) {
    const words = bind(containing(state.q));
    const fits = definition.search.sql.map((part) => `${part} ILIKE ${words}`);
    parts.push(`(${fits.join(" OR ")})`);
  }
  for (const { key, sql: fits } of definition.filters) {
    const value = state.filters[key];
    if (value !== undefined) parts.push(`(${fits.replaceAll("$", `${bind(value)}::text`)})`);
  }
  return { where: parts.length > 0 ? `WHERE ${parts.join(" AND ")}` : "", values };
}

/**
 * The statement that finds the ids of all that fit a state, with its bound values, which begin behind `bound`. For
 * others who go on with the same rows.
 */
export function matching(definition: ListDefinition, state: ListState, bound = 0) {
  const { where, values } = conditions(definition, state, bound);
  return { text: `SELECT ${definition.id} AS id FROM ${definition.from} ${where}`, values };
}

/** The ids of all that fit a state, in the list's order and at most so many. Only for those to whom the room is open. */
export async function findMatching(
  actor: Actor,
  definition: ListDefinition,
  state: ListState,
  most: number,
): Promise<string[]> {
  if (!hasPermission(actor, ...definition.open)) return [];
  const { where, values } = conditions(definition, state, 0);
  const order = `ORDER BY ${sortOf(definition, state)} ${state.down ? "DESC" : "ASC"}`;
  const rows = await sql<{ id: string }>(
    `SELECT ${definition.id} AS id FROM ${definition.from} ${where} ${order} LIMIT ${most}`,
    values,
  );
  return rows.map(({ id }) => id);
}

/** A page of a list, with how many rows fit in all. Only for those to whom the room is open. */
export async function findDeskList(
  actor: Actor,
  definition: ListDefinition,
  state: ListState,
): Promise<Result<DeskList, "not_found">> {
  if (!hasPermission(actor, ...definition.open)) return err("not_found");
  const { where, values } = conditions(definition, state, 1);
  const backwards = state.before !== undefined;
  const by = sortOf(definition, state);
  const [order, past] = state.down === backwards ? ["ASC", ">"] : ["DESC", "<"];
  // By hand: the ids of one page and the number of all that fit in one go.
  const [found] = await sql<{ total: number; ids: string[] | null }>(
    `WITH fits AS MATERIALIZED (SELECT ${definition.id} AS id, ${by} AS place FROM ${definition.from} ${where}),
       start AS (SELECT ${by} AS place, ${definition.id} AS id FROM ${definition.from} WHERE ${definition.id} = $1::uuid)
     SELECT (SELECT count(*)::int FROM fits) AS total,
       (SELECT array_agg(id ORDER BY place ${order}, id ${order}) FROM (
          SELECT id, place FROM fits WHERE $1::uuid IS NULL OR (place, id) ${past} (SELECT place, id FROM start)
           ORDER BY place ${order}, id ${order} LIMIT ${PAGE_SIZE + 1}) AS page) AS ids`,
    [state.before ?? state.after ?? null, ...values],
  );
  const page = cutPage(found?.ids ?? [], PAGE_SIZE, state, (id) => id);
  const rows = await findRows(sql, definition, page.rows, state.columns);
  return ok({ ...page, rows, total: found?.total ?? 0 });
}

function sortOf(definition: ListDefinition, state: ListState): string {
  const [first] = definition.columns;
  const column = definition.columns.find(({ key }) => key === state.sort) ?? first;
  return column.sort ?? first.sort ?? first.sql;
}

type Found = { id: string; href: string; image: string | null; cells: Cell[] };

/** The rows with these ids, in their order. */
async function findRows(
  run: Sql,
  definition: ListDefinition,
  ids: readonly string[],
  keys: readonly string[],
): Promise<ListRow[]> {
  if (ids.length === 0) return [];
  const columns = definition.columns.filter(({ key }) => keys.includes(key));
  const rows = await run<Found>(
    `SELECT ${definition.id} AS id, ${definition.href} AS href, ${definition.image ?? "NULL"} AS image,
            json_build_array(${columns.map((column) => column.sql).join(", ")}) AS cells
       FROM ${definition.from} JOIN unnest($1::uuid[]) WITH ORDINALITY AS wanted (id, place) ON wanted.id = ${definition.id}
      ORDER BY wanted.place`,
    [ids],
  );
  return rows.map(({ cells, ...row }) => ({
    ...row,
    cells: Object.fromEntries(columns.map(({ key }, index) => [key, cells[index] ?? null])),
  }));
}

const EXPORT_STEP = 1000;

/**
 * The ids of everything that fits a state, or of it only `ids`, in the list's order, a thousand at a time. Nothing for
 * those to whom the room is not open.
 */
export async function* exportIds(
  actor: Actor,
  definition: ListDefinition,
  state: ListState,
  ids: readonly string[] | null = null,
): AsyncGenerator<string[]> {
  if (!hasPermission(actor, ...definition.open)) return;
  const { where, values } = conditions(definition, state, 1);
  const by = sortOf(definition, state);
  const order = state.down ? "DESC" : "ASC";
  const found = await sql<{ id: string }>(
    `SELECT id FROM (SELECT ${definition.id} AS id, ${by} AS place FROM ${definition.from} ${where}) AS fits
      WHERE $1::uuid[] IS NULL OR id = ANY ($1::uuid[]) ORDER BY place ${order}, id ${order} LIMIT ${MOST_EXPORTED}`,
    [ids, ...values],
  );
  for (let from = 0; from < found.length; from += EXPORT_STEP)
    yield found.slice(from, from + EXPORT_STEP).map(({ id }) => id);
}

/** The rows of `exportIds`, with the columns that the state shows. */
export async function* exportRows(
  ...asked: Parameters<typeof exportIds>
): AsyncGenerator<ListRow[]> {
  const [, definition, state] = asked;
  for await (const step of exportIds(...asked))
    yield findRows(sql, definition, step, state.columns);
}

/** A filter's choices; none where any day may be named. */
export async function filterOptions(
  options: readonly FilterOption[] | string,
): Promise<readonly FilterOption[]> {
  if (options === ANY_DAY) return [];
  return typeof options === "string" ? sql<FilterOption>(options) : options;
}
