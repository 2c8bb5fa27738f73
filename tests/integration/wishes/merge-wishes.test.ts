import { afterAll, describe, expect, it } from "vitest";
import type { ShopperActor } from "@/lib/access/actor";
import { closeDb, sql } from "@/lib/db";
import { mergeWishes } from "@/lib/wishes/merge-wishes";
import { countWishes } from "@/lib/wishes/queries";
import { MOST_WISHES } from "@/lib/wishes/schema";
import { makeProduct } from "../../support/goods";
import { guest, keep, kept, user } from "./people";

afterAll(closeDb);

/** A guest, and the person who signs in at the same browser. */
async function browser() {
  const before = guest();
  return { before, after: await user(before.visitorId) };
}

describe("signing in", () => {
  it("brings what the visitor kept along, each thing once, the latest first", async () => {
    const { before, after } = await browser();
    const [own, both, first, last] = await Promise.all([1, 2, 3, 4].map(() => makeProduct()));
    if (!own || !both || !first || !last) throw new Error("four goods were made");
    for (const goods of [own, both]) await keep(after, goods);
    for (const goods of [first, both, last]) await keep(before, goods);
    await mergeWishes(after);
    const ids = [last, first, both, own].map((goods) => goods.productId);
    expect(await kept(after)).toEqual(ids);
    expect(await countWishes(before)).toBe(0);
  });

  it("twice, or in two tabs at once, is the same as once", async () => {
    const { before, after } = await browser();
    const goods = await makeProduct();
    await keep(before, goods);
    await Promise.all([mergeWishes(after), mergeWishes(after), mergeWishes(after)]);
    await mergeWishes(after);
    expect(await kept(after)).toEqual([goods.productId]);
    expect(await countWishes(before)).toBe(0);
  });

  it("touches no list of another browser or person", async () => {
    const { after } = await browser();
    const [stranger, somebody] = [guest(), await user()];
    for (const other of [stranger, somebody]) await keep(other, await makeProduct());
    await mergeWishes(after);
    expect(await countWishes(after)).toBe(0);
    expect(await countWishes(stranger)).toBe(1);
    expect(await countWishes(somebody)).toBe(1);
  });

  it("stays within what a list holds: the latest come along, the rest stays behind", async () => {
    const { before, after } = await browser();
    await makeMany(MOST_WISHES + 5);
    await fill(after, 0, MOST_WISHES - 3);
    await fill(before, MOST_WISHES - 5, MOST_WISHES + 5);
    const latest = (await kept(before))[0];
    await mergeWishes(after);
    expect(await countWishes(after)).toBe(MOST_WISHES);
    // Two were on both lists, three had room.
    expect(await countWishes(before)).toBe(5);
    expect((await kept(after))[0]).toBe(latest);
  });
});

async function makeMany(count: number): Promise<void> {
  await sql(
    `INSERT INTO products (slug, kind, status, name, category_id, subcategory, description)
     SELECT 'many-' || n, 'curated', 'published', 'Many ' || n, c.id, 'Things', 'A thing.'
       FROM generate_series(1000, 999 + $1::int) AS n, (SELECT id FROM categories WHERE kind = 'curated' LIMIT 1) c`,
    [count],
  );
  await sql(
    `INSERT INTO variants (product_id, sku, price_cents, weight_grams, is_piece)
     SELECT id, upper(slug), 100, 1, false FROM products WHERE slug LIKE 'many-%'`,
  );
  await sql(
    `INSERT INTO stock (variant_id, on_hand) SELECT id, 0 FROM variants WHERE sku LIKE 'MANY-%'`,
  );
}

async function fill(actor: ShopperActor, from: number, to: number): Promise<void> {
  const column = actor.kind === "guest" ? "visitor_id" : "user_id";
  await sql(
    `INSERT INTO wishlist_items (${column}, product_id)
     SELECT $1, id FROM (SELECT id FROM products WHERE slug LIKE 'many-%' ORDER BY slug OFFSET $2 LIMIT $3) p`,
    [actor.kind === "guest" ? actor.visitorId : actor.userId, from, to - from],
  );
}
