import { clock, standIn } from "../../support/stripe";
import { describe, expect, it } from "vitest";
import { syncDispute } from "@/lib/disputes/sync-dispute";
import { collectEvidence } from "@/lib/disputes/collect-evidence";
import { sql } from "@/lib/db";
import { loseParcel } from "@/lib/fulfilment/lose-parcel";
import { makeLabel } from "@/lib/fulfilment/make-label";
import { askLabels } from "@/lib/fulfilment/ask-label";
import { refundLostParcel } from "@/lib/fulfilment/refund-lost";
import { resendParcel } from "@/lib/fulfilment/resend-parcel";
import { cancelOrder, cancelOwnOrder } from "@/lib/orders/cancel-order";
import { refundOrder } from "@/lib/orders/refund-order";
import { settleClaim } from "@/lib/returns/answer-claim";
import { makeClaim } from "@/lib/returns/make-claim";
import {
  deliverAll,
  held,
  occasion,
  parcelsOf,
  shipAll,
  staff,
  toPack,
  trialBalance,
} from "../../support/after-sale";
import { earningOf, sellPiece } from "../../support/earnings";
import { makeProduct, shelf } from "../../support/goods";
import { buy, got, guest, user } from "../../support/shop";

async function totalOf(orderId: string): Promise<number> {
  const [row] = await sql<{ total: number }>(
    `SELECT total_cents AS total FROM orders WHERE id = $1`,
    [orderId],
  );
  return row?.total ?? 0;
}

describe("a lost parcel", () => {
  it("is sent again once, or its money given back, and never both", async () => {
    const soap = await makeProduct({ priceCents: 1800 });
    const packer = await staff("fulfilment", "finance");
    const { orderId } = await buy(guest(), [{ ...soap, quantity: 2 }]);
    await shipAll(orderId);
    const [parcel] = await parcelsOf(orderId);
    const shipmentId = parcel?.id ?? "";
    got(await loseParcel(packer, { shipmentId }, occasion));
    const before = await shelf(soap.variantId);
    got(await resendParcel(packer, { shipmentId }, occasion));
    expect((await shelf(soap.variantId)).onHand).toBe(before.onHand - 2);
    expect(await resendParcel(packer, { shipmentId }, occasion)).toMatchObject({
      code: "conflict",
    });
    const back = { shipmentId, toCredit: false };
    expect(await refundLostParcel(packer, back, occasion)).toMatchObject({ code: "conflict" });
    await deliverAll(orderId);
    expect((await parcelsOf(orderId)).map(({ status }) => status)).toEqual(["lost", "delivered"]);
  });

  it("gives all of it back, delivery included, where nothing is sent again", async () => {
    const soap = await makeProduct({ priceCents: 1800 });
    const desk = await staff("fulfilment", "finance");
    const { orderId } = await buy(guest(), [soap]);
    await shipAll(orderId);
    const [parcel] = await parcelsOf(orderId);
    const shipmentId = parcel?.id ?? "";
    got(await loseParcel(desk, { shipmentId }, occasion));
    const back = got(await refundLostParcel(desk, { shipmentId, toCredit: false }, occasion));
    expect(back.totalCents).toBe(await totalOf(orderId));
    expect(await trialBalance()).toBe(0);
  });
});

describe("cancelling", () => {
  it("is the shopper's before there is a label, and the desk's until it is sent", async () => {
    const soap = await makeProduct({ priceCents: 1800 });
    const actor = guest();
    const packer = await staff("fulfilment");
    const { orderId } = await buy(actor, [soap]);
    expect(await cancelOwnOrder(guest(), { orderId }, { toCredit: false }, occasion)).toMatchObject(
      { code: "not_found" },
    );
    const shipmentId = await toPack(orderId);
    await askLabels(packer, [shipmentId], occasion);
    got(await makeLabel(shipmentId, clock));
    expect((await parcelsOf(orderId))[0]?.tracking).toBeTruthy();
    expect(await cancelOwnOrder(actor, { orderId }, { toCredit: false }, occasion)).toMatchObject({
      code: "packed",
    });
    const cancelling = { orderId, reason: "Out of stock", toCredit: true };
    const { totalCents } = got(await cancelOrder(packer, cancelling, occasion));
    expect(totalCents).toBe(await totalOf(orderId));
    // A guest's credit is a gift card of its own.
    const [card] = await sql<{ id: string }>(
      `SELECT r.gift_card_id AS id FROM refunds r JOIN payments p ON p.id = r.payment_id WHERE p.order_id = $1`,
      [orderId],
    );
    expect(await held("gift_card", card?.id ?? "")).toBe(totalCents);
    expect((await shelf(soap.variantId)).onHand).toBe(10);
  });
});

