import { afterAll, describe, expect, it } from "vitest";
import type { ShopperActor } from "@/lib/access/actor";
import { addToBag } from "@/lib/cart/add-to-bag";
import { moveToBag } from "@/lib/cart/move-to-bag";
import { countBag } from "@/lib/cart/queries";
import { findMarks } from "@/lib/cart/visitor-marks";
import { closeDb, sql } from "@/lib/db";
import { addWish } from "@/lib/wishes/add-wish";
import { countWishes, listWishes } from "@/lib/wishes/queries";
import { removeWish } from "@/lib/wishes/remove-wish";
import { MOST_WISHES } from "@/lib/wishes/schema";
import { makePiece, makeProduct } from "../../support/goods";
import { guest, keep, kept, user } from "./people";

afterAll(closeDb);

const NOWHERE = "0190c6a0-0000-7000-8000-000000000001";

describe("keeping", () => {
  it.each([
    ["a visitor without an account", guest],
    ["a signed-in person", () => user()],
  ])("is for %s, once each, the latest first", async (_who, make) => {
    const actor = await make();
    const [first, second] = [await makeProduct(), await makePiece()];
    expect(await addWish(actor, first.productId)).toMatchObject({ value: { outcome: "added" } });
    await keep(actor, second);
    const again = await addWish(actor, first.productId);
    expect(again).toMatchObject({ ok: true, value: { outcome: "already_there" } });
    expect(await kept(actor)).toEqual([second.productId, first.productId]);
    expect(await countWishes(actor)).toBe(2);
  });

  it("counts once where two presses come at the same moment", async () => {
    const actor = guest();
    const { productId } = await makeProduct();
    await Promise.all([1, 2, 3, 4].map(() => addWish(actor, productId)));
    expect(await countWishes(actor)).toBe(1);
  });

  it("is refused for what is not in the shop, and for one more than a list holds", async () => {
    const actor = guest();
    const hidden = await makeProduct();
    await sql(`UPDATE products SET status = 'draft' WHERE id = $1`, [hidden.productId]);
    for (const productId of [hidden.productId, NOWHERE]) {
      expect(await addWish(actor, productId)).toEqual({ ok: false, code: "not_found" });
    }
    await fill(actor, MOST_WISHES - 1);
    const one = await makeProduct();
    expect(await addWish(actor, one.productId)).toMatchObject({ ok: true });
    const more = await makeProduct();
    expect(await addWish(actor, more.productId)).toEqual({ ok: false, code: "full" });
    const there = { ok: true, value: { outcome: "already_there" } };
    expect(await addWish(actor, one.productId)).toEqual(there);
    expect(await countWishes(actor)).toBe(MOST_WISHES);
  });
});

describe("somebody else's list", () => {
  it("is neither read, counted, marked, emptied nor moved to a bag", async () => {
    const goods = await makeProduct();
    const owners = [guest(), await user()];
    for (const owner of owners) await keep(owner, goods);
    // The last one browses with the cookie of the first owner, but is signed in.
    const others = [guest(), await user(), await user(owners[0]?.visitorId)];
    for (const other of others) {
      expect((await listWishes(other, {})).rows).toEqual([]);
      expect(await countWishes(other)).toBe(0);
      expect(await findMarks(other)).toEqual({ bag: 0, bagProducts: [], wishes: [], avoid: null });
      expect(await removeWish(other, goods.productId)).toMatchObject({ value: { removed: false } });
      expect(await moveToBag(other, goods.productId)).toEqual({ ok: false, code: "not_kept" });
      expect(await countBag(other)).toBe(0);
    }
    for (const owner of owners) expect(await kept(owner)).toEqual([goods.productId]);
  });
});

describe("the list", () => {
  it("shows things as they stand now: price, sold, out of stock, gone", async () => {
    const actor = guest();
    const [dearer, sold, gone] = [await makeProduct(), await makePiece(), await makeProduct()];
    for (const one of [dearer, sold, gone]) await keep(actor, one);
    await sql(`UPDATE variants SET price_cents = 4400 WHERE id = $1`, [dearer.variantId]);
    await sql(`UPDATE stock SET on_hand = 0 WHERE variant_id = $1`, [sold.variantId]);
    await sql(`UPDATE products SET status = 'archived' WHERE id = $1`, [gone.productId]);
    expect((await listWishes(actor, {})).rows).toMatchObject([
      { inShop: false, card: { id: gone.productId } },
      { inShop: true, card: { id: sold.productId, inStock: false, kind: "resale" } },
      { inShop: true, card: { id: dearer.productId, inStock: true, priceCents: 4400 } },
    ]);
  });

  it("comes in pages that lead to each other, also where the first of a page was removed", async () => {
    const actor = guest();
    await fill(actor, 30);
    const first = await listWishes(actor, {});
    expect([first.rows.length, first.previous]).toEqual([24, null]);
    const second = await listWishes(actor, { after: first.next ?? "" });
    expect([second.rows.length, second.next]).toEqual([6, null]);
    expect(await listWishes(actor, { before: second.previous ?? "" })).toEqual(first);
    await removeWish(actor, first.rows.at(-1)?.card.id ?? "");
    expect((await listWishes(actor, { after: first.next ?? "" })).rows).toEqual(second.rows);
  });
});

describe("moving to the bag", () => {
  it("puts one into the bag and takes it off the list, which the marks say", async () => {
    const actor = guest();
    const [goods, other] = [await makeProduct(), await makeProduct()];
    for (const one of [goods, other]) await keep(actor, one);
    expect(await moveToBag(actor, goods.productId)).toMatchObject({ value: { outcome: "added" } });
    expect(await findMarks(actor)).toEqual({
      bag: 1,
      bagProducts: [goods.productId],
      wishes: [other.productId],
      avoid: null,
    });
  });

  it("leaves on the list what has been sold or left the shop", async () => {
    const actor = guest();
    const [piece, gone] = [await makePiece(), await makeProduct()];
    for (const one of [piece, gone]) await keep(actor, one);
    await sql(`UPDATE stock SET on_hand = 0 WHERE variant_id = $1`, [piece.variantId]);
    await sql(`UPDATE products SET status = 'archived' WHERE id = $1`, [gone.productId]);
    expect(await moveToBag(actor, piece.productId)).toEqual({ ok: false, code: "sold" });
    expect(await moveToBag(actor, gone.productId)).toEqual({ ok: false, code: "not_found" });
    expect(await countWishes(actor)).toBe(2);
  });

  it("marks every product of the bag once, and counts pieces", async () => {
    const actor = await user();
    const goods = await makeProduct();
    await addToBag(actor, { variantId: goods.variantId, quantity: 3 });
    expect(await findMarks(actor)).toMatchObject({ bag: 3, bagProducts: [goods.productId] });
  });
});

/** Puts so many of the seeded products on the list. */
async function fill(actor: ShopperActor, count: number): Promise<void> {
  const rows = await sql<{ id: string }>(
    `SELECT id FROM products WHERE status = 'published' ORDER BY slug`,
  );
  const ids = rows.map((row) => row.id);
  while (ids.length < count) ids.push((await makeProduct()).productId);
  for (const id of ids.slice(0, count)) await addWish(actor, id);
}
