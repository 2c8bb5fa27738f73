import { clock, passTime, standIn } from "../../support/stripe";
import { describe, expect, it } from "vitest";
import { addToBag } from "@/lib/cart/add-to-bag";
import { setQuantity } from "@/lib/cart/change-line";
import { findBag } from "@/lib/cart/queries";
import { sql } from "@/lib/db";
import { pollPayments } from "@/lib/orders/poll-payments";
import { settlePayment, settleSession } from "@/lib/orders/settle-payment";
import { fetchSession } from "@/lib/payments/checkout-session";
import { stripe } from "@/lib/payments/stripe";
import { makePiece, makeProduct, shelf } from "../../support/goods";
import { got, guest, payOnPage, sessionOf, settle, startPayment } from "../../support/shop";

const DEBIT_GOOD = "000123456789";
const DEBIT_BAD = "000222222227";

/** How often each trace of a sale is there. */
async function traces(orderId: string) {
  const [row] = await sql<Record<string, number>>(
    `SELECT (SELECT count(*)::int FROM ledger_transactions WHERE order_id = $1) AS bookings,
       (SELECT count(*)::int FROM mails WHERE key = 'receipt:' || $1) AS receipts,
       (SELECT count(*)::int FROM shipments WHERE order_id = $1) AS shipments,
       (SELECT count(*)::int FROM stock_movements m JOIN order_lines l ON l.id = m.order_line_id
         WHERE l.order_id = $1) AS movements,
       (SELECT count(*)::int FROM order_history WHERE order_id = $1 AND transition = 'capture') AS captures`,
    [orderId],
  );
  return row;
}
const ONCE = { bookings: 1, receipts: 1, shipments: 1, movements: 1, captures: 1 };

describe("settling", () => {
  it("from the job, the return page and the poller at once places the order once", async () => {
    const piece = await makePiece();
    const { orderId } = await startPayment(guest(), [piece]);
    passTime(3);
    const session = await payOnPage(orderId);
    const [, ...answers] = await Promise.all([
      pollPayments(clock),
      ...Array.from({ length: 10 }, () => settle(session)),
    ]);
    expect(new Set(answers)).toEqual(new Set(["placed"]));
    expect(await traces(orderId)).toEqual(ONCE);
    expect(await settle(session)).toBe("placed");
    expect(await traces(orderId)).toEqual(ONCE);
  });

  it("by processes that know nothing of each other, all told that it is paid, places the order once", async () => {
    const { orderId } = await startPayment(guest(), [await makePiece()]);
    const told = got(await fetchSession(await payOnPage(orderId)));
    const answers = await Promise.all(Array.from({ length: 10 }, () => settleSession(told, clock)));
    for (const answer of answers) expect(got(answer)).toMatchObject({ orderId, outcome: "placed" });
    expect(got(await settleSession(told, clock)).outcome).toBe("placed");
    expect(await traces(orderId)).toEqual(ONCE);
    expect(
      await sql(
        `SELECT 1 FROM refunds r JOIN payments p ON p.id = r.payment_id WHERE p.order_id = $1`,
        [orderId],
      ),
    ).toEqual([]);
  });

  it("of a page that is still open changes nothing", async () => {
    const { orderId } = await startPayment(guest(), [await makePiece()]);
    expect(await settle(await sessionOf(orderId))).toBe("open");
    expect(await traces(orderId)).toMatchObject({ bookings: 0, receipts: 0 });
  });

  it("of a declined card changes nothing; the same page takes another card", async () => {
    const { orderId } = await startPayment(guest(), [await makePiece()]);
    const session = await sessionOf(orderId);
    expect(standIn.control.pay(session, { number: "4000000000000002" }).kind).toBe("declined");
    expect(await settle(session)).toBe("open");
    expect(await settle(await payOnPage(orderId))).toBe("placed");
  });

  it("of a session that is none, or not ours, says so", async () => {
    const unknown = { ok: false, code: "unknown_session" };
    expect(await settlePayment("cs_test_nobodyknowsthisone", clock)).toEqual(unknown);
    const foreign = await stripe().checkout.sessions.create({
      mode: "payment",
      success_url: "http://localhost:3000/x",
      client_reference_id: "not an order",
      line_items: [
        {
          quantity: 1,
          price_data: { currency: "usd", unit_amount: 500, product_data: { name: "x" } },
        },
      ],
    });
    standIn.control.pay(foreign.id);
    expect(await settlePayment(foreign.id, clock)).toEqual(unknown);
  });

  it("of another sum than the order's writes nothing and leaves it to people", async () => {
    const { orderId } = await startPayment(guest(), [await makePiece()]);
    const other = await stripe().checkout.sessions.create({
      mode: "payment",
      success_url: "http://localhost:3000/x",
      client_reference_id: orderId,
      line_items: [
        {
          quantity: 1,
          price_data: { currency: "usd", unit_amount: 100, product_data: { name: "x" } },
        },
      ],
    });
    standIn.control.pay(other.id);
    const refused = { ok: false, code: "amount_mismatch", detail: { orderId } };
    expect(await settlePayment(other.id, clock)).toEqual(refused);
    expect(await traces(orderId)).toMatchObject({ bookings: 0, receipts: 0, captures: 0 });
    expect(await settle(await payOnPage(orderId))).toBe("placed");
  });
});