describe("a claim", () => {
  it("is settled once, by money that finance gives, and counts against what can come back", async () => {
    const soap = await makeProduct({ priceCents: 1800 });
    const actor = await user();
    const { orderId } = await buy(actor, [{ ...soap, quantity: 2 }]);
    await deliverAll(orderId);
    const input = { orderId, kind: "damaged" as const, quantities: [1], comment: "Broken pump" };
    got(await makeClaim(actor, input, occasion));
    const [claim] = await sql<{ id: string }>(`SELECT id FROM claims WHERE order_id = $1`, [
      orderId,
    ]);
    const answer = {
      claimId: claim?.id ?? "",
      remedy: "refund" as const,
      amounts: [1800],
      delivery: false,
      outcome: "credit" as const,
      answer: "Sorry",
    };
    expect(await settleClaim(await staff("fulfilment"), answer, occasion)).toMatchObject({
      code: "not_refundable",
    });
    const finance = await staff("finance");
    expect(await settleClaim(finance, { ...answer, amounts: [1801] }, occasion)).toMatchObject({
      code: "too_much",
      detail: { at: 0 },
    });
    got(await settleClaim(finance, answer, occasion));
    expect(await settleClaim(finance, answer, occasion)).toMatchObject({ code: "conflict" });
    expect(await held("store_credit", actor.userId)).toBe(1800);
    expect(await trialBalance()).toBe(0);
  });
});

describe("a dispute", () => {
  async function opened() {
    const piece = await sellPiece({ priceCents: 10_000 });
    const [payment] = await sql<{ id: string; charge: string }>(
      `SELECT id, charge_id AS charge FROM payments WHERE order_id = $1 AND tender = 'card'`,
      [piece.orderId],
    );
    const dispute = standIn.control.openDispute(payment?.charge ?? "");
    expect(got(await syncDispute(dispute, clock))).toEqual({ status: "needs_response" });
    return { piece, dispute };
  }

  it("freezes what its pieces earn and lets nothing more go back until it is decided", async () => {
    const { piece, dispute } = await opened();
    expect((await earningOf(piece)).frozenFor).toContain("dispute");
    const finance = await staff("finance");
    const wish = {
      orderId: piece.orderId,
      amounts: [100],
      shipping: 0,
      reason: "Kind",
      toCredit: false,
    };
    expect(await refundOrder(finance, wish, occasion)).toMatchObject({ code: "withheld" });
    // Told any number of times, it is booked once.
    got(await syncDispute(dispute, clock));
    const [row] = await sql<{ id: string; postings: number }>(
      `SELECT d.id, (SELECT count(*)::int FROM ledger_transactions t WHERE t.key LIKE 'dispute:' || d.id || ':%') AS postings
         FROM disputes d WHERE stripe_dispute_id = $1`,
      [dispute],
    );
    expect(row?.postings).toBe(1);
    got(await collectEvidence(row?.id ?? "", clock));
    standIn.control.closeDispute(dispute, "won");
    expect(got(await syncDispute(dispute, clock))).toEqual({ status: "won" });
    expect((await earningOf(piece)).frozenFor).toEqual([]);
    got(await refundOrder(finance, wish, occasion));
    expect(await trialBalance()).toBe(0);
  });

  it("that is lost is the shop's loss, and nothing is owed twice", async () => {
    const { piece, dispute } = await opened();
    standIn.control.closeDispute(dispute, "lost");
    expect(got(await syncDispute(dispute, clock))).toEqual({ status: "lost" });
    const finance = await staff("finance");
    const wish = {
      orderId: piece.orderId,
      amounts: [100],
      shipping: 0,
      reason: "Kind",
      toCredit: false,
    };
    expect(await refundOrder(finance, wish, occasion)).toMatchObject({ code: "withheld" });
    expect(await trialBalance()).toBe(0);
  });
});
