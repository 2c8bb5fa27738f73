import type Stripe from "stripe";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { StandIn } from "../../../lib/payments/stand-in/server";
import { openSession, paidSession, sdk, sessionParams, start } from "./stand-in-harness";

let standIn: StandIn;
let stripe: Stripe;

beforeEach(async () => {
  standIn = await start();
  stripe = sdk(standIn);
});
afterEach(() => standIn.close());

describe("a new session", () => {
  test("is open, unpaid, and adds up lines and shipping", async () => {
    const session = await openSession(standIn);
    expect(session).toMatchObject({
      object: "checkout.session",
      status: "open",
      payment_status: "unpaid",
      amount_subtotal: 20_000,
      amount_total: 20_500,
      total_details: { amount_shipping: 500, amount_tax: 0, amount_discount: 0 },
      payment_intent: null,
      client_reference_id: "order-1",
      metadata: { order: "1" },
      expires_at: standIn.now() + 1860,
    });
    expect(session.id).toMatch(/^cs_test_/);
    expect(session.url).toBe(`${standIn.base}/c/pay/${session.id}`);
  });

  test("lives 24 hours unless told otherwise", async () => {
    const params = sessionParams(standIn);
    delete params.expires_at;
    const session = await stripe.checkout.sessions.create(params);
    expect(session.expires_at).toBe(standIn.now() + 86_400);
  });

  test.each([1700, 86_500])("cannot end in %i seconds", async (seconds) => {
    const request = openSession(standIn, { expires_at: standIn.now() + seconds });
    await expect(request).rejects.toMatchObject({ statusCode: 400, param: "expires_at" });
  });

  test("keeps its lines, which are listed and expanded alike", async () => {
    const { id } = await openSession(standIn);
    const listed = await stripe.checkout.sessions.listLineItems(id);
    expect(listed.data).toHaveLength(1);
    expect(listed.data[0]).toMatchObject({
      description: "Wool coat",
      quantity: 2,
      amount_subtotal: 20_000,
      amount_total: 20_000,
    });
    expect(String(listed.data[0]?.price?.unit_amount_decimal)).toBe("10000");
    const expanded = await stripe.checkout.sessions.retrieve(id, { expand: ["line_items"] });
    expect(expanded.line_items?.data[0]?.id).toBe(listed.data[0]?.id);
    const plain = await stripe.checkout.sessions.retrieve(id);
    expect(plain.line_items).toBeUndefined();
  });
});

describe("expiry", () => {
  test("by request: expired at once, and only once", async () => {
    const { id } = await openSession(standIn);
    const expired = await stripe.checkout.sessions.expire(id);
    expect(expired).toMatchObject({ status: "expired", url: null });
    await expect(stripe.checkout.sessions.expire(id)).rejects.toMatchObject({ statusCode: 400 });
  });

  test("by the clock: open until the last second, then expired with its event", async () => {
    const { id } = await openSession(standIn);
    standIn.control.advance(1859);
    expect((await stripe.checkout.sessions.retrieve(id)).status).toBe("open");
    standIn.control.advance(1);
    const events = await stripe.events.list({ type: "checkout.session.expired" });
    expect(events.data.map((event) => (event.data.object as Stripe.Checkout.Session).id)).toEqual([
      id,
    ]);
    expect((await stripe.checkout.sessions.retrieve(id)).status).toBe("expired");
  });

  test("a paid session cannot be expired, nor does the clock touch it", async () => {
    const { session } = await paidSession(standIn);
    await expect(stripe.checkout.sessions.expire(session.id)).rejects.toThrow(
      /status of `complete`/,
    );
    standIn.control.advance(90_000);
    expect((await stripe.checkout.sessions.retrieve(session.id)).status).toBe("complete");
  });
});

describe("what is found", () => {
  test("a session by its payment intent", async () => {
    await openSession(standIn);
    const { session, intent } = await paidSession(standIn);
    const found = await stripe.checkout.sessions.list({ payment_intent: intent.id });
    expect(found.data.map((one) => one.id)).toEqual([session.id]);
  });

  test("sessions by status", async () => {
    const { session } = await paidSession(standIn);
    const open = await openSession(standIn);
    const complete = await stripe.checkout.sessions.list({ status: "complete" });
    expect(complete.data.map((one) => one.id)).toEqual([session.id]);
    const opened = await stripe.checkout.sessions.list({ status: "open" });
    expect(opened.data.map((one) => one.id)).toEqual([open.id]);
  });

  test("nothing: a 404 in Stripe's words", async () => {
    const request = stripe.checkout.sessions.retrieve("cs_test_nothing");
    await expect(request).rejects.toMatchObject({
      statusCode: 404,
      code: "resource_missing",
      message: "No such checkout.session: 'cs_test_nothing'",
    });
  });
});

describe("a paid session", () => {
  test("carries totals, customer and payment down to the balance transaction", async () => {
    const { session } = await paidSession(standIn);
    const full = await stripe.checkout.sessions.retrieve(session.id, {
      expand: ["payment_intent.latest_charge.balance_transaction", "shipping_cost.shipping_rate"],
    });
    const intent = full.payment_intent as Stripe.PaymentIntent;
    const charge = intent.latest_charge as Stripe.Charge;
    expect(full).toMatchObject({
      status: "complete",
      payment_status: "paid",
      amount_total: 20_500,
    });
    expect(full.customer_details).toMatchObject({ email: "ann@example.com" });
    expect(full.shipping_cost?.shipping_rate).toMatchObject({ display_name: "Ground" });
    expect(intent).toMatchObject({
      status: "succeeded",
      amount_received: 20_500,
      transfer_group: "order-1",
      metadata: { order: "1" },
    });
    expect(charge).toMatchObject({ paid: true, captured: true, amount_captured: 20_500 });
    expect(charge.balance_transaction).toMatchObject({ amount: 20_500, fee: 625, net: 19_875 });
  });

  test("pays automatic tax on lines and shipping", async () => {
    const { session, charge } = await paidSession(standIn, undefined, {
      automatic_tax: { enabled: true },
    });
    expect(session.total_details).toMatchObject({ amount_tax: 1640 });
    expect(session.automatic_tax.status).toBe("complete");
    expect(charge.amount).toBe(22_140);
    const { data } = await stripe.checkout.sessions.listLineItems(session.id);
    expect(data[0]).toMatchObject({ amount_tax: 1600, amount_total: 21_600 });
  });

  test("cannot be expanded where there is nothing to expand", async () => {
    const { session } = await paidSession(standIn);
    const request = stripe.checkout.sessions.retrieve(session.id, { expand: ["amount_total"] });
    await expect(request).rejects.toThrow("This property cannot be expanded (amount_total).");
    const deep = { expand: ["a.b.c.d.e"] };
    await expect(stripe.checkout.sessions.retrieve(session.id, deep)).rejects.toThrow(/4 levels/);
    const list = stripe.checkout.sessions.list({ expand: ["payment_intent"] });
    await expect(list).rejects.toThrow(/'data.payment_intent' instead/);
    const listed = await stripe.checkout.sessions.list({ expand: ["data.payment_intent"] });
    expect(listed.data[0]?.payment_intent).toMatchObject({ object: "payment_intent" });
  });
});
