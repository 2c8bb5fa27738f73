import type { ListQuery } from "@/lib/catalog/facets";
import { listProducts } from "@/lib/catalog/list-products";
import { roomParams } from "@/lib/catalog/list-rooms";
import { atTop, readListQuery } from "@/lib/catalog/list-state";
import type { ListResult } from "@/lib/catalog/list-view";
import { findList, type ListHome } from "./list-places";

/** One state of a list: where it stands, what it is narrowed by, and what that finds. */
export type LoadedList = { home: ListHome; query: ListQuery; result: ListResult };

/** The list at `path` in the state that `params` ask for; null where there is no such list. */
export async function loadList(
  path: readonly string[],
  params: Iterable<readonly [string, unknown]> = [],
): Promise<LoadedList | null> {
  const home = await findList(path);
  if (!home) return null;
  const query = readListQuery(home.place, roomParams(home, params));
  const result = await listProducts(query);
  const { cards, total, previous } = result;
  // What lay behind a cursor may be gone by now, and what lies before it may be less than a page.
  const short = query.before !== undefined && previous === null && cards.length < query.limit;
  if (total === 0 || (cards.length > 0 && !short)) return { home, query, result };
  return { home, query: atTop(query), result: await listProducts(atTop(query)) };
}
