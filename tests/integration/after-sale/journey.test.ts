import { clock } from "../../support/stripe";
import { describe, expect, it } from "vitest";
import { useCredit } from "@/lib/cart/enter-code";
import { sql } from "@/lib/db";
import { deliverParcel } from "@/lib/fulfilment/deliver-parcel";
import { shipParcel } from "@/lib/fulfilment/ship-parcel";
import { splitParcel } from "@/lib/fulfilment/split-parcel";
import { orderKey } from "@/lib/orders/access-key";
import { sendRefund } from "@/lib/orders/send-refund";
import { approveReturn } from "@/lib/returns/decide-return";
import { makeReturnLabel } from "@/lib/returns/make-return-label";
import { sendReturn } from "@/lib/returns/own-return";
import { receiveReturn } from "@/lib/returns/receive-return";
import { refundReturn } from "@/lib/returns/refund-return";
import { requestReturn } from "@/lib/returns/request-return";
import {
  clearing,
  deliverAll,
  held,
  letters,
  occasion,
  parcelsOf,
  staff,
  toPack,
  trialBalance,
} from "../../support/after-sale";
import { earningOf, sellPiece } from "../../support/earnings";
import { makeProduct, shelf } from "../../support/goods";
import { buy, fillBag, got, guest, payOnPage, pressPay, settle, user } from "../../support/shop";

const by = (input: Partial<Parameters<typeof refundReturn>[1]> & { returnId: string }) => ({
  outcome: "refund" as const,
  own: false,
  amounts: [],
  shipping: 0,
  ...input,
});

async function returnOf(orderId: string): Promise<{ id: string; status: string; number: string }> {
  const [row] = await sql<{ id: string; status: string; number: string }>(
    `SELECT id, status, number FROM returns WHERE order_id = $1 ORDER BY created_at DESC LIMIT 1`,
    [orderId],
  );
  if (!row) throw new Error("There is no return");
  return row;
}

async function totalsOf(orderId: string) {
  const [row] = await sql<{ number: string; status: string; total: number; email: string }>(
    `SELECT number, status, total_cents AS total, email::text AS email FROM orders WHERE id = $1`,
    [orderId],
  );
  if (!row) throw new Error("There is no order");
  return row;
}

describe("an order in two parcels, sent back in part for credit", () => {
  it("is exact in goods and money up to the order that the credit pays", async () => {
    const actor = await user();
    const [soap, oil] = [
      await makeProduct({ priceCents: 1800 }),
      await makeProduct({ priceCents: 4200 }),
    ];
    const packer = await staff("fulfilment");
    const { orderId } = await buy(actor, [{ ...soap, quantity: 3 }, oil]);
    const { number, total, email } = await totalsOf(orderId);

    // Soap in a parcel of its own; the oil follows.
    const first = await toPack(orderId);
    got(await splitParcel(packer, { shipmentId: first, quantities: [0, 1] }, occasion));
    got(await shipParcel(packer, { shipmentId: first, carrier: "Blue Van" }, occasion));
    expect((await parcelsOf(orderId)).map(({ status }) => status)).toEqual(["shipped", "to_pack"]);
    got(await deliverParcel(packer, { shipmentId: first }, occasion));
    expect(await requestReturn(actor, asking(orderId, [2, 1]), occasion)).toMatchObject({
      code: "not_returnable",
      detail: { at: 1 },
    });
    await deliverAll(orderId);

    got(await requestReturn(actor, asking(orderId, [2, 0]), occasion));
    const { id } = await returnOf(orderId);
    got(await approveReturn(packer, { returnId: id }, occasion));
    got(await makeReturnLabel(id, clock));
    got(await sendReturn(actor, { orderId, returnId: id }, occasion));
    const counts = { returnId: id, received: [2], opened: [0], resellable: [2], findings: [] };
    const before = await shelf(soap.variantId);
    got(await receiveReturn(packer, counts, occasion));
    expect((await shelf(soap.variantId)).onHand).toBe(before.onHand + 2);
    const back = got(await refundReturn(packer, by({ returnId: id, outcome: "credit" }), occasion));
    expect(back.totalCents).toBeGreaterThan(0);
    expect(await held("store_credit", actor.userId)).toBe(back.totalCents);
    expect(await refundReturn(packer, by({ returnId: id }), occasion)).toMatchObject({
      code: "conflict",
    });
    expect(await letters(email, number)).toEqual([
      "receipt",
      "parcel-shipped",
      "parcel-delivered",
      "parcel-shipped",
      "parcel-delivered",
      "return-requested",
      "return-approved",
      "credit-note",
    ]);

    // The next order takes the credit first and the card for what is left.
    await fillBag(actor, [oil]);
    got(await useCredit(actor, { use: true }));
    const next = got(await pressPay(actor));
    expect(await held("store_credit", actor.userId)).toBe(0);
    expect(await settle(await payOnPage(next.orderId))).toBe("placed");
    const tenders = await sql<{ tender: string; cents: number; status: string }>(
      `SELECT tender, amount_cents AS cents, status FROM payments WHERE order_id = $1 ORDER BY tender`,
      [next.orderId],
    );
    const after = await totalsOf(next.orderId);
    expect(tenders.map(({ tender, status }) => `${tender} ${status}`).toSorted()).toEqual([
      "card captured",
      "store_credit captured",
    ]);
    expect(tenders.reduce((sum, { cents }) => sum + cents, 0)).toBe(after.total);
    expect(await trialBalance()).toBe(0);
    expect(await clearing()).toBeGreaterThanOrEqual(total + after.total - back.totalCents);
  });
});

