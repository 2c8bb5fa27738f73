import { clock, passTime, standIn } from "../../support/stripe";
import { describe, expect, it } from "vitest";
import { sql, transaction } from "@/lib/db";
import { credit, debit } from "@/lib/ledger/accounts";
import { postTransaction } from "@/lib/ledger/post-transaction";
import { closeOrder } from "@/lib/orders/close-order";
import { pollPayments } from "@/lib/orders/poll-payments";
import { sendRefund } from "@/lib/orders/send-refund";
import { stripe } from "@/lib/payments/stripe";
import { makePiece, makeProduct } from "../../support/goods";
import {
  buy,
  expectViolation,
  got,
  guest,
  payOnPage,
  sessionOf,
  settle,
  startPayment,
} from "../../support/shop";
import { deliver, eventsOf, processStored, stored } from "./deliver";

const NOWHERE = "0190c6a0-0000-7000-8000-000000000001";
const PENDING = "4000000000007726";
const FAILS_LATER = "4000000000005126";
const CREATE = "^POST /v1/refunds$";

/** A refund that is owed because the money came after the order had been closed. */
async function owed(card?: string) {
  const { orderId } = await startPayment(guest(), [await makePiece()]);
  const closing = { order: "expired", payment: "expired", reason: "it ran out" } as const;
  await closeOrder({ kind: "system", name: "test" }, orderId, closing, clock.now());
  const session = await payOnPage(orderId, card);
  expect(await settle(session)).toBe("refunded");
  const [row] = await sql<{ id: string; number: string }>(
    `SELECT r.id, o.number FROM refunds r JOIN payments p ON p.id = r.payment_id JOIN orders o ON o.id = p.order_id
      WHERE o.id = $1`,
    [orderId],
  );
  return { orderId, session, refundId: row?.id ?? "", number: row?.number ?? "" };
}

async function statesOf(refundId: string) {
  const [row] = await sql<{ refund: string; payment: string; mails: number; bookings: number }>(
    `SELECT r.status AS refund, p.status AS payment,
       (SELECT count(*)::int FROM mails WHERE key = 'refund:' || r.id) AS mails,
       (SELECT count(*)::int FROM ledger_transactions WHERE key = 'refund:' || r.id) AS bookings
       FROM refunds r JOIN payments p ON p.id = r.payment_id WHERE r.id = $1`,
    [refundId],
  );
  return row;
}
const DONE = { refund: "succeeded", payment: "refunded", mails: 1, bookings: 1 };
const OPEN = { refund: "pending", payment: "captured", mails: 0, bookings: 0 };

async function atStripe(orderId: string) {
  const session = await stripe().checkout.sessions.retrieve(await sessionOf(orderId));
  return (await stripe().refunds.list({ payment_intent: String(session.payment_intent) })).data;
}

