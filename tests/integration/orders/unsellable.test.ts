import { clock, standIn } from "../../support/stripe";
import { describe, expect, it } from "vitest";
import { sql } from "@/lib/db";
import { closeOrder } from "@/lib/orders/close-order";
import { sendRefund } from "@/lib/orders/send-refund";
import { settleSession } from "@/lib/orders/settle-payment";
import { fetchSession } from "@/lib/payments/checkout-session";
import { stripe } from "@/lib/payments/stripe";
import { makePiece, makeProduct, shelf } from "../../support/goods";
import { buy, got, guest, payOnPage, sessionOf, settle, startPayment } from "../../support/shop";

const system = { kind: "system", name: "test" } as const;
const ranOut = {
  order: "expired",
  payment: "expired",
  reason: "the page ran out of time",
} as const;

async function refundsOf(orderId: string) {
  return sql<{ id: string; status: string; cents: number; total: number; payment: string }>(
    `SELECT r.id, r.status, r.amount_cents AS cents, o.total_cents AS total, p.status AS payment
       FROM refunds r JOIN payments p ON p.id = r.payment_id JOIN orders o ON o.id = p.order_id WHERE o.id = $1`,
    [orderId],
  );
}

async function clearingOf(orderId: string): Promise<number[]> {
  const rows = await sql<{ cents: number }>(
    `SELECT p.amount_cents::int AS cents FROM ledger_postings p JOIN ledger_transactions t ON t.id = p.transaction_id
       JOIN ledger_accounts a ON a.id = p.account_id
      WHERE t.order_id = $1 AND a.kind = 'stripe_clearing' ORDER BY t.id`,
    [orderId],
  );
  return rows.map((row) => row.cents);
}

/** All that Stripe has given back of an order's payment. */
async function givenBack(orderId: string): Promise<number[]> {
  const session = await stripe().checkout.sessions.retrieve(await sessionOf(orderId));
  const refunds = await stripe().refunds.list({ payment_intent: String(session.payment_intent) });
  return refunds.data.map((refund) => refund.amount);
}

