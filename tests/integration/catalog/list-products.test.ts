import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  ALL_AT_ONCE,
  FACETS,
  WORLD_FACETS,
  type Facet,
  type ListQuery,
} from "@/lib/catalog/facets";
import { listProducts } from "@/lib/catalog/list-products";
import { closeDb, sql } from "@/lib/db";
import { foldListingChanges } from "@/lib/search/keep-index";
import { goodsList, selection, stockWith, type Goods } from "./random-goods";

let brands: string[] = [];
beforeAll(async () => {
  const rows = await sql<{ slug: string }>("SELECT slug FROM brands ORDER BY slug LIMIT 4");
  brands = rows.map(({ slug }) => slug);
});
afterAll(closeDb);

const world = fc.constantFrom("curated" as const, "resale" as const, null);
const sort = fc.constantFrom(...(["newest", "price-low", "price-high", "relevance"] as const));

/** What the shop should say, worked out one product at a time. */
function naive(goods: readonly Goods[], query: ListQuery) {
  const facets: readonly Facet[] = query.world ? WORLD_FACETS[query.world] : FACETS;
  const listed = goods.filter(
    (one) =>
      one.status === "published" &&
      (query.world === null || one.kind === query.world) &&
      (one.kind === "curated" || one.onHand > 0),
  );
  const chosen = (facet: Facet) => query.selected[facet] ?? [];
  const fits = (one: Goods, but?: Facet) =>
    facets.every((facet) => {
      const has = (value: string) => one.values[facet].includes(value);
      if (ALL_AT_ONCE.includes(facet)) return chosen(facet).every(has);
      return facet === but || chosen(facet).length === 0 || chosen(facet).some(has);
    });
  const found = listed.filter((one) => fits(one));
  const key = (one: Goods) =>
    query.sort.startsWith("price") ? one.priceCents : Date.parse(one.publishedAt);
  const sign = query.sort === "price-low" ? 1 : -1;
  const ids = found
    .toSorted((a, b) => sign * (key(a) - key(b) || (a.id < b.id ? -1 : 1)))
    .map(({ id }) => id);
  const counts = Object.fromEntries(
    facets.flatMap((facet) => {
      const tally = new Map<string, number>(chosen(facet).map((value) => [value, 0]));
      for (const one of listed.filter((item) => fits(item, facet)))
        for (const value of one.values[facet]) tally.set(value, (tally.get(value) ?? 0) + 1);
      return tally.size > 0 ? [[facet, Object.fromEntries(tally)]] : [];
    }),
  );
  return { ids, total: ids.length, counts };
}

/** Sells, restocks or archives some of the goods and says how they are now. */
async function turned(goods: readonly Goods[], turn: number): Promise<Goods[]> {
  const now = goods.map((one, index): Goods => {
    if (index % 5 !== turn % 5) return one;
    if (turn % 2 === 0) return { ...one, onHand: one.onHand === 0 ? 1 : 0 };
    return { ...one, status: one.status === "published" ? "archived" : "published" };
  });
  await sql(
    `WITH g AS (SELECT * FROM jsonb_to_recordset($1::jsonb) AS g(id uuid, status product_status, "onHand" int)),
       s AS (UPDATE stock SET on_hand = g."onHand" FROM g WHERE variant_id = g.id AND on_hand <> g."onHand")
     UPDATE products p SET status = g.status FROM g WHERE p.id = g.id AND p.status <> g.status`,
    [JSON.stringify(now)],
  );
  return now;
}

const countsOf = (result: Awaited<ReturnType<typeof listProducts>>) =>
  Object.fromEntries(
    result.facets.map(({ facet, values }) => [
      facet,
      Object.fromEntries(values.map(({ value, count }) => [value, count])),
    ]),
  );

describe("a list", () => {
  it("holds, counts and orders what a product-by-product count says", async () => {
    await fc.assert(
      fc.asyncProperty(
        goodsList(brands),
        fc.array(fc.record({ world, sort, selected: selection(brands) }), {
          minLength: 4,
          maxLength: 10,
        }),
        async (goods, queries) => {
          await stockWith(goods);
          for (const [index, part] of queries.entries()) {
            // At first all of them have changed, then none, then some.
            if (index === 1) await foldListingChanges();
            const now = index < 2 ? goods : await turned(goods, index);
            const query: ListQuery = { ...part, limit: 60 };
            const result = await listProducts(query);
            const expected = naive(now, query);
            expect(result.cards.map(({ id }) => id)).toEqual(expected.ids);
            expect(result.total).toBe(expected.total);
            expect(countsOf(result)).toEqual(expected.counts);
            expect([result.next, result.previous]).toEqual([null, null]);
          }
        },
      ),
      { numRuns: 25 },
    );
  });

  it("is walked page by page, down and up again, without a gap or a double", async () => {
    await fc.assert(
      fc.asyncProperty(goodsList(brands), world, sort, async (goods, where, by) => {
        await stockWith(goods);
        if (by !== "newest") await foldListingChanges();
        const query: ListQuery = { world: where, sort: by, selected: {}, limit: 3 };
        const pages = [await listProducts(query)];
        for (let next = pages[0]?.next; next; next = pages.at(-1)?.next)
          pages.push(await listProducts({ ...query, after: next }));
        const ids = pages.flatMap(({ cards }) => cards.map(({ id }) => id));
        expect(ids).toEqual(naive(goods, query).ids);
        expect(pages[0]?.previous).toBeNull();
        for (let index = pages.length - 1; index > 0; index -= 1) {
          const back = await listProducts({ ...query, before: pages[index]?.previous ?? "" });
          expect(back.cards).toEqual(pages[index - 1]?.cards);
          expect(back.total).toBe(ids.length);
        }
      }),
      { numRuns: 8 },
    );
  });

  it("starts at the top where a cursor cannot be read or belongs to another sort", async () => {
    await stockWith(fc.sample(goodsList(brands), { numRuns: 1, seed: 7 })[0] ?? []);
    const query: ListQuery = { world: null, sort: "newest", selected: {}, limit: 2 };
    const top = await listProducts(query);
    const cheap = await listProducts({ ...query, sort: "price-low" });
    for (const cursor of ["", "x", "a".repeat(5000), "\u0000", cheap.next ?? ""]) {
      expect(await listProducts({ ...query, after: cursor })).toEqual(top);
      expect(await listProducts({ ...query, before: cursor })).toEqual(top);
    }
  });

  it("names values in words, in the order of their shelf or scale", async () => {
    await stockWith([]);
    const empty = await listProducts({
      world: "resale",
      sort: "newest",
      limit: 5,
      selected: { condition: ["good", "new_with_tags"], price: ["under-25"], color: ["deep blue"] },
    });
    expect(empty.facets).toEqual([
      {
        facet: "condition",
        values: [
          { value: "new_with_tags", label: "New with tags", count: 0 },
          { value: "good", label: "Good", count: 0 },
        ],
      },
      { facet: "color", values: [{ value: "deep blue", label: "Deep blue", count: 0 }] },
      { facet: "price", values: [{ value: "under-25", label: "Under $25", count: 0 }] },
    ]);
  });
});