const asking = (orderId: string, quantities: number[], key?: string) => ({
  orderId,
  ...(key ? { key } : {}),
  quantities,
  reasons: quantities.map(() => "changed_mind" as const),
  unopened: quantities.map(() => true),
  comments: [],
  outcome: "refund" as const,
});

describe("a guest with the mailed link alone", () => {
  it("sends things back from another browser, and nobody without the link does", async () => {
    const soap = await makeProduct({ priceCents: 1800 });
    const { orderId } = await buy(guest(), [soap]);
    await deliverAll(orderId);
    const other = guest();
    const key = orderKey(orderId);
    for (const wrong of [undefined, "", `${key.slice(0, -1)}${key.endsWith("_") ? "-" : "_"}`]) {
      expect(await requestReturn(other, asking(orderId, [1], wrong), occasion)).toMatchObject({
        code: "not_found",
      });
    }
    got(await requestReturn(other, asking(orderId, [1], key), occasion));
    const { id, status } = await returnOf(orderId);
    expect(status).toBe("requested");
    const packer = await staff("fulfilment");
    got(await approveReturn(packer, { returnId: id }, occasion));
    const counts = { returnId: id, received: [1], opened: [1], resellable: [0], findings: [] };
    const left = await shelf(soap.variantId);
    got(await receiveReturn(packer, counts, occasion));
    // What was opened is never on the shelf again.
    expect(await shelf(soap.variantId)).toEqual(left);
    got(await refundReturn(packer, by({ returnId: id }), occasion));
    const refunds = await sql<{ id: string }>(
      `SELECT r.id FROM refunds r JOIN payments p ON p.id = r.payment_id WHERE p.order_id = $1`,
      [orderId],
    );
    for (const refund of refunds) got(await sendRefund(refund.id, clock));
    expect(await trialBalance()).toBe(0);
  });

  it("is too late after thirty days", async () => {
    const soap = await makeProduct({ priceCents: 1800 });
    const actor = guest();
    const { orderId } = await buy(actor, [soap]);
    await deliverAll(orderId);
    await sql(
      `UPDATE shipments SET delivered_at = delivered_at - interval '32 days', shipped_at = shipped_at - interval '32 days'
        WHERE order_id = $1`,
      [orderId],
    );
    expect(await requestReturn(actor, asking(orderId, [1]), occasion)).toMatchObject({
      code: "not_returnable",
    });
  });
});

describe("a piece that comes back", () => {
  it("goes to inspection, and its consignor's earning is undone", async () => {
    const piece = await sellPiece({ priceCents: 10_000 });
    await deliverAll(piece.orderId);
    expect(await earningOf(piece)).toMatchObject({ item: "sold", status: "pending" });
    const key = orderKey(piece.orderId);
    const about = asking(piece.orderId, [1], key);
    got(await requestReturn(guest(), about, occasion));
    expect((await earningOf(piece)).frozenFor).toContain("return");
    const { id } = await returnOf(piece.orderId);
    const packer = await staff("fulfilment");
    got(await approveReturn(packer, { returnId: id }, occasion));
    const counts = { returnId: id, received: [1], opened: [0], resellable: [0], findings: [] };
    got(await receiveReturn(packer, counts, occasion));
    expect((await shelf(piece.variantId)).onHand).toBe(0);
    got(await refundReturn(packer, by({ returnId: id }), occasion));
    expect(await earningOf(piece)).toMatchObject({ item: "received", status: "reversed" });
    expect(await trialBalance()).toBe(0);
  });
});
