import "server-only";
import type { Condition } from "../catalog/product-view";
import { sql } from "../db";
import { matching } from "../desk/list-queries";
import { queryParameters, readListState } from "../desk/list-state";
import { consignmentList } from "../desk/lists/consignments";

export type FoundItem = {
  readonly id: string;
  readonly number: string;
  readonly consignorId: string;
  readonly category: string;
  readonly condition: Condition | null;
  readonly retailCents: number | null;
};

/** One sitting's worth; a longer list is narrowed first. */
export const MOST_AT_ONCE = 200;

/** The pieces that a form means: the chosen ones, or (`ids` null) all that fit a list's query. At most one too many. */
export async function findBulkItems(
  ids: readonly string[] | null,
  query: string,
): Promise<FoundItem[]> {
  const state = readListState(consignmentList, queryParameters(query));
  const fits = matching(consignmentList, state, 1);
  return sql<FoundItem>(
    `SELECT i.id, i.number, i.consignor_id AS "consignorId", coalesce(c.slug, '') AS category, i.condition, i.retail_cents AS "retailCents"
       FROM consignment_items i LEFT JOIN categories c ON c.id = i.category_id
      WHERE ${ids ? "i.id = ANY ($1::uuid[])" : `$1::uuid[] IS NULL AND i.id IN (${fits.text})`}
      ORDER BY i.submitted_at, i.id LIMIT ${MOST_AT_ONCE + 1}`,
    [ids, ...(ids ? [] : fits.values)],
  );
}
