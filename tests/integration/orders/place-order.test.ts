import { clock, passTime, standIn } from "../../support/stripe";
import { describe, expect, it } from "vitest";
import { addToBag } from "@/lib/cart/add-to-bag";
import { isPayable } from "@/lib/cart/bag";
import { removeLine, setQuantity } from "@/lib/cart/change-line";
import { findBag } from "@/lib/cart/queries";
import { sql } from "@/lib/db";
import { placeOrder } from "@/lib/orders/place-order";
import { pollPayments } from "@/lib/orders/poll-payments";
import { findOpenPayment } from "@/lib/orders/queries";
import { makePiece, makeProduct, setPrice, shelf } from "../../support/goods";
import {
  buy,
  fillBag,
  got,
  guest,
  payOnPage,
  pressPay,
  sessionOf,
  settle,
  startPayment,
  sums,
  user,
} from "../../support/shop";

async function ordersOf(actor: { visitorId: string }) {
  return sql<{ id: string; status: string }>(
    `SELECT id, status FROM orders WHERE visitor_id = $1 ORDER BY id`,
    [actor.visitorId],
  );
}

describe("pressing pay", () => {
  it("with another total than the shop's changes nothing, whoever's number it is", async () => {
    const actor = guest();
    const goods = await makeProduct({ priceCents: 2000 });
    await fillBag(actor, [goods]);
    for (const cents of [1, 100_000_000]) {
      expect(await placeOrder(actor, sums(cents), clock)).toEqual({
        ok: false,
        code: "total_changed",
      });
    }
    expect(await ordersOf(actor)).toEqual([]);
    expect(await shelf(goods.variantId)).toEqual({ onHand: 10, held: 0 });
  });

  it("after staff changed a price asks the shopper to look again", async () => {
    const actor = guest();
    const goods = await makeProduct({ priceCents: 2000 });
    await fillBag(actor, [goods]);
    await setPrice(goods.variantId, 2100);
    expect(await placeOrder(actor, sums(2000), clock)).toMatchObject({ code: "total_changed" });
    got(await pressPay(actor));
  });

  it("twice, in two tabs or thirty times at once leads to one page of one order", async () => {
    const actor = guest();
    const pieces = await Promise.all(Array.from({ length: 6 }, () => makePiece()));
    await fillBag(actor, pieces);
    // More clicks than connections: some reach the bag only after the first one has set the pieces aside.
    const pages = await Promise.all(Array.from({ length: 30 }, () => pressPay(actor)));
    const urls = new Set(pages.map((page) => got(page).url));
    expect(urls.size).toBe(1);
    expect(got(await pressPay(actor)).url).toBe([...urls][0]);
    expect(await ordersOf(actor)).toMatchObject([{ status: "pending_payment" }]);
    for (const piece of pieces) expect((await shelf(piece.variantId)).held).toBe(1);
  });

  it("for a changed bag ends the old page first", async () => {
    const actor = guest();
    const [one, two] = [await makePiece(), await makePiece()];
    const first = await startPayment(actor, [one]);
    const oldSession = await sessionOf(first.orderId);
    expect(await findOpenPayment(actor, clock.now())).toMatchObject({ orderId: first.orderId });
    got(await addToBag(actor, { ...two, quantity: 1 }));
    expect(await findOpenPayment(actor, clock.now())).toBeNull();
    const second = got(await pressPay(actor));
    expect(second.orderId).not.toBe(first.orderId);
    expect(standIn.control.pay(oldSession)).toEqual({ kind: "closed" });
    expect(await ordersOf(actor)).toMatchObject([
      { status: "expired" },
      { status: "pending_payment" },
    ]);
    expect(await settle(await payOnPage(second.orderId))).toBe("placed");
  });

  it("after a price changed under an open page asks for the new one, not on the old page", async () => {
    const actor = guest();
    const goods = await makeProduct({ priceCents: 5000 });
    const first = await startPayment(actor, [goods]);
    await setPrice(goods.variantId, 4000);
    const second = got(await pressPay(actor));
    expect(second.url).not.toBe(first.url);
    expect(await ordersOf(actor)).toMatchObject([
      { status: "expired" },
      { status: "pending_payment" },
    ]);
  });

  it("from a stale tab does not hand out a page that it has not seen the total of", async () => {
    const actor = guest();
    const goods = await makeProduct({ priceCents: 2000 });
    await fillBag(actor, [goods]);
    got(await setQuantity(actor, { ...goods, quantity: 3 }));
    const { orderId } = got(await pressPay(actor));
    expect(await placeOrder(actor, sums(2000), clock)).toEqual({
      ok: false,
      code: "total_changed",
    });
    expect(got(await pressPay(actor)).orderId).toBe(orderId);
  });

  it("once it was paid a moment ago says so and shows the order", async () => {
    const actor = guest();
    const { orderId } = await startPayment(actor, [await makeProduct()]);
    await payOnPage(orderId);
    got(await addToBag(actor, { ...(await makeProduct()), quantity: 1 }));
    expect(await pressPay(actor)).toEqual({ ok: false, code: "already_paid", detail: { orderId } });
    expect(await ordersOf(actor)).toMatchObject([{ status: "placed" }]);
    expect((await findBag(actor))?.lines).toHaveLength(1);
  });
});

