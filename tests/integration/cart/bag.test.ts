import "../../support/stripe";
import { describe, expect, it } from "vitest";
import { addToBag } from "@/lib/cart/add-to-bag";
import { noticesOf } from "@/lib/cart/bag";
import { removeLine, setQuantity } from "@/lib/cart/change-line";
import { countBag, findBag } from "@/lib/cart/queries";
import { saveDetails } from "@/lib/cart/save-details";
import { sql } from "@/lib/db";
import { makePiece, makeProduct, setPrice } from "../../support/goods";
import { fillBag, got, guest, OREGON, user } from "../../support/shop";

const NOWHERE = "0190c6a0-0000-7000-8000-000000000001";

async function lines(actor: Parameters<typeof findBag>[0]) {
  return (await findBag(actor))?.lines ?? [];
}

describe.each([
  ["a guest", async () => guest()],
  ["a signed-in shopper", () => user()],
])("the bag of %s", (_who, make) => {
  it("is empty and nowhere until something is put into it", async () => {
    const actor = await make();
    expect(await findBag(actor)).toBeNull();
    expect(await countBag(actor)).toBe(0);
    expect(await saveDetails(actor, OREGON)).toEqual({ ok: false, code: "empty_bag" });
    expect(await findBag(actor)).toBeNull();
  });

  it("keeps what was put into it, in that order", async () => {
    const actor = await make();
    const [one, two] = [await makeProduct(), await makePiece()];
    expect(await addToBag(actor, { ...one, quantity: 2 })).toMatchObject({
      ok: true,
      value: { quantity: 2, outcome: "added" },
    });
    got(await addToBag(actor, { ...two, quantity: 1 }));
    expect((await lines(actor)).map((line) => [line.sku, line.quantity])).toEqual([
      [one.sku, 2],
      [two.sku, 1],
    ]);
    expect(await countBag(actor)).toBe(3);
    got(await removeLine(actor, one));
    expect(await countBag(actor)).toBe(1);
  });

  it("changes nothing in anybody else's", async () => {
    const [owner, stranger] = [await make(), await make()];
    const goods = await makeProduct();
    await fillBag(owner, [{ ...goods, quantity: 2 }]);
    const before = await findBag(owner);
    const refused = { ok: false, code: "not_found" };
    expect(await removeLine(stranger, goods)).toEqual(refused);
    expect(await setQuantity(stranger, { ...goods, quantity: 9 })).toEqual(refused);
    expect(await setQuantity(stranger, { ...goods, quantity: 0 })).toEqual(refused);
    await fillBag(stranger, [await makeProduct()], { ...OREGON, name: "Somebody Else" });
    expect(await removeLine(stranger, goods)).toEqual(refused);
    expect(await findBag(owner)).toEqual(before);
  });
});

