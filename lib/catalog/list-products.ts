import "server-only";
import { sql } from "../db";
import { cutPage } from "../list-page";
import { isStorableText } from "../text";
import { CARD_COLUMNS, CARD_JOINS } from "./card-sql";
import { FACETS, WORLD_FACETS, type Facet, type ListQuery } from "./facets";
import { inWords, type RawCount } from "./internal/facet-words";
import { readCursor, writeCursor } from "./internal/list-cursor";
import type { ListResult } from "./list-view";
import type { CardView } from "./product-view";

/** The number a sort goes by, and whether the largest comes first. Names count far more than all else. */
const SORTS = {
  newest: { key: "l.published_ms", down: true },
  "price-low": { key: "l.price_cents::bigint", down: false },
  "price-high": { key: "l.price_cents::bigint", down: true },
  relevance: {
    key: `(ts_rank('{0.05, 0.2, 0.5, 1}', l.search, q) * 1000000)::bigint
      + CASE WHEN l.names @@ q THEN 10000000 ELSE 0 END`,
    down: true,
  },
} as const;

type Row = CardView & { key: string };

/**
 * A page of what is for sale: any of the chosen values within a facet, all facets at once. Sold pieces are not
 * listed, curated products that ran out are. Choices in facets that the world does not offer are ignored.
 * `tsquery` narrows it to what has these words; `lib/search` writes it, and `query.text` by itself does nothing.
 */
export async function listProducts(
  query: ListQuery,
  tsquery: string | null = null,
): Promise<ListResult> {
  const { world, limit } = query;
  const facets = world ? WORLD_FACETS[world] : FACETS;
  const sort = query.sort === "relevance" && tsquery === null ? "newest" : query.sort;
  const selected = Object.fromEntries(
    facets.map((facet) => [facet, (query.selected[facet] ?? []).filter(isStorableText)]),
  ) as Record<Facet, string[]>;
  const chosen = facets.filter((facet) => selected[facet].length > 0);
  const tokens = chosen.map((facet) => selected[facet].map((value) => `${facet}=${value}`));
  const values: unknown[] = [world, ...tokens];
  if (tsquery !== null) values.push(tsquery);
  const [from, matches] =
    tsquery === null
      ? ["listings l", "true"]
      : [`listings l, to_tsquery('shop', $${values.length}) AS q`, "l.search @@ q"];
  const holds = (facet: Facet) => `tokens && $${chosen.indexOf(facet) + 2}::text[]`;
  const all = (but?: Facet) =>
    ["true", ...chosen.filter((facet) => facet !== but).map(holds)].join(" AND ");
  const items = `WITH items AS MATERIALIZED (
    SELECT l.product_id AS id, ${SORTS[sort].key} AS key, l.tokens FROM ${from}
     WHERE l.published AND ($1::product_kind IS NULL OR l.kind = $1) AND ${matches} AND EXISTS (
       SELECT FROM variants v JOIN stock s ON s.variant_id = v.id
        WHERE v.product_id = l.product_id AND (l.kind = 'curated' OR s.on_hand > 0)))`;

  const after = readCursor(sort, query.after);
  const before = after ? null : readCursor(sort, query.before);
  const cursor = after ?? before;
  const down = SORTS[sort].down !== Boolean(before);
  const start = cursor
    ? `AND (key, id) ${down ? "<" : ">"} ($${values.length + 1}::bigint, $${values.length + 2}::uuid)`
    : "";
  const order = down ? "DESC" : "ASC";
  const fetched = await sql<Row>(
    `${items}, page AS (SELECT id, key FROM items WHERE ${all()} ${start}
       ORDER BY key ${order}, id ${order} LIMIT ${limit + 1})
     SELECT ${CARD_COLUMNS}, page.key FROM page JOIN products p ON p.id = page.id ${CARD_JOINS}
     ORDER BY page.key ${order}, page.id ${order}`,
    cursor ? [...values, cursor.key, cursor.id] : values,
  );
  const counts = await sql<RawCount | { facet: null; value: null; count: number }>(
    `${items} SELECT NULL AS facet, NULL AS value, count(*)::int AS count FROM items WHERE ${all()}
     ${facets
       .map(
         (facet) => `UNION ALL SELECT '${facet}', substr(token, ${facet.length + 2}), count(*)::int
           FROM items, unnest(tokens) AS token WHERE token LIKE '${facet}=%' AND ${all(facet)} GROUP BY token`,
       )
       .join("\n")}`,
    values,
  );
  const page = cutPage(
    fetched,
    limit,
    { after: after ? "yes" : undefined, before: before ? "yes" : undefined },
    (row) => writeCursor(sort, { key: Number(row.key), id: row.id }),
  );
  return {
    cards: page.rows.map(({ key: _key, ...card }) => card),
    total: counts.find((row) => row.facet === null)?.count ?? 0,
    facets: await inWords(
      facets,
      counts.filter((row): row is RawCount => row.facet !== null),
      selected,
    ),
    next: page.next,
    previous: page.previous,
  };
}