describe("the poller", () => {
  it("settles what a lost webhook did not tell, and goes on past a payment that makes no sense", async () => {
    const odd = await startPayment(guest(), [await makePiece()]);
    await sql(`UPDATE payments SET session_id = 'cs_test_lostandgone' WHERE order_id = $1`, [
      odd.orderId,
    ]);
    const { orderId } = await startPayment(guest(), [await makePiece()]);
    await payOnPage(orderId);
    await pollPayments(clock);
    expect(await traces(orderId)).toMatchObject({ captures: 0 });
    passTime(3);
    expect((await pollPayments(clock)).flagged).toBeGreaterThan(0);
    expect(await traces(orderId)).toEqual(ONCE);
  });
});

describe("a bank debit", () => {
  it("keeps its goods for days and is placed when the money comes", async () => {
    const piece = await makePiece();
    const { orderId } = await startPayment(guest(), [piece]);
    const session = await payOnPage(orderId, DEBIT_GOOD);
    expect(await settle(session)).toBe("processing");
    expect(await settle(session)).toBe("processing");
    expect(await shelf(piece.variantId)).toEqual({ onHand: 1, held: 1 });
    const [hold] = await sql<{ days: number }>(
      `SELECT extract(day FROM expires_at - now())::int AS days FROM stock_holds WHERE order_id = $1`,
      [orderId],
    );
    expect(hold?.days).toBeGreaterThanOrEqual(13);
    expect(await traces(orderId)).toMatchObject({ bookings: 0, receipts: 0 });
    standIn.control.settleDebit(session, true);
    expect(await settle(session)).toBe("placed");
    expect(await traces(orderId)).toEqual(ONCE);
  });

  it("that the bank refuses gives the goods back", async () => {
    const actor = guest();
    const piece = await makePiece();
    const { orderId } = await startPayment(actor, [piece]);
    const session = await payOnPage(orderId, DEBIT_BAD);
    expect(await settle(session)).toBe("processing");
    standIn.control.settleDebit(session, false);
    expect(await settle(session)).toBe("closed");
    expect(await shelf(piece.variantId)).toEqual({ onHand: 1, held: 0 });
    expect((await findBag(actor))?.lines).toMatchObject([{ sku: piece.sku, available: 1 }]);
    expect(await sql(`SELECT status FROM orders WHERE id = $1`, [orderId])).toEqual([
      { status: "cancelled" },
    ]);
  });
});

describe("what was put into the bag while the page was open", () => {
  it("stays in it after the payment, and what was paid does not", async () => {
    const actor = guest();
    const [paid, more, later] = [await makeProduct(), await makeProduct(), await makePiece()];
    const { orderId } = await startPayment(actor, [paid, more]);
    got(await addToBag(actor, { ...later, quantity: 1 }));
    got(await setQuantity(actor, { ...more, quantity: 3 }));
    expect(await settle(await payOnPage(orderId))).toBe("placed");
    const bag = await findBag(actor);
    expect(bag?.lines.map((line) => [line.sku, line.quantity])).toEqual([
      [more.sku, 2],
      [later.sku, 1],
    ]);
  });
});
