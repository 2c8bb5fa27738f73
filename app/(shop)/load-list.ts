import type { ListQuery } from "@/lib/catalog/facets";
import { listProducts } from "@/lib/catalog/list-products";
import { readListQuery, type ListParams } from "@/lib/catalog/list-state";
import type { ListResult } from "@/lib/catalog/list-view";
import { findList, type ListHome } from "./list-places";

/** One state of a list: where it stands, what it is narrowed by, and what that finds. */
export type LoadedList = { home: ListHome; query: ListQuery; result: ListResult };

/** The state that a list's parameters ask for. The category of its path is one choice among others. */
export function queryOf({ place, shelf }: ListHome, params: ListParams): ListQuery {
  const given = Symbol.iterator in params ? [...params] : Object.entries(params);
  return readListQuery(place, shelf === null ? given : [...given, ["category", shelf]]);
}

/** The list at `path` in the state that `params` ask for; null where there is no such list. */
export async function loadList(
  path: readonly string[],
  params: ListParams = [],
): Promise<LoadedList | null> {
  const home = await findList(path);
  if (!home) return null;
  const query = queryOf(home, params);
  return { home, query, result: await listProducts(query) };
}