describe("sending a refund", () => {
  it("after Stripe's saved 500 looks it up by our id: one refund, however often it is tried", async () => {
    const { orderId, refundId } = await owed();
    standIn.faults.add({ kind: "status", status: 500, match: CREATE, when: "after", times: 1 });
    expect(await sendRefund(refundId, clock)).toMatchObject({ ok: false, code: "waiting" });
    expect(await statesOf(refundId)).toEqual(OPEN);
    got(await sendRefund(refundId, clock));
    got(await sendRefund(refundId, clock));
    expect(await statesOf(refundId)).toEqual(DONE);
    expect(await atStripe(orderId)).toHaveLength(1);
  });

  it("after a cut connection gives back once", async () => {
    const { orderId, refundId } = await owed();
    standIn.faults.add({ kind: "reset", match: CREATE, when: "after", times: 1 });
    got(await sendRefund(refundId, clock));
    expect(await atStripe(orderId)).toHaveLength(1);
    expect(await statesOf(refundId)).toEqual(DONE);
  });

  it("asked too often waits its turn, and is made once", async () => {
    const { orderId, refundId } = await owed();
    standIn.faults.add({ kind: "status", status: 429, match: CREATE, times: 1 });
    expect(await sendRefund(refundId, clock)).toMatchObject({ code: "waiting" });
    expect(await statesOf(refundId)).toEqual(OPEN);
    got(await sendRefund(refundId, clock));
    expect(await atStripe(orderId)).toHaveLength(1);
    expect(await statesOf(refundId)).toEqual(DONE);
  });

  it("that Stripe has not finished waits, and is recorded when it is done", async () => {
    const { orderId, session, refundId } = await owed(PENDING);
    expect(await sendRefund(refundId, clock)).toMatchObject({ code: "waiting" });
    expect(await statesOf(refundId)).toEqual(OPEN);
    passTime(1);
    for (const event of await eventsOf(session)) await deliver(event);
    await processStored(2);
    expect(await statesOf(refundId)).toEqual(DONE);
    expect(await atStripe(orderId)).toHaveLength(1);
  });

  it("that was forgotten is sent again by the poller", async () => {
    const { refundId } = await owed();
    await sql(`DELETE FROM pgboss.job WHERE name = 'refund.send'`);
    passTime(3);
    await pollPayments(clock);
    expect(
      await sql(
        `SELECT data FROM pgboss.job WHERE name = 'refund.send' AND data->>'refundId' = $1`,
        [refundId],
      ),
    ).toEqual([{ data: { refundId } }]);
    got(await sendRefund(refundId, clock));
    expect(await statesOf(refundId)).toEqual(DONE);
  });

  it("waits while the buyer's bank looks into the payment, and goes out once that is won", async () => {
    const { orderId, refundId } = await owed();
    const [payment] = await sql<{ charge_id: string }>(
      `SELECT charge_id FROM payments WHERE order_id = $1`,
      [orderId],
    );
    const dispute = standIn.control.openDispute(payment?.charge_id ?? "");
    expect(await sendRefund(refundId, clock)).toMatchObject({ code: "waiting" });
    expect(await sendRefund(refundId, clock)).toMatchObject({ code: "waiting" });
    expect(await statesOf(refundId)).toEqual(OPEN);
    standIn.control.closeDispute(dispute, "won");
    // Stripe would say the same again under the key of a request that it refused.
    got(await sendRefund(refundId, clock));
    expect(await statesOf(refundId)).toEqual(DONE);
    expect(await atStripe(orderId)).toHaveLength(1);
  });

  it("that Stripe refuses is for the desk: nothing is booked, and the shop's checks say so", async () => {
    const { refundId, number } = await owed();
    standIn.faults.add({ kind: "status", status: 400, match: CREATE, when: "before", times: 1 });
    expect(await sendRefund(refundId, clock)).toMatchObject({ code: "refused" });
    expect(await sendRefund(refundId, clock)).toMatchObject({ code: "refused" });
    expect(await statesOf(refundId)).toMatchObject({ refund: "failed", mails: 0, bookings: 0 });
    expectViolation("captured-money-has-an-order", number);
  });

  it("that the bank sends back after all is flagged", async () => {
    const { session, refundId, number } = await owed(FAILS_LATER);
    got(await sendRefund(refundId, clock));
    expect(await statesOf(refundId)).toEqual(DONE);
    passTime(1);
    const failed = (await eventsOf(session)).find((event) => event.type === "refund.failed");
    await deliver(failed);
    await processStored();
    expect(await stored(failed?.id ?? "")).toEqual([
      { status: "flagged", note: "refund sent back by the bank" },
    ]);
    expectViolation("captured-money-has-an-order", number);
  });

  it("of nothing is not found", async () => {
    expect(await sendRefund(NOWHERE, clock)).toEqual({ ok: false, code: "not_found" });
  });
});

describe("giving back in parts", () => {
  it("goes from partly to fully refunded, never past what came in", async () => {
    const { orderId } = await buy(guest(), [
      { ...(await makeProduct({ priceCents: 5000 })), quantity: 2 },
    ]);
    const [payment] = await sql<{ id: string; amount: number }>(
      `SELECT id, amount_cents AS amount FROM payments WHERE order_id = $1`,
      [orderId],
    );
    const { id = "", amount = 0 } = payment ?? {};
    const write = async (cents: number) => {
      const [row] = await sql<{ id: string }>(
        `INSERT INTO refunds (payment_id, amount_cents, reason) VALUES ($1, $2, 'goods_gone') RETURNING id`,
        [id, cents],
      );
      const refundId = row?.id ?? "";
      await transaction((tx) =>
        postTransaction(tx, {
          key: `test:owed:${refundId}`,
          kind: "test",
          currency: "usd",
          at: clock.now(),
          postings: [debit({ kind: "allowances" }, cents), credit({ kind: "refunds" }, cents)],
        }),
      );
      return refundId;
    };
    const parts = [await write(3000), await write(2000)];
    await Promise.all(parts.flatMap((part) => [sendRefund(part, clock), sendRefund(part, clock)]));
    expect(await sql(`SELECT status, refunded_cents FROM payments WHERE id = $1`, [id])).toEqual([
      { status: "partly_refunded", refunded_cents: 5000 },
    ]);
    got(await sendRefund(await write(amount - 5000), clock));
    expect(await sql(`SELECT status, refunded_cents FROM payments WHERE id = $1`, [id])).toEqual([
      { status: "refunded", refunded_cents: amount },
    ]);
    const given = (await atStripe(orderId)).map((refund) => refund.amount);
    expect(given.toSorted((a, b) => a - b)).toEqual(
      [2000, 3000, amount - 5000].toSorted((a, b) => a - b),
    );
  });
});
