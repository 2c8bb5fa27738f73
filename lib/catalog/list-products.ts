import "server-only";
import { sql } from "../db";
import { cutPage } from "../list-page";
import { FACETS, PRICE_BANDS, WORLD_FACETS, type Facet, type ListQuery } from "./facets";
import { inWords, type RawCount } from "./internal/facet-words";
import { readCursor, writeCursor } from "./internal/list-cursor";
import type { ListResult } from "./list-view";
import type { CardView } from "./product-view";

/** The values a product has of each facet; none is an empty list. */
const VALUES: Readonly<Record<Facet, string>> = {
  category: "ARRAY[c.slug]",
  brand: "array_remove(ARRAY[b.slug], NULL)",
  concern: "p.concerns",
  collection: `ARRAY(SELECT o.slug FROM collection_products cp JOIN collections o ON o.id = cp.collection_id
    WHERE cp.product_id = p.id AND o.published_at IS NOT NULL)`,
  badge: "p.badges",
  size: "array_remove(ARRAY[rp.size_group], NULL)",
  condition: "array_remove(ARRAY[rp.condition::text], NULL)",
  color: "array_remove(ARRAY[rp.color_family], NULL)",
  material: "coalesce(rp.materials, '{}')",
  era: "array_remove(ARRAY[rp.decade], NULL)",
  price: `ARRAY[CASE ${PRICE_BANDS.map(({ value, belowCents }) =>
    belowCents === null ? `ELSE '${value}'` : `WHEN v.price_cents < ${belowCents} THEN '${value}'`,
  ).join(" ")} END]`,
};

/** The number a sort goes by, and whether the largest comes first. */
const SORTS = {
  newest: { key: "(extract(epoch FROM coalesce(p.published_at, p.created_at)) * 1000)::bigint", down: true },
  "price-low": { key: "v.price_cents::bigint", down: false },
  "price-high": { key: "v.price_cents::bigint", down: true },
} as const;

type Row = CardView & { key: string };

/**
 * A page of what is for sale: any of the chosen values within a facet, all facets at once. Sold pieces are not
 * listed, curated products that ran out are. Choices in facets that the world does not offer are ignored.
 */
export async function listProducts(query: ListQuery): Promise<ListResult> {
  const { world, selected, limit } = query;
  const facets = world ? WORLD_FACETS[world] : FACETS;
  const sort = query.sort === "relevance" ? "newest" : query.sort;
  const chosen = facets.filter((facet) => selected[facet]?.length);
  const values: unknown[] = [world, ...chosen.map((facet) => selected[facet])];
  const holds = (facet: Facet) => `${facet} && $${chosen.indexOf(facet) + 2}::text[]`;
  const all = (but?: Facet) =>
    ["true", ...chosen.filter((facet) => facet !== but).map(holds)].join(" AND ");
  const items = `WITH items AS MATERIALIZED (
    SELECT p.id, ${SORTS[sort].key} AS key, ${facets.map((facet) => `${VALUES[facet]} AS ${facet}`).join(", ")}
      FROM products p JOIN categories c ON c.id = p.category_id JOIN variants v ON v.product_id = p.id
      JOIN stock s ON s.variant_id = v.id LEFT JOIN brands b ON b.id = p.brand_id
      LEFT JOIN resale_pieces rp ON rp.product_id = p.id
     WHERE p.status = 'published' AND ($1::product_kind IS NULL OR p.kind = $1)
       AND (p.kind = 'curated' OR s.on_hand > 0))`;

  const after = readCursor(sort, query.after);
  const before = after ? null : readCursor(sort, query.before);
  const cursor = after ?? before;
  const down = SORTS[sort].down !== Boolean(before);
  const from = cursor
    ? `AND (key, id) ${down ? "<" : ">"} ($${values.length + 1}::bigint, $${values.length + 2}::uuid)`
    : "";
  const order = down ? "DESC" : "ASC";
  const fetched = await sql<Row>(
    `${items}, page AS (SELECT id, key FROM items WHERE ${all()} ${from}
       ORDER BY key ${order}, id ${order} LIMIT ${limit + 1})
     SELECT p.id, p.slug, p.name, p.kind, b.name AS "brandName", rp.condition, rp.size_label AS "sizeLabel",
       v.price_cents AS "priceCents", v.currency, s.on_hand > 0 AS "inStock", i.base AS "imageBase",
       i.alt AS "imageAlt", i.dominant, page.key
     FROM page JOIN products p ON p.id = page.id JOIN variants v ON v.product_id = p.id
     JOIN stock s ON s.variant_id = v.id LEFT JOIN brands b ON b.id = p.brand_id
     LEFT JOIN resale_pieces rp ON rp.product_id = p.id
     LEFT JOIN product_images i ON i.product_id = p.id AND i.position = 1
     ORDER BY page.key ${order}, page.id ${order}`,
    cursor ? [...values, cursor.key, cursor.id] : values,
  );
  const counts = await sql<RawCount | { facet: null; value: null; count: number }>(
    `${items} SELECT NULL AS facet, NULL AS value, count(*)::int AS count FROM items WHERE ${all()}
     ${facets
       .map(
         (facet) => `UNION ALL SELECT '${facet}', value, count(*)::int
           FROM items, unnest(${facet}) AS value WHERE ${all(facet)} GROUP BY value`,
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
