import { CARD_COLUMNS, CARD_JOINS } from "../card-sql";
import {
  ALL_AT_ONCE,
  PRICE_BANDS,
  type Facet,
  type FacetSelection,
  type ListSort,
} from "../facets";
import type { ProductKind } from "../product-view";
import type { ListCursor } from "./list-cursor";

/** Words as two texts for `to_tsquery`: what has all of them is found, and ranked by how much it has of any. */
export type Match = { readonly all: string; readonly any: string };

/** What a list's statement depends on. */
export type ListSpec = {
  readonly world: ProductKind | null;
  /** Facets that can be chosen; and whether their values are counted. */
  readonly facets: readonly Facet[];
  readonly counted: boolean;
  readonly selected: FacetSelection;
  readonly sort: ListSort;
  /** Rows after it in the sort's order, or before it where `backwards`. */
  readonly cursor: ListCursor | null;
  readonly backwards: boolean;
  readonly limit: number;
  readonly match: Match | null;
};

/** The number a sort goes by, and whether the largest comes first. */
const SORTS = {
  newest: { key: "published_ms", down: true },
  "price-low": { key: "price_cents", down: false },
  "price-high": { key: "price_cents", down: true },
  relevance: { key: "rank", down: true },
} as const;

/** Before and behind everything. */
const FIRST: ListCursor = { key: -1, id: "00000000-0000-0000-0000-000000000000" };
const LAST: ListCursor = {
  key: Number.MAX_SAFE_INTEGER,
  id: "ffffffff-ffff-ffff-ffff-ffffffffffff",
};
const HIGHEST_PRICE = 2_000_000_000;
/** Below this many, a page is sorted out of all of them instead of found along an index. */
const FEW = 400;

/** Parameters are read through a one-row table: so a plan made once is as good as one made for these values. */
const GIVEN = `given AS MATERIALIZED (SELECT $1::text[] AS facets, $2::text[] AS picks, $3::text AS world, $4::text[] AS counted,
    $5::bigint AS from_key, $6::uuid AS from_id, $7::int AS least, $8::int AS most, $9::text AS words, $10::text AS any_word)`;
const given = (name: string, type?: "text[]"): string =>
  `(SELECT ${name} FROM given)${type ? `::${type}` : ""}`;

const TOGETHER = ALL_AT_ONCE.map((facet) => `'${facet}'`).join(", ");
const NONE = "repeat('0', 4096)::bit varying";
const ALL = "repeat('1', 4096)::bit varying";
const bitsOf = (rows: string) =>
  `SELECT n / 4096 AS segment, bit_or(set_bit(${NONE}, n % 4096, 1)) AS bits FROM ${rows} GROUP BY 1`;

/** What has all words. A name with all of them comes before everything else. */
const MATCHED = `matched AS MATERIALIZED (
    SELECT l.n, l.product_id, l.published_ms, l.price_cents, (ts_rank('{0.05, 0.2, 0.5, 1}', l.search, likes) * 1000000)::int
        + CASE WHEN l.names @@ q THEN 10000000 ELSE 0 END AS rank
      FROM listings l, to_tsquery('shop', ${given("words")}) AS q, to_tsquery('shop', ${given("any_word")}) AS likes
     WHERE l.search @@ q AND l.published),
  words AS MATERIALIZED (${bitsOf("matched")}),`;

/** Bits of everything that is for sale (and has the words), by world, without listings that changed since. */
const WORLDS = (searched: boolean) => `worlds AS MATERIALIZED (
    SELECT w.value AS world, w.segment, w.bits & coalesce(kept.bits, ${ALL}) ${searched ? "& words.bits" : ""} AS bits
      FROM facet_bits w LEFT JOIN kept USING (segment) ${searched ? "JOIN words USING (segment)" : ""} WHERE w.facet = 'world')`;

/**
 * Bits of what fits the choices, by the facet that is left out of them (`but`); '' leaves none out. The values of a
 * facet are one part of the choices, or one each where all have to hold: a facet of those is never left out.
 */
