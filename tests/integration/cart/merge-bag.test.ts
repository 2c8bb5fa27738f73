import "../../support/stripe";
import { describe, expect, it } from "vitest";
import type { UserActor } from "@/lib/access/actor";
import { mergeBag } from "@/lib/cart/merge-bag";
import { countBag, findBag } from "@/lib/cart/queries";
import { sql } from "@/lib/db";
import { isPayable } from "@/lib/cart/bag";
import { makePiece, makeProduct, shelf } from "../../support/goods";
import {
  fillBag,
  got,
  guest,
  payOnPage,
  pressPay,
  settle,
  startPayment,
  user,
} from "../../support/shop";

/** A guest, and the person who signs in at the same browser. */
async function browser(): Promise<{ before: ReturnType<typeof guest>; after: UserActor }> {
  const before = guest();
  return { before, after: await user(before.visitorId) };
}

async function quantities(actor: UserActor): Promise<Record<string, number>> {
  const lines = (await findBag(actor))?.lines ?? [];
  return Object.fromEntries(lines.map((line) => [line.sku, line.quantity]));
}

describe("signing in", () => {
  it("makes the visitor's bag the person's where they have none, address included", async () => {
    const { before, after } = await browser();
    const goods = await makeProduct();
    await fillBag(before, [goods]);
    await mergeBag(after);
    expect(await findBag(after)).toMatchObject({ details: { name: "Ann Shopper" } });
    expect(await quantities(after)).toEqual({ [goods.sku]: 1 });
    expect(await findBag(before)).toBeNull();
  });

  it("adds both bags up within the limits; a piece in both stays once", async () => {
    const { before, after } = await browser();
    const piece = await makePiece();
    const [shared, limited, own] = [
      await makeProduct(),
      await makeProduct({ limit: 3 }),
      await makeProduct(),
    ];
    await fillBag(after, [piece, { ...shared, quantity: 2 }, { ...limited, quantity: 2 }, own]);
    await fillBag(before, [piece, { ...shared, quantity: 3 }, { ...limited, quantity: 2 }]);
    await mergeBag(after);
    expect(await quantities(after)).toEqual({
      [piece.sku]: 1,
      [shared.sku]: 5,
      [limited.sku]: 3,
      [own.sku]: 1,
    });
    expect(await findBag(before)).toBeNull();
  });

  it("cuts to a limit that staff lowered meanwhile", async () => {
    const { before, after } = await browser();
    const [goods, own] = [await makeProduct(), await makeProduct()];
    await fillBag(before, [{ ...goods, quantity: 5 }]);
    await fillBag(after, [own]);
    await sql(`UPDATE variants SET order_limit = 2 WHERE id = $1`, [goods.variantId]);
    await mergeBag(after);
    expect(await quantities(after)).toEqual({ [goods.sku]: 2, [own.sku]: 1 });
  });

  it("twice, or in two tabs at once, adds up once", async () => {
    const { before, after } = await browser();
    const goods = await makeProduct();
    await fillBag(after, [goods]);
    await fillBag(before, [{ ...goods, quantity: 2 }]);
    await Promise.all([mergeBag(after), mergeBag(after), mergeBag(after)]);
    await mergeBag(after);
    expect(await quantities(after)).toEqual({ [goods.sku]: 3 });
  });

  it("touches no bag of another browser or person", async () => {
    const { after } = await browser();
    const [stranger, somebody] = [guest(), await user()];
    await fillBag(stranger, [await makeProduct()]);
    await fillBag(somebody, [await makeProduct()]);
    await mergeBag(after);
    expect(await findBag(after)).toBeNull();
    expect(await countBag(stranger)).toBe(1);
    expect(await countBag(somebody)).toBe(1);
  });

  it("leaves behind what a full bag has no room for", async () => {
    const { before, after } = await browser();
    const variants = await sql<{ id: string }>(
      `SELECT v.id FROM variants v WHERE NOT v.is_piece ORDER BY v.sku LIMIT 60`,
    );
    for (const [actor, from, to] of [
      [after, 0, 45],
      [before, 40, 60],
    ] as const) {
      await fillBag(actor, [await makeProduct()]);
      await sql(
        `INSERT INTO cart_lines (cart_id, variant_id, quantity, seen_price_cents)
         SELECT $1, v, 1, 100 FROM unnest($2::uuid[]) AS v`,
        [(await findBag(actor))?.id, variants.slice(from, to).map((row) => row.id)],
      );
    }
    await mergeBag(after);
    const merged = await quantities(after);
    expect(Object.keys(merged)).toHaveLength(50);
    expect(Object.values(merged).filter((quantity) => quantity === 2)).toHaveLength(5);
  });
});

describe("signing in while a payment is open", () => {
  it("leaves what is set aside to its owner, who can still pay for it", async () => {
    const { before, after } = await browser();
    const piece = await makePiece();
    await fillBag(after, [await makeProduct()]);
    await startPayment(before, [piece]);
    await mergeBag(after);
    const bag = await findBag(after);
    expect(bag?.lines.every(isPayable)).toBe(true);
    const { orderId } = got(await pressPay(after));
    expect(await settle(await payOnPage(orderId))).toBe("placed");
    expect(await shelf(piece.variantId)).toEqual({ onHand: 0, held: 0 });
  });

  it("takes out of the bag what is then paid on the page from before, and nothing else", async () => {
    const { before, after } = await browser();
    const [piece, kept] = [await makePiece(), await makeProduct()];
    await fillBag(after, [{ ...kept, quantity: 2 }]);
    const { orderId } = await startPayment(before, [piece]);
    await mergeBag(after);
    expect(await settle(await payOnPage(orderId))).toBe("placed");
    expect(await quantities(after)).toEqual({ [kept.sku]: 2 });
  });
});