describe("putting into the bag", () => {
  it("adds up twenty clicks at once, within the limit of one order", async () => {
    const actor = guest();
    const plenty = await makeProduct({ stock: 99, limit: 50 });
    const few = await makeProduct({ stock: 99, limit: 7 });
    const clicks = Array.from({ length: 20 }, () => [plenty, few]).flat();
    await Promise.all(clicks.map((goods) => addToBag(actor, { ...goods, quantity: 1 })));
    const quantities = new Map((await lines(actor)).map((line) => [line.sku, line.quantity]));
    expect(quantities).toEqual(
      new Map([
        [plenty.sku, 20],
        [few.sku, 7],
      ]),
    );
    expect(await sql(`SELECT 1 FROM carts WHERE visitor_id = $1`, [actor.visitorId])).toHaveLength(
      1,
    );
  });

  it("cuts to the limit of one order and to the stock, and says so", async () => {
    const actor = guest();
    const limited = await makeProduct({ limit: 3 });
    const scarce = await makeProduct({ stock: 2 });
    for (const [goods, most] of [
      [limited, 3],
      [scarce, 2],
    ] as const) {
      expect(await addToBag(actor, { ...goods, quantity: 99 })).toEqual({
        ok: true,
        value: { quantity: most, outcome: "limited" },
      });
      expect(await setQuantity(actor, { ...goods, quantity: 99 })).toEqual({
        ok: true,
        value: { quantity: most },
      });
    }
  });

  it("has a piece once, however often it is put in", async () => {
    const actor = guest();
    const piece = await makePiece();
    expect(got(await addToBag(actor, { ...piece, quantity: 1 })).outcome).toBe("added");
    const again = await Promise.all(
      Array.from({ length: 5 }, () => addToBag(actor, { ...piece, quantity: 5 })),
    );
    for (const answer of again) {
      expect(got(answer)).toEqual({ quantity: 1, outcome: "already_there" });
    }
    expect(await setQuantity(actor, { ...piece, quantity: 2 })).toMatchObject({
      value: { quantity: 1 },
    });
    expect(await countBag(actor)).toBe(1);
  });

  it("is refused for what is not there, not published or sold", async () => {
    const actor = guest();
    expect(await addToBag(actor, { variantId: NOWHERE, quantity: 1 })).toEqual({
      ok: false,
      code: "not_found",
    });
    const draft = await makeProduct();
    await sql(`UPDATE products SET status = 'draft' WHERE id = $1`, [draft.productId]);
    expect(await addToBag(actor, { ...draft, quantity: 1 })).toMatchObject({ code: "not_found" });
    const none = await makeProduct({ stock: 0 });
    expect(await addToBag(actor, { ...none, quantity: 1 })).toMatchObject({ code: "sold" });
    expect(await findBag(actor)).toBeNull();
  });

  it("ends at fifty different things; more of one that is there still goes in", async () => {
    const actor = guest();
    const variants = await sql<{ variantId: string }>(
      `SELECT v.id AS "variantId" FROM variants v JOIN products p ON p.id = v.product_id
         JOIN stock s ON s.variant_id = v.id
        WHERE p.status = 'published' AND NOT v.is_piece AND s.on_hand > 1 ORDER BY v.sku LIMIT 51`,
    );
    const [first, ...others] = variants;
    const last = others.pop();
    for (const goods of [first, ...others]) {
      got(await addToBag(actor, { variantId: goods?.variantId ?? "", quantity: 1 }));
    }
    expect(await addToBag(actor, { variantId: last?.variantId ?? "", quantity: 1 })).toEqual({
      ok: false,
      code: "bag_full",
    });
    expect(got(await addToBag(actor, { variantId: first?.variantId ?? "", quantity: 1 }))).toEqual({
      quantity: 2,
      outcome: "added",
    });
    expect(await lines(actor)).toHaveLength(50);
  });
});

describe("a bag that stood a while", () => {
  it("says that a price changed, until the shopper has seen it", async () => {
    const actor = guest();
    const goods = await makeProduct({ priceCents: 2000 });
    await fillBag(actor, [goods]);
    await setPrice(goods.variantId, 2500);
    const [line] = await lines(actor);
    expect(line && noticesOf(line)).toEqual([{ kind: "price", fromCents: 2000, toCents: 2500 }]);
    got(await saveDetails(actor, OREGON));
    const [seen] = await lines(actor);
    expect(seen && noticesOf(seen)).toEqual([]);
  });

  it("says that there are fewer, or none, or that it left the shop", async () => {
    const actor = guest();
    const [fewer, left] = [await makeProduct({ stock: 5 }), await makeProduct()];
    await fillBag(actor, [{ ...fewer, quantity: 5 }, left]);
    await sql(
      `WITH s AS (UPDATE stock SET on_hand = 2 WHERE variant_id = $1)
       INSERT INTO stock_movements (variant_id, kind, quantity, reason, actor)
       VALUES ($1, 'adjusted', -3, 'broken', 'test')`,
      [fewer.variantId],
    );
    await sql(`UPDATE products SET status = 'archived' WHERE id = $1`, [left.productId]);
    expect((await lines(actor)).map(noticesOf)).toEqual([
      [{ kind: "short", available: 2 }],
      [{ kind: "gone" }],
    ]);
  });
});