describe("goods that are wanted twice", () => {
  it("are not paid for by the second, who is told and keeps the bag", async () => {
    const [first, second] = [guest(), guest()];
    const [piece, other] = [await makePiece(), await makeProduct()];
    await fillBag(second, [piece, other]);
    await startPayment(first, [piece]);
    const refused = await pressPay(second);
    expect(refused).toMatchObject({ ok: false, code: "lines_unavailable" });
    expect((await findBag(second))?.lines.map(isPayable)).toEqual([false, true]);
    expect(await shelf(other.variantId)).toEqual({ onHand: 10, held: 0 });
    expect(await ordersOf(second)).toEqual([]);
  });

  it("are not sold again when the shelf wrongly says that a sold piece is there", async () => {
    const piece = await makePiece({ consigned: false });
    await buy(guest(), [piece]);
    await sql(
      `WITH s AS (UPDATE stock SET on_hand = 1 WHERE variant_id = $1)
       INSERT INTO stock_movements (variant_id, kind, quantity, reason, actor)
       VALUES ($1, 'adjusted', 1, 'miscounted', 'test')`,
      [piece.variantId],
    );
    const second = guest();
    await fillBag(second, [piece]);
    expect(await pressPay(second)).toMatchObject({ ok: false, code: "sold_out" });
    expect(await shelf(piece.variantId)).toEqual({ onHand: 1, held: 0 });
  });

  it("never seem gone to the one for whom they are set aside", async () => {
    const actor = guest();
    const [piece, last] = [await makePiece(), await makeProduct({ stock: 2 })];
    await startPayment(actor, [piece, { ...last, quantity: 2 }]);
    expect((await findBag(actor))?.lines.map((line) => line.available)).toEqual([1, 2]);
    got(await setQuantity(actor, { ...last, quantity: 1 }));
    const again = got(await pressPay(actor));
    expect(await shelf(last.variantId)).toEqual({ onHand: 2, held: 1 });
    expect(await settle(await payOnPage(again.orderId))).toBe("placed");
  });

  it("are at most eight pieces at a time for one visitor, over all their bags", async () => {
    const actor = guest();
    const nine = await Promise.all(Array.from({ length: 9 }, () => makePiece()));
    await fillBag(actor, nine);
    expect(await pressPay(actor)).toEqual({
      ok: false,
      code: "too_many_held",
      detail: { most: 8 },
    });
    expect(await ordersOf(actor)).toEqual([]);
    for (const piece of nine) expect((await shelf(piece.variantId)).held).toBe(0);
    const [last, ...eight] = nine;
    got(await removeLine(actor, { variantId: last?.variantId ?? "" }));
    got(await pressPay(actor));
    // The same browser, signed in: another bag, but the same hands.
    const signedIn = await user(actor.visitorId);
    await fillBag(signedIn, nine.slice(0, 1));
    expect(await pressPay(signedIn)).toMatchObject({ ok: false, code: "too_many_held" });
    for (const piece of eight) expect((await shelf(piece.variantId)).held).toBe(1);
  });
});

describe("a page that nobody pays on", () => {
  it("runs out after half an hour: goods go back, the bag stays", async () => {
    const actor = guest();
    const piece = await makePiece();
    const { orderId } = await startPayment(actor, [piece]);
    passTime(31);
    expect(await pollPayments(clock)).toMatchObject({ unreachable: 0 });
    expect(await ordersOf(actor)).toEqual([{ id: orderId, status: "expired" }]);
    expect(await shelf(piece.variantId)).toEqual({ onHand: 1, held: 0 });
    expect((await findBag(actor))?.lines.map(isPayable)).toEqual([true]);
    expect(got(await pressPay(actor)).orderId).not.toBe(orderId);
  });

  it("is replaced when pay is pressed after it ran out", async () => {
    const actor = guest();
    const first = await startPayment(actor, [await makePiece()]);
    passTime(31);
    const second = got(await pressPay(actor));
    expect(second.url).not.toBe(first.url);
    expect(await ordersOf(actor)).toMatchObject([
      { status: "expired" },
      { status: "pending_payment" },
    ]);
  });

  it("is replaced, not handed out, in its last minute", async () => {
    const actor = guest();
    const first = await startPayment(actor, [await makePiece()]);
    passTime(29.9);
    expect(got(await pressPay(actor)).url).not.toBe(first.url);
  });
});
