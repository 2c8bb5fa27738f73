import "server-only";
import type { Sql } from "../../db";
import type { ListDefinition } from "../list-definition";
import { matching } from "../list-queries";
import { queryParameters, readListState } from "../list-state";

/** Which rows of a list are meant: the chosen ids, or all that match its query. */
export type BulkScope = { readonly ids: readonly string[] | null; readonly query: string };

/** Their ids, at most so many, in one order. Ids that are not in the list are left out. */
export async function matchingIds(
  run: Sql,
  list: ListDefinition,
  { ids, query }: BulkScope,
  most: number,
): Promise<string[]> {
  const state = readListState(list, queryParameters(ids ? "" : query));
  const { text, values } = matching(list, state, 1);
  const rows = await run<{ id: string }>(
    `SELECT id FROM (${text}) AS fits WHERE $1::uuid[] IS NULL OR id = ANY ($1::uuid[]) ORDER BY id LIMIT ${most}`,
    [ids, ...values],
  );
  return rows.map(({ id }) => id);
}
