import { clock } from "../../support/stripe";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { closeOrder } from "@/lib/orders/close-order";
import { makePiece, makeProduct } from "../../support/goods";
import { buy, guest, payOnPage, settle, startPayment } from "../../support/shop";
import { hearTags } from "../catalog/desk";
import { sql } from "@/lib/db";

let heard: Awaited<ReturnType<typeof hearTags>>;
beforeEach(async () => {
  heard = await hearTags();
});
afterEach(() => heard.stop());

/** All tags that were announced until now: a word of our own comes last and tells that none is under way. */
async function tagsSoFar(): Promise<string[]> {
  await sql(`SELECT pg_notify('cache_tags', 'the end')`);
  await expect.poll(() => heard.tags).toContain("the end");
  return heard.tags.splice(0).filter((tag) => tag !== "the end");
}

describe("cached pages are told", () => {
  it("when a piece sells, and not before", async () => {
    const piece = await makePiece();
    const { orderId } = await startPayment(guest(), [piece]);
    const session = await payOnPage(orderId);
    expect(await tagsSoFar()).toEqual([]);
    expect(await settle(session)).toBe("placed");
    expect((await tagsSoFar()).toSorted()).toEqual([`product:${piece.productId}`, "resale"]);
    expect(await settle(session)).toBe("placed");
    expect(await tagsSoFar()).toEqual([]);
  });

  it("when the last of a product sells, and not while some are left", async () => {
    const goods = await makeProduct({ stock: 2 });
    await buy(guest(), [goods]);
    expect(await tagsSoFar()).toEqual([]);
    await buy(guest(), [goods]);
    expect((await tagsSoFar()).toSorted()).toEqual(["curated", `product:${goods.productId}`]);
  });

  it("when something that was set aside is free again", async () => {
    const piece = await makePiece();
    const { orderId } = await startPayment(guest(), [piece]);
    const closing = { order: "expired", payment: "expired", reason: "it ran out" } as const;
    await closeOrder({ kind: "system", name: "test" }, orderId, closing, clock.now());
    expect(await tagsSoFar()).toContain(`product:${piece.productId}`);
  });
});
