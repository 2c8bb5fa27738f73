import { clock } from "../../support/stripe";
import { describe, expect, it } from "vitest";
import { enterCode } from "@/lib/cart/enter-code";
import { sql } from "@/lib/db";
import { cancelOwnOrder } from "@/lib/orders/cancel-order";
import { reorder } from "@/lib/orders/reorder";
import { sendRefund } from "@/lib/orders/send-refund";
import { held, makeCard, occasion, origin, trialBalance } from "../../support/after-sale";
import { makeProduct, shelf } from "../../support/goods";
import { buy, fillBag, got, guest, payOnPage, pressPay, settle } from "../../support/shop";

async function totalsOf(orderId: string) {
  const [row] = await sql<{ status: string; total: number }>(
    `SELECT status, total_cents AS total FROM orders WHERE id = $1`,
    [orderId],
  );
  if (!row) throw new Error("There is no order");
  return row;
}

describe("a gift card", () => {
  it("is spent in two parts, the second with a card beside it", async () => {
    const card = await makeCard(5000);
    const soap = await makeProduct({ priceCents: 3000 });
    const first = guest();
    await fillBag(first, [soap]);
    got(await enterCode(first, { code: card.code }, origin));
    const placed = got(await pressPay(first));
    expect(placed.placed).toBe(true);
    const one = await totalsOf(placed.orderId);
    expect(one.status).toBe("placed");
    expect(await held("gift_card", card.id)).toBe(5000 - one.total);

    const second = guest();
    await fillBag(second, [{ ...soap, quantity: 2 }]);
    got(await enterCode(second, { code: card.code.toLowerCase() }, origin));
    const next = got(await pressPay(second));
    expect(next.placed).toBe(false);
    expect(await held("gift_card", card.id)).toBe(0);
    expect(await settle(await payOnPage(next.orderId))).toBe("placed");
    expect(await trialBalance()).toBe(0);
    expect(await enterCode(await bagOf(soap), { code: card.code }, origin)).toMatchObject({
      code: "empty_card",
    });
  });

  it("comes back to the card first where its order is cancelled", async () => {
    const card = await makeCard(1000);
    const soap = await makeProduct({ priceCents: 3000 });
    const actor = guest();
    await fillBag(actor, [soap]);
    got(await enterCode(actor, { code: card.code }, origin));
    const { orderId } = got(await pressPay(actor));
    expect(await settle(await payOnPage(orderId))).toBe("placed");
    const { total } = await totalsOf(orderId);
    const cancelled = got(await cancelOwnOrder(actor, { orderId }, { toCredit: false }, occasion));
    expect(cancelled.totalCents).toBe(total);
    expect(await held("gift_card", card.id)).toBe(1000);
    const [byStripe] = await sql<{ id: string; cents: number }>(
      `SELECT r.id, r.amount_cents AS cents FROM refunds r JOIN payments p ON p.id = r.payment_id
        WHERE p.order_id = $1 AND p.tender = 'card'`,
      [orderId],
    );
    expect(byStripe?.cents).toBe(total - 1000);
    got(await sendRefund(byStripe?.id ?? "", clock));
    expect((await shelf(soap.variantId)).onHand).toBe(10);
    expect(await cancelOwnOrder(actor, { orderId }, { toCredit: false }, occasion)).toMatchObject({
      code: "conflict",
    });
    expect(await trialBalance()).toBe(0);
  });
});

async function bagOf(goods: { variantId: string }) {
  const actor = guest();
  await fillBag(actor, [goods]);
  return actor;
}

describe("ordering again", () => {
  it("puts what is still to be had into the bag", async () => {
    const soap = await makeProduct({ priceCents: 1800 });
    const actor = guest();
    const { orderId } = await buy(actor, [{ ...soap, quantity: 2 }]);
    got(await reorder(actor, { orderId }));
    const rows = await sql<{ quantity: number }>(
      `SELECT l.quantity FROM cart_lines l JOIN carts c ON c.id = l.cart_id
        WHERE c.visitor_id = $1 AND c.status = 'open'`,
      [actor.visitorId],
    );
    expect(rows).toEqual([{ quantity: 2 }]);
    expect(await reorder(guest(), { orderId })).toMatchObject({ code: "not_found" });
  });
});