const SETS = `base AS MATERIALIZED (
    SELECT segment, bit_or(bits) AS bits FROM worlds WHERE ${given("world")} IS NULL OR world = ${given("world")} GROUP BY segment),
  chosen AS MATERIALIZED (
    SELECT part, f.segment, bit_or(f.bits) AS bits FROM wanted JOIN facet_bits f USING (facet, value) GROUP BY 1, 2),
  sets AS MATERIALIZED (
    SELECT b.segment, a.facet AS but, b.bits & CASE
        WHEN count(c.bits) = (SELECT count(DISTINCT part) FROM wanted WHERE part <> a.facet) THEN coalesce(bit_and(c.bits), ${ALL})
        ELSE ${NONE} END AS bits
      FROM base b CROSS JOIN (SELECT '' AS facet UNION SELECT facet FROM wanted WHERE part = facet) AS a
      LEFT JOIN chosen c ON c.segment = b.segment AND c.part <> a.facet GROUP BY b.segment, b.bits, a.facet),
  rings AS MATERIALIZED (
    SELECT a.but, array_agg(coalesce(sets.bits, ${NONE}) ORDER BY s.segment) AS bits
      FROM (SELECT DISTINCT but FROM sets) AS a CROSS JOIN generate_series(0, (SELECT max(segment) FROM sets)) AS s(segment)
      LEFT JOIN sets ON sets.segment = s.segment AND sets.but = a.but GROUP BY a.but),
  whole AS MATERIALIZED (
    SELECT (SELECT bits FROM rings WHERE but = '') AS bits,
      (SELECT coalesce(sum(bit_count(bits)), 0)::int FROM sets WHERE but = '') AS total)`;

/** The changed listings as their rows say, with the choices that each misses. */
const ROWS = (key: string, searched: boolean) => `rows AS MATERIALIZED (
    SELECT l.product_id, l.kind, l.tokens, ${searched ? "matched" : "l"}.${key}, ARRAY(
        SELECT part FROM wanted GROUP BY part HAVING NOT array_agg(facet || '=' || value) && l.tokens
        UNION ALL SELECT 'world' WHERE l.kind::text <> ${given("world")}) AS misses
      FROM changed JOIN listings l USING (n) ${searched ? "JOIN matched USING (n)" : ""}
     WHERE l.published AND EXISTS (SELECT FROM variants v JOIN stock s ON s.variant_id = v.id
       WHERE v.product_id = l.product_id AND (l.kind = 'curated' OR s.on_hand > 0)))`;

const COUNTS = `counts AS (
    SELECT facet, value, sum(count)::int AS count FROM (
      SELECT f.facet, f.value, sum(bit_count(f.bits & rings.bits[f.segment + 1])::int) AS count
        FROM unnest(${given("counted", "text[]")}) AS asked(facet)
        JOIN rings ON rings.but = CASE WHEN asked.facet IN (SELECT but FROM rings) THEN asked.facet ELSE '' END
        JOIN facet_bits f ON f.facet = asked.facet GROUP BY 1, 2
      UNION ALL
      SELECT split_part(token, '=', 1), substr(token, strpos(token, '=') + 1), count(*) FROM rows, unnest(tokens) AS token
       WHERE misses = '{}' OR misses = ARRAY[split_part(token, '=', 1)] GROUP BY 1, 2) AS parts
    WHERE facet = ANY (${given("counted", "text[]")}) GROUP BY 1, 2 HAVING sum(count) > 0)`;

/** Half-way between sorts: few are listed bit by bit, many are met along the sort's index. */
function candidates(key: string, where: string, sorted: string, searched: boolean): string {
  const isSet = "get_bit((SELECT bits FROM whole)[l.n / 4096 + 1], l.n % 4096) = 1";
  if (searched)
    return `(SELECT product_id, ${key} FROM matched l WHERE ${isSet} AND ${where} ${sorted})`;
  // OFFSET 0 keeps the steps in this order.
  return `(SELECT product_id, ${key} FROM listings l WHERE (SELECT total FROM whole) >= ${FEW} AND ${isSet} AND ${where} ${sorted})
    UNION ALL
    (SELECT l.product_id, l.${key} FROM (
       SELECT segment * 4096 + word * 32 + bit AS n FROM (
         SELECT segment, bits, word
           FROM (SELECT * FROM sets WHERE but = '' AND bit_count(bits) > 0 OFFSET 0) AS filled, generate_series(0, 127) AS word
          WHERE (SELECT total FROM whole) < ${FEW} AND substring(bits FROM word * 32 + 1 FOR 32) <> repeat('0', 32)::bit varying
          OFFSET 0) AS parts,
         generate_series(0, 31) AS bit WHERE get_bit(bits, word * 32 + bit) = 1) AS few
       CROSS JOIN LATERAL (SELECT product_id, ${key} FROM listings WHERE listings.n = few.n OFFSET 0) AS l
      WHERE ${where} ${sorted})`;
}

