import type { Collection, Row } from "./collection";
import { invalidParam, noSuch } from "./errors";

type Range = { gt?: number; gte?: number; lt?: number; lte?: number };
/** The parameters that every list of Stripe's takes. */
type PageParams = {
  limit?: number;
  starting_after?: string;
  ending_before?: string;
  created?: Range | number;
};
type Page<R> = { rows: R[]; hasMore: boolean };

/**
 * One page of `rows` (oldest first, as a collection hands them out), newest first as Stripe lists
 * them. Walks only as far as the page needs. Throws on an unknown cursor or a wrong limit.
 */
export function paginate<R extends Row>(
  collection: Collection<R>,
  rows: readonly R[],
  params: PageParams,
  matches: (row: R) => boolean = () => true,
): Page<R> {
  const limit = params.limit ?? 10;
  if (limit < 1 || limit > 100) {
    throw invalidParam(`Invalid limit: must be between 1 and 100 (it is ${limit}).`, "limit");
  }
  const { starting_after: after, ending_before: before } = params;
  if (after && before) {
    const text = "You may only specify one of these parameters: starting_after, ending_before.";
    throw invalidParam(text, "starting_after");
  }
  const within = rangeOf(params.created);
  const found: R[] = [];
  const forward = before !== undefined;
  const start = before
    ? firstAbove(collection, rows, placeOf(collection, before, "ending_before"))
    : after
      ? firstAtLeast(collection, rows, placeOf(collection, after, "starting_after")) - 1
      : rows.length - 1;
  const step = forward ? 1 : -1;
  for (let i = start, row = rows[i]; row && found.length <= limit; i += step, row = rows[i]) {
    // Rows come in order of time: past the range there is nothing more to find.
    if (forward ? row.created > within.to : row.created < within.from) break;
    if (row.created < within.from || row.created > within.to || !matches(row)) continue;
    found.push(row);
  }
  const hasMore = found.length > limit;
  const page = found.slice(0, limit);
  return { rows: forward ? page.toReversed() : page, hasMore };
}

function rangeOf(created: Range | number | undefined): { from: number; to: number } {
  if (created === undefined) return { from: -Infinity, to: Infinity };
  if (typeof created === "number") return { from: created, to: created };
  const from = Math.max(created.gte ?? -Infinity, (created.gt ?? -Infinity) + 1);
  const to = Math.min(created.lte ?? Infinity, (created.lt ?? Infinity) - 1);
  return { from, to };
}

function placeOf<R extends Row>(collection: Collection<R>, id: string, param: string): number {
  const place = collection.placeOf(id);
  if (place < 0) throw noSuch(collection.name, id, param);
  return place;
}

function firstAtLeast<R extends Row>(c: Collection<R>, rows: readonly R[], place: number): number {
  let low = 0;
  let high = rows.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (c.placeOf(rows[middle]?.id ?? "") < place) low = middle + 1;
    else high = middle;
  }
  return low;
}

function firstAbove<R extends Row>(c: Collection<R>, rows: readonly R[], place: number): number {
  return firstAtLeast(c, rows, place + 1);
}
