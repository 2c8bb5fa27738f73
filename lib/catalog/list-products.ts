import "server-only";
import { sql } from "../db";
import { cutPage } from "../list-page";
import { isStorableText } from "../text";
import { FACETS, WORLD_FACETS, type Facet, type ListQuery } from "./facets";
import { inWords } from "./internal/facet-words";
import { readCursor, writeCursor } from "./internal/list-cursor";
import { listStatement, type Match } from "./internal/list-statement";
import type { ListResult } from "./list-view";
import type { CardView, ProductKind } from "./product-view";

type Answer = {
  readonly total: number;
  readonly worlds: Readonly<Partial<Record<ProductKind, number>>> | null;
  readonly counts: readonly (readonly [facet: Facet, value: string, count: number])[];
  readonly cards: readonly (CardView & { key: number })[];
};

/** A list, and how much each world has of the words whatever else is chosen. */
export type Matches = ListResult & { readonly worlds: Readonly<Record<ProductKind, number>> };

/**
 * A page of what is for sale: any of the chosen values within a facet (all of them in `free`), all facets at once. Sold pieces are not
 * listed, curated products that ran out are. Choices in facets that the world does not offer are ignored, and so are
 * `query.text` and the sort by relevance, which reads as newest: for words there is `lib/search`.
 */
export async function listProducts(query: ListQuery): Promise<ListResult> {
  const { worlds: _worlds, ...list } = await listMatches(query, null);
  return list;
}

/** The same, narrowed to what has the words of `match`. Without `counted` no facets are handed out, which is quicker. */
export async function listMatches(
  query: ListQuery,
  match: Match | null,
  { counted = true }: { readonly counted?: boolean } = {},
): Promise<Matches> {
  const { world, limit } = query;
  const facets = world ? WORLD_FACETS[world] : FACETS;
  const sort = query.sort === "relevance" && match === null ? "newest" : query.sort;
  const selected = Object.fromEntries(
    facets.map((facet) => [facet, (query.selected[facet] ?? []).filter(isStorableText)]),
  );
  const after = readCursor(sort, query.after);
  const before = after ? null : readCursor(sort, query.before);
  const { text, values } = listStatement({
    world,
    facets,
    counted,
    selected,
    sort,
    cursor: after ?? before,
    backwards: before !== null,
    limit,
    match,
  });
  const [answer] = await sql<Answer>(text, values);
  const { total, worlds, counts, cards } = answer ?? {
    total: 0,
    worlds: null,
    counts: [],
    cards: [],
  };
  const page = cutPage(
    cards,
    limit,
    { after: after ? "yes" : undefined, before: before ? "yes" : undefined },
    ({ key, id }) => writeCursor(sort, { key, id }),
  );
  const found = counts.map(([facet, value, count]) => ({ facet, value, count }));
  return {
    cards: page.rows.map(({ key: _key, ...card }) => card),
    total,
    worlds: { curated: worlds?.curated ?? 0, resale: worlds?.resale ?? 0 },
    facets: counted ? await inWords(facets, found, selected) : [],
    next: page.next,
    previous: page.previous,
  };
}