/**
 * The one statement behind lists and searches: a page of cards, how many there are, how many in each world whatever
 * is chosen, and how many for each value of each facet. Facet values are bit strings over listings, 4096 to a
 * segment (docs/decisions/0008); listings that changed since their segment was written are masked out and counted
 * from their rows. Its text depends on the sort, the direction and whether words are looked for, never on what is
 * chosen, so that its plan is kept.
 */
export function listStatement(spec: ListSpec): { text: string; values: unknown[] } {
  const { key, down } = SORTS[spec.sort];
  const goesDown = down !== spec.backwards;
  const [order, beyond] = goesDown ? ["DESC", "<"] : ["ASC", ">"];
  const searched = spec.match !== null;
  const sorted = `ORDER BY ${key} ${order}, product_id ${order} LIMIT ${spec.limit + 1}`;
  // Along prices, the chosen bands say where in the index to look.
  const band =
    key === "price_cents" ? `${key} >= ${given("least")} AND ${key} <= ${given("most")} AND ` : "";
  const where = `${band}(${key}, product_id) ${beyond} (${given("from_key")}, ${given("from_id")})`;
  const text = `WITH ${GIVEN},
  wanted AS MATERIALIZED (
    SELECT *, CASE WHEN facet IN (${TOGETHER}) THEN facet || '=' || value ELSE facet END AS part
      FROM unnest(${given("facets", "text[]")}, ${given("picks", "text[]")}) AS w(facet, value)),
  changed AS MATERIALIZED (SELECT DISTINCT n FROM listing_changes),
  kept AS MATERIALIZED (SELECT segment, ~bits AS bits FROM (${bitsOf("changed")}) AS stale),
  ${searched ? MATCHED : ""}
  ${WORLDS(searched)},
  ${SETS},
  ${ROWS(key, searched)},
  ${COUNTS},
  found AS (${candidates(key, where, sorted, searched)}
    UNION ALL SELECT product_id, ${key} FROM rows WHERE misses = '{}' AND ${where} ${sorted})
  SELECT (SELECT total FROM whole) + (SELECT count(*)::int FROM rows WHERE misses = '{}') AS total,
    (SELECT json_object_agg(world, count) FROM (
       SELECT world, sum(count) AS count FROM (
         SELECT world, sum(bit_count(bits)) AS count FROM worlds GROUP BY 1 UNION ALL SELECT kind::text, count(*) FROM rows GROUP BY 1) AS parts
       GROUP BY 1) AS sums) AS worlds,
    (SELECT coalesce(json_agg(json_build_array(facet, value, count)), '[]') FROM counts) AS counts,
    (SELECT coalesce(json_agg(card ORDER BY key ${order}, id ${order}), '[]') FROM (
       SELECT ${CARD_COLUMNS}, found.${key} AS key
         FROM found JOIN products p ON p.id = found.product_id ${CARD_JOINS}) AS card) AS cards`;
  return { text, values: valuesOf(spec, spec.cursor ?? (goesDown ? LAST : FIRST)) };
}

function valuesOf(spec: ListSpec, start: ListCursor): unknown[] {
  const wanted = spec.facets.flatMap((facet) =>
    (spec.selected[facet] ?? []).map((value) => ({ facet, value })),
  );
  return [
    wanted.map(({ facet }) => facet),
    wanted.map(({ value }) => value),
    spec.world,
    spec.counted ? spec.facets : [],
    start.key,
    start.id,
    ...priceRange(spec.selected.price),
    spec.match?.all ?? null,
    spec.match?.any ?? null,
  ];
}

/** The lowest and the highest price, in cents, of the chosen bands; every price where none is chosen. */
function priceRange(values: readonly string[] = []): readonly [number, number] {
  const bands = PRICE_BANDS.filter(({ value }) => values.includes(value));
  if (bands.length === 0) return [0, HIGHEST_PRICE];
  return [
    Math.min(...bands.map(({ fromCents }) => fromCents)),
    Math.max(...bands.map(({ belowCents }) => belowCents ?? HIGHEST_PRICE)),
  ];
}
