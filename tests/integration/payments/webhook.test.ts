import { deliveries, passTime, standIn } from "../../support/stripe";
import { describe, expect, it } from "vitest";
import { POST } from "@/app/api/stripe/webhook/route";
import { sql } from "@/lib/db";
import { stripe } from "@/lib/payments/stripe";
import { makePiece } from "../../support/goods";
import { guest, payOnPage, sessionOf, startPayment } from "../../support/shop";
import { deliver, eventsOf, processStored, requestFor, stored } from "./deliver";

async function placements(orderId: string) {
  const [row] = await sql<{ status: string; bookings: number; receipts: number }>(
    `SELECT status, (SELECT count(*)::int FROM ledger_transactions WHERE order_id = o.id) AS bookings,
       (SELECT count(*)::int FROM mails WHERE key = 'receipt:' || o.id) AS receipts FROM orders o WHERE o.id = $1`,
    [orderId],
  );
  return row;
}
const PLACED_ONCE = { status: "placed", bookings: 1, receipts: 1 };

async function countEvents(): Promise<number> {
  const [row] = await sql<{ count: number }>(`SELECT count(*)::int AS count FROM stripe_events`);
  return row?.count ?? -1;
}

describe("a webhook", () => {
  it("that comes ten times in parallel, all in reverse order, places one order", async () => {
    const { orderId } = await startPayment(guest(), [await makePiece()]);
    const session = await payOnPage(orderId);
    const events = (await eventsOf(session)).toReversed();
    expect(events.length).toBeGreaterThan(2);
    const before = await countEvents();
    const answers = await Promise.all(
      Array.from({ length: 10 }, () => events)
        .flat()
        .map(deliver),
    );
    expect(answers.every((answer) => answer.status === 200)).toBe(true);
    expect(await countEvents()).toBe(before + events.length);
    const jobs = await sql(
      `SELECT data->>'eventId' FROM pgboss.job WHERE name = 'stripe.event' AND data->>'eventId' = ANY ($1)`,
      [events.map((event) => event.id)],
    );
    expect(jobs).toHaveLength(events.length);
    await processStored(3);
    expect(await placements(orderId)).toEqual(PLACED_ONCE);
    for (const event of events)
      expect(await stored(event.id)).toMatchObject([{ status: "processed" }]);
  });

  it("arrives over the wire as Stripe sends it, twice and in reverse", async () => {
    standIn.webhooks.setMode({ mode: "duplicate" });
    const { orderId } = await startPayment(guest(), [await makePiece()]);
    standIn.webhooks.setMode({ mode: "hold" });
    const session = await payOnPage(orderId);
    const held = standIn.webhooks.heldCount();
    standIn.webhooks.release("reverse");
    await standIn.settle();
    expect(deliveries.count).toBeGreaterThanOrEqual(held);
    for (const event of await eventsOf(session)) {
      expect(standIn.webhooks.isDelivered(event.id)).toBe(true);
    }
    await processStored();
    expect(await placements(orderId)).toEqual(PLACED_ONCE);
  });

  it("of an expired page closes the order", async () => {
    const { orderId } = await startPayment(guest(), [await makePiece()]);
    const session = await sessionOf(orderId);
    passTime(31);
    for (const event of await eventsOf(session)) await deliver(event);
    await processStored();
    expect(await placements(orderId)).toEqual({ status: "expired", bookings: 0, receipts: 0 });
  });

  it("that comes long after the order was settled changes nothing", async () => {
    const { orderId } = await startPayment(guest(), [await makePiece()]);
    const session = await payOnPage(orderId);
    const events = await eventsOf(session);
    for (const event of events) await deliver(event);
    await processStored();
    const again = await deliver(events[0]);
    expect(await again.json()).toEqual({ received: true, known: true });
    await processStored();
    expect(await placements(orderId)).toEqual(PLACED_ONCE);
  });
});

describe("a message that nobody should believe", () => {
  it.each([
    ["no signature", (body: string) => new Request("http://shop.test", { method: "POST", body })],
    ["another's signature", (body: string) => requestFor(body, { secret: "whsec_somebody_else" })],
    ["a stale signature", (body: string) => requestFor(body, { timestamp: 1_600_000_000 })],
    [
      "a body that was changed",
      (body: string) =>
        new Request("http://shop.test", {
          method: "POST",
          headers: requestFor(body).headers,
          body: body.replace("evt_", "evt_x"),
        }),
    ],
    [
      "a garbled signature",
      (body: string) =>
        new Request("http://shop.test", {
          method: "POST",
          headers: { "stripe-signature": "t=,v1=,,=" },
          body,
        }),
    ],
    ["a body that is no JSON", () => requestFor("{")],
    ["no body", () => requestFor("")],
  ])("for %s is answered 400 and not stored", async (_why, make) => {
    const before = await countEvents();
    const event = {
      id: "evt_forged",
      type: "checkout.session.completed",
      data: { object: { id: "cs_x" } },
    };
    const answer = await POST(make(JSON.stringify(event)));
    expect(answer.status).toBe(400);
    expect(await countEvents()).toBe(before);
  });
});

describe("an event that the shop cannot act on", () => {
  const base = { object: "event", api_version: null, created: 1, livemode: false };
  const event = (id: string, type: string, object: object) => ({
    ...base,
    id,
    type,
    data: { object },
  });

  it.each([
    ["a session that Stripe does not know", "checkout.session.completed", { id: "cs_test_nobody" }],
    ["no session", "checkout.session.completed", {}],
    [
      "a refund that was never written here",
      "refund.updated",
      { id: "re_1", metadata: { refund_id: "0190c6a0-0000-7000-8000-000000000001" } },
    ],
  ])("because it names %s is flagged", async (_what, type, object) => {
    const id = `evt_${Math.random().toString(36).slice(2)}`;
    expect((await deliver(event(id, type, object))).status).toBe(200);
    await processStored();
    const [kept] = await stored(id);
    expect(kept?.status).toBe("flagged");
    expect(kept?.note).toMatch(/\w+ /);
  });

  it("because its session paid another sum is flagged, and the order is not placed", async () => {
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
    const told = (await eventsOf(other.id)).find(
      (one) => one.type === "checkout.session.completed",
    );
    await deliver(told);
    await processStored();
    expect(await stored(told?.id ?? "")).toEqual([
      { status: "flagged", note: "its session paid another sum than the order's" },
    ]);
    expect(await placements(orderId)).toMatchObject({ status: "pending_payment", bookings: 0 });
  });

  it("because it is about something else is put aside", async () => {
    await deliver(event("evt_customer", "customer.created", { id: "cus_1" }));
    await deliver(event("evt_refund", "refund.created", { id: "re_2", metadata: {} }));
    await processStored();
    expect(await stored("evt_customer")).toMatchObject([{ status: "processed" }]);
    expect(await stored("evt_refund")).toMatchObject([{ status: "processed" }]);
  });

  it("because Stripe cannot be reached stays for another try", async () => {
    const { orderId } = await startPayment(guest(), [await makePiece()]);
    const session = await payOnPage(orderId);
    const told = (await eventsOf(session)).find((one) => one.type === "checkout.session.completed");
    await deliver(told);
    standIn.faults.add({ kind: "reset", match: "^GET /v1/checkout/sessions/" });
    await expect(processStored()).rejects.toThrow(/could not be reached/);
    expect(await stored(told?.id ?? "")).toMatchObject([{ status: "received" }]);
    standIn.faults.clear();
    await processStored();
    expect(await placements(orderId)).toEqual(PLACED_ONCE);
  });
});
