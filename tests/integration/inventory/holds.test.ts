import { clock } from "../../support/stripe";
import { randomUUID } from "node:crypto";
import { describe, expect, it } from "vitest";
import { sql, transaction, type Tx } from "@/lib/db";
import { adjustStock } from "@/lib/inventory/adjust-stock";
import { holdStock } from "@/lib/inventory/hold-stock";
import { releaseHolds } from "@/lib/inventory/release-holds";
import { sellHeldStock } from "@/lib/inventory/sell-held-stock";
import { makePiece, makeProduct, shelf, type Goods } from "../../support/goods";
import { buy, guest, startPayment } from "../../support/shop";

/** Rolls back whatever the test did: holds need an order, and only the stock is on trial here. */
class Undo extends Error {}

async function undone(work: (tx: Tx) => Promise<void>): Promise<void> {
  await expect(
    transaction(async (tx) => {
      await work(tx);
      throw new Undo();
    }),
  ).rejects.toThrow(Undo);
}

function request(
  orderId: string,
  ...lines: { goods: Goods; quantity: number; isPiece?: boolean }[]
) {
  return {
    orderId,
    visitorId: randomUUID(),
    expiresAt: new Date(clock.now().getTime() + 60_000),
    lines: lines.map(({ goods, quantity, isPiece = false }) => ({
      variantId: goods.variantId,
      quantity,
      isPiece,
    })),
  };
}

async function shelfIn(tx: Tx, goods: Goods) {
  const [row] = await tx(`SELECT on_hand AS "onHand", held FROM stock WHERE variant_id = $1`, [
    goods.variantId,
  ]);
  return row;
}

describe("setting stock aside", () => {
  it("takes what is free and no more, and names what was short", async () => {
    const { orderId } = await startPayment(guest(), [await makeProduct()]);
    const [plenty, scarce] = [await makeProduct({ stock: 5 }), await makeProduct({ stock: 2 })];
    await undone(async (tx) => {
      expect(await holdStock(tx, request(orderId, { goods: plenty, quantity: 5 }))).toEqual({
        ok: true,
        value: undefined,
      });
      expect(await shelfIn(tx, plenty)).toEqual({ onHand: 5, held: 5 });
      expect(
        await holdStock(
          tx,
          request(orderId, { goods: plenty, quantity: 1 }, { goods: scarce, quantity: 3 }),
        ),
      ).toMatchObject({
        ok: false,
        code: "sold_out",
        detail: { variantIds: [plenty.variantId, scarce.variantId].toSorted() },
      });
    });
    expect(await shelf(plenty.variantId)).toEqual({ onHand: 5, held: 0 });
  });

  it("of a piece that somebody has set aside fails, whoever asks", async () => {
    const piece = await makePiece();
    await startPayment(guest(), [piece]);
    const { orderId } = await startPayment(guest(), [await makeProduct()]);
    await undone(async (tx) => {
      const wanted = request(orderId, { goods: piece, quantity: 1, isPiece: true });
      expect(await holdStock(tx, wanted)).toMatchObject({ code: "sold_out" });
    });
  });

  it("never lets two have the same, in whatever order they ask", async () => {
    const [one, two] = [await makeProduct({ stock: 20 }), await makeProduct({ stock: 20 })];
    const buyers = Array.from({ length: 16 }, (_, at) =>
      startPayment(
        guest(),
        [one, two].map((goods) => ({ ...goods, quantity: 1 + (at % 3) })),
      ).then(
        () => 1 + (at % 3),
        () => 0,
      ),
    );
    const taken = (await Promise.all(buyers)).reduce((sum, count) => sum + count, 0);
    expect(await shelf(one.variantId)).toEqual({ onHand: 20, held: taken });
    expect(await shelf(two.variantId)).toEqual({ onHand: 20, held: taken });
    expect(taken).toBeGreaterThan(17);
  });
});

describe("letting go of stock", () => {
  it("gives it back once and says what became free", async () => {
    const goods = await makeProduct();
    const { orderId } = await startPayment(guest(), [{ ...goods, quantity: 3 }]);
    await undone(async (tx) => {
      expect(await releaseHolds(tx, orderId, clock.now())).toEqual([goods.variantId]);
      expect(await releaseHolds(tx, orderId, clock.now())).toEqual([]);
      expect(await shelfIn(tx, goods)).toEqual({ onHand: 10, held: 0 });
    });
    expect(await shelf(goods.variantId)).toEqual({ onHand: 10, held: 3 });
  });

  it("after it was sold does nothing", async () => {
    const goods = await makeProduct();
    const { orderId } = await buy(guest(), [goods]);
    await undone(async (tx) => {
      expect(await releaseHolds(tx, orderId, clock.now())).toEqual([]);
    });
    expect(await shelf(goods.variantId)).toEqual({ onHand: 9, held: 0 });
  });
});

describe("selling what was set aside", () => {
  it("moves each line once, and says what ran out", async () => {
    const [last, plenty] = [await makeProduct({ stock: 2 }), await makeProduct()];
    const { orderId } = await startPayment(guest(), [{ ...last, quantity: 2 }, plenty]);
    await undone(async (tx) => {
      expect(await sellHeldStock(tx, orderId, clock.now())).toEqual({
        ok: true,
        value: { soldOut: [last.variantId] },
      });
      expect(await shelfIn(tx, last)).toEqual({ onHand: 0, held: 0 });
      expect(await shelfIn(tx, plenty)).toEqual({ onHand: 9, held: 0 });
      const moved = await tx(
        `SELECT m.quantity FROM stock_movements m JOIN order_lines l ON l.id = m.order_line_id
          WHERE l.order_id = $1 AND m.kind = 'sold' ORDER BY m.quantity`,
        [orderId],
      );
      expect(moved).toEqual([{ quantity: -2 }, { quantity: -1 }]);
      expect(await sellHeldStock(tx, orderId, clock.now())).toEqual({
        ok: false,
        code: "not_held",
      });
    });
  });
});

describe("counting the shelf", () => {
  it("cannot take what people are paying for", async () => {
    const goods = await makeProduct({ stock: 5 });
    await startPayment(guest(), [{ ...goods, quantity: 3 }]);
    const change = { ...goods, reason: "counted", actor: "test", at: clock.now() };
    await undone(async (tx) => {
      expect(await adjustStock(tx, { ...change, onHand: 2 })).toEqual({
        ok: false,
        code: "held_by_payment",
        detail: { held: 3 },
      });
      expect(await adjustStock(tx, { ...change, onHand: 3 })).toEqual({
        ok: true,
        value: { before: 5, after: 3 },
      });
      expect(await shelfIn(tx, goods)).toEqual({ onHand: 3, held: 3 });
    });
    expect(await adjustStock(sql, { ...change, variantId: randomUUID(), onHand: 1 })).toEqual({
      ok: false,
      code: "not_found",
    });
  });
});