describe("money for goods that are gone", () => {
  it("goes back in full, once, with a mail: the order had been closed before it came", async () => {
    const piece = await makePiece();
    const late = await startPayment(guest(), [piece]);
    await closeOrder(system, late.orderId, ranOut, clock.now());
    await buy(guest(), [piece]);
    const session = await payOnPage(late.orderId);
    const told = got(await fetchSession(session));
    const answers = await Promise.all(Array.from({ length: 6 }, () => settleSession(told, clock)));
    for (const answer of answers) expect(got(answer).outcome).toBe("refunded");
    expect(await settle(session)).toBe("refunded");
    const [refund, ...others] = await refundsOf(late.orderId);
    expect(others).toEqual([]);
    expect(refund).toMatchObject({ status: "pending", cents: refund?.total, payment: "captured" });
    const jobs = await sql(
      `SELECT 1 FROM pgboss.job WHERE name = 'refund.send' AND data->>'refundId' = $1`,
      [refund?.id],
    );
    expect(jobs).toHaveLength(1);

    await Promise.all(Array.from({ length: 5 }, () => sendRefund(refund?.id ?? "", clock)));
    got(await sendRefund(refund?.id ?? "", clock));
    expect(await refundsOf(late.orderId)).toMatchObject([
      { status: "succeeded", payment: "refunded" },
    ]);
    expect(await givenBack(late.orderId)).toEqual([refund?.total]);
    expect(await clearingOf(late.orderId)).toEqual([refund?.total, 0 - (refund?.total ?? 0)]);
    const mails = await sql(`SELECT template, "to" FROM mails WHERE key = $1`, [
      `refund:${refund?.id}`,
    ]);
    expect(mails).toEqual([{ template: "refund", to: "ann@people.example" }]);
    expect(await sql(`SELECT 1 FROM mails WHERE key = $1`, [`receipt:${late.orderId}`])).toEqual(
      [],
    );
    expect(await settle(session)).toBe("refunded");
  });

  it("goes back where the hold was lost while the page was open, and the bag is kept", async () => {
    const actor = guest();
    const goods = await makeProduct({ stock: 1 });
    const { orderId } = await startPayment(actor, [goods]);
    await sql(
      `WITH h AS (UPDATE stock_holds SET status = 'released', finished_at = now() WHERE order_id = $1)
       UPDATE stock SET held = 0 WHERE variant_id = $2`,
      [orderId, goods.variantId],
    );
    await buy(guest(), [goods]);
    expect(await settle(await payOnPage(orderId))).toBe("refunded");
    expect(await shelf(goods.variantId)).toEqual({ onHand: 0, held: 0 });
    expect(await sql(`SELECT status, closed_reason FROM orders WHERE id = $1`, [orderId])).toEqual([
      { status: "cancelled", closed_reason: "paid after its goods were gone" },
    ]);
    const [refund] = await refundsOf(orderId);
    got(await sendRefund(refund?.id ?? "", clock));
    expect(await givenBack(orderId)).toEqual([refund?.total]);
  });

  it("goes back where one line of several was lost: the others return to the shelf", async () => {
    const [lost, kept] = [await makeProduct({ stock: 1 }), await makePiece()];
    const { orderId } = await startPayment(guest(), [lost, kept]);
    await sql(
      `WITH h AS (UPDATE stock_holds SET status = 'released', finished_at = now()
                   WHERE order_id = $1 AND variant_id = $2)
       UPDATE stock SET held = 0 WHERE variant_id = $2`,
      [orderId, lost.variantId],
    );
    expect(await settle(await payOnPage(orderId))).toBe("refunded");
    expect(await shelf(lost.variantId)).toEqual({ onHand: 1, held: 0 });
    expect(await shelf(kept.variantId)).toEqual({ onHand: 1, held: 0 });
    const [refund] = await refundsOf(orderId);
    got(await sendRefund(refund?.id ?? "", clock));
    await buy(guest(), [kept]);
  });

  it("is not owed twice when the poller finds the refund still open", async () => {
    const late = await startPayment(guest(), [await makePiece()]);
    await closeOrder(system, late.orderId, ranOut, clock.now());
    await settle(await payOnPage(late.orderId));
    const [refund] = await refundsOf(late.orderId);
    standIn.faults.add({ kind: "reset", match: "/refunds" });
    expect(await sendRefund(refund?.id ?? "", clock)).toMatchObject({ code: "waiting" });
    standIn.faults.clear();
    got(await sendRefund(refund?.id ?? "", clock));
    expect(await givenBack(late.orderId)).toEqual([refund?.total]);
  });
});

describe("money that comes while the order is being closed", () => {
  it("either buys the goods or goes back in full, whichever was first", async () => {
    const outcomes = new Set<string>();
    for (let round = 0; round < 12; round += 1) {
      const piece = await makePiece();
      const { orderId } = await startPayment(guest(), [piece]);
      const told = got(await fetchSession(await payOnPage(orderId)));
      const close = () => closeOrder(system, orderId, ranOut, clock.now());
      const pay = () => settleSession(told, clock);
      const [settled] = await Promise.all(
        round % 2 === 0 ? [pay(), close()] : [pay(), close(), close()],
      );
      const { outcome } = got(settled);
      outcomes.add(outcome);
      const left = outcome === "placed" ? 0 : 1;
      expect(await shelf(piece.variantId)).toEqual({ onHand: left, held: 0 });
      for (const refund of await refundsOf(orderId)) got(await sendRefund(refund.id, clock));
      expect(await givenBack(orderId)).toHaveLength(left);
    }
    for (const outcome of outcomes) expect(["placed", "refunded"]).toContain(outcome);
  });
});

describe("closing an unpaid order", () => {
  it("happens once, and never to one that was paid", async () => {
    const piece = await makePiece();
    const open = await startPayment(guest(), [piece]);
    const closings = await Promise.all(
      Array.from({ length: 5 }, () => closeOrder(system, open.orderId, ranOut, clock.now())),
    );
    expect(closings.filter(Boolean)).toHaveLength(1);
    expect(await shelf(piece.variantId)).toEqual({ onHand: 1, held: 0 });
    const { orderId } = await buy(guest(), [piece]);
    expect(await closeOrder(system, orderId, ranOut, clock.now())).toBe(false);
    expect(await sql(`SELECT status FROM orders WHERE id = $1`, [orderId])).toEqual([
      { status: "placed" },
    ]);
  });
});
