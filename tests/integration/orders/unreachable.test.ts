import { clock, passTime, standIn } from "../../support/stripe";
import { describe, expect, it } from "vitest";
import { addToBag } from "@/lib/cart/add-to-bag";
import { findBag } from "@/lib/cart/queries";
import { sql } from "@/lib/db";
import { insertOrder } from "@/lib/orders/internal/insert-order";
import { pollPayments } from "@/lib/orders/poll-payments";
import { quoteOrder } from "@/lib/orders/quote-order";
import { holdStock } from "@/lib/inventory/hold-stock";
import { transaction } from "@/lib/db";
import { makePiece, makeProduct, shelf } from "../../support/goods";
import { fillBag, got, guest, payOnPage, pressPay, settle, startPayment } from "../../support/shop";

const CREATE = "^POST /v1/checkout/sessions$";

async function statesOf(actor: { visitorId: string }) {
  return sql(
    `SELECT o.status AS order, p.status AS payment, o.closed_reason IS NOT NULL AS said FROM orders o
       JOIN payments p ON p.order_id = o.id WHERE o.visitor_id = $1 ORDER BY o.id`,
    [actor.visitorId],
  );
}

/** An order whose process died before its page was asked for. */
async function abandonedOrder(actor: ReturnType<typeof guest>, piece: { variantId: string }) {
  await fillBag(actor, [piece]);
  const quote = got(await quoteOrder(actor));
  await transaction(async (tx) => {
    const now = clock.now();
    const { orderId } = await insertOrder(tx, actor, quote, now);
    const expiresAt = new Date(now.getTime() + 31 * 60_000);
    got(
      await holdStock(tx, { orderId, visitorId: actor.visitorId, expiresAt, lines: quote.lines }),
    );
  });
}

describe.each([
  ["answers 500", { kind: "status", status: 500, match: CREATE }],
  [
    "answers 500 after it made the page",
    { kind: "status", status: 500, match: CREATE, when: "after", times: 1 },
  ],
  ["is too busy", { kind: "status", status: 429, match: CREATE }],
  ["cuts the connection", { kind: "reset", match: CREATE }],
] as const)("where Stripe %s", (_how, fault) => {
  it("the order is closed, its goods are free, and the bag is kept", async () => {
    const actor = guest();
    const piece = await makePiece();
    await fillBag(actor, [piece]);
    standIn.faults.add(fault);
    expect(await pressPay(actor)).toEqual({ ok: false, code: "payment_unavailable" });
    expect(await statesOf(actor)).toEqual([{ order: "cancelled", payment: "failed", said: true }]);
    expect(await shelf(piece.variantId)).toEqual({ onHand: 1, held: 0 });
    expect((await findBag(actor))?.lines).toHaveLength(1);
    standIn.faults.clear();
    const { orderId } = got(await pressPay(actor));
    expect(await settle(await payOnPage(orderId))).toBe("placed");
  });
});

describe("where Stripe does not answer", () => {
  it("once, after it made the page, the second try gets the same page", async () => {
    const actor = guest();
    await fillBag(actor, [await makePiece()]);
    standIn.faults.add({ kind: "reset", match: CREATE, when: "after", times: 1 });
    const { orderId } = got(await pressPay(actor));
    expect(await settle(await payOnPage(orderId))).toBe("placed");
  });

  it("about the old page, a changed bag waits: nothing is opened beside it", async () => {
    const actor = guest();
    const { orderId } = await startPayment(actor, [await makePiece()]);
    got(await addToBag(actor, { ...(await makeProduct()), quantity: 1 }));
    standIn.faults.add({ kind: "reset", match: "/expire$" });
    expect(await pressPay(actor)).toEqual({ ok: false, code: "payment_unavailable" });
    expect(await statesOf(actor)).toMatchObject([{ order: "pending_payment" }]);
    standIn.faults.clear();
    expect(await settle(await payOnPage(orderId))).toBe("placed");
    expect((await findBag(actor))?.lines).toHaveLength(1);
  });

  it("the poller counts it and tries again later", async () => {
    await pollPayments(clock);
    const actor = guest();
    const { orderId } = await startPayment(actor, [await makePiece()]);
    await payOnPage(orderId);
    passTime(3);
    standIn.faults.add({ kind: "reset", match: "^GET /v1/checkout/sessions/" });
    expect((await pollPayments(clock)).unreachable).toBeGreaterThan(0);
    standIn.faults.clear();
    expect(await pollPayments(clock)).toMatchObject({ unreachable: 0 });
    expect(await statesOf(actor)).toMatchObject([{ order: "placed", payment: "captured" }]);
  });
});

describe("an order whose page was never asked for", () => {
  it("gets it with the next click", async () => {
    const actor = guest();
    await abandonedOrder(actor, await makePiece());
    const { orderId } = got(await pressPay(actor));
    expect(await statesOf(actor)).toMatchObject([{ order: "pending_payment" }]);
    expect(await settle(await payOnPage(orderId))).toBe("placed");
  });

  it("makes room for a new one where too little is left of its half hour", async () => {
    const actor = guest();
    await abandonedOrder(actor, await makePiece());
    passTime(1);
    got(await pressPay(actor));
    expect(await statesOf(actor)).toMatchObject([
      { order: "cancelled" },
      { order: "pending_payment" },
    ]);
  });

  it("is closed by the poller, and its goods go back", async () => {
    const actor = guest();
    const piece = await makePiece();
    await abandonedOrder(actor, piece);
    expect((await pollPayments(clock)).closed).toBe(0);
    passTime(3);
    expect((await pollPayments(clock)).closed).toBe(1);
    expect(await statesOf(actor)).toMatchObject([{ order: "cancelled", payment: "failed" }]);
    expect(await shelf(piece.variantId)).toEqual({ onHand: 1, held: 0 });
  });
});
