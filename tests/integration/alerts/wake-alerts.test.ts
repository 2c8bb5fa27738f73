import { describe, expect, it } from "vitest";
import { moveProduct } from "@/lib/catalog/move-product";
import { transaction, sql } from "@/lib/db";
import { adjustStock } from "@/lib/inventory/adjust-stock";
import type { Goods } from "../../support/goods";
import { makeProduct } from "../../support/goods";
import { occasion, staff } from "../catalog/desk";
import { clock, soldOut, wakings } from "./waiting";

function count(goods: Goods, onHand: number) {
  const change = { variantId: goods.variantId, onHand, reason: "counted", actor: "test" };
  return transaction((tx) => adjustStock(tx, { ...change, at: clock.now() }));
}

describe("those who wait are looked for", () => {
  it("when there is some again, not when there is more or less of it", async () => {
    const goods = await soldOut();
    await count(goods, 4);
    expect(await wakings(goods)).toHaveLength(1);
    for (const onHand of [9, 9, 1, 0]) await count(goods, onHand);
    expect(await wakings(goods)).toHaveLength(1);
    await count(goods, 1);
    expect(await wakings(goods)).toHaveLength(2);
  });

  it("not when a count is undone by what follows it", async () => {
    const goods = await soldOut();
    const failed = transaction(async (tx) => {
      const { variantId } = goods;
      await adjustStock(tx, { variantId, onHand: 1, reason: "x", actor: "test", at: clock.now() });
      throw new Error("undone");
    });
    await expect(failed).rejects.toThrow("undone");
    expect(await wakings(goods)).toEqual([]);
  });

  it("when staff publish a product, not when they take it out", async () => {
    const actor = await staff("merchandiser");
    const goods = await makeProduct();
    await sql(
      `INSERT INTO product_images (product_id, position, base, alt, width, height, dominant, blur)
       SELECT $1, 1, 'test/' || $2, alt, width, height, dominant, blur FROM product_images LIMIT 1`,
      [goods.productId, goods.sku],
    );
    const { productId } = goods;
    expect(await moveProduct(actor, { productId, move: "unpublish" }, occasion)).toMatchObject({
      ok: true,
    });
    expect(await wakings(goods)).toEqual([]);
    expect(await moveProduct(actor, { productId, move: "publish" }, occasion)).toMatchObject({
      ok: true,
    });
    expect(await wakings(goods)).toHaveLength(1);
  });
});
