import Stripe from "stripe";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { StandIn } from "../../../lib/payments/stand-in/server";
import {
  openSession,
  paidSession,
  receive,
  sdk,
  SECRET,
  start,
  type Receiver,
} from "./stand-in-harness";

let shop: Receiver;
let standIn: StandIn;
let stripe: Stripe;

beforeEach(async () => {
  shop = await receive();
  standIn = await start({ webhook: { url: shop.url, secret: SECRET } });
  stripe = sdk(standIn);
});
afterEach(async () => {
  await standIn.close();
  await shop.close();
});

const PAID = [
  "charge.succeeded",
  "checkout.session.completed",
  "payment_intent.created",
  "payment_intent.succeeded",
];

test("a payment's events arrive, signed, with snapshots of what happened", async () => {
  const { session, intent } = await paidSession(standIn);
  await standIn.settle();
  expect(shop.types().toSorted()).toEqual(PAID);
  const completed = shop.events.find((event) => event.type === "checkout.session.completed");
  expect(completed).toMatchObject({ api_version: Stripe.API_VERSION, livemode: false });
  expect(completed?.data.object).toMatchObject({
    id: session.id,
    payment_status: "paid",
    payment_intent: intent.id,
  });
});

test("an event names the request and key that caused it, and what changed", async () => {
  const { intent } = await paidSession(standIn);
  await stripe.refunds.create({ payment_intent: intent.id }, { idempotencyKey: "refund-7" });
  await standIn.settle();
  const refunded = shop.events.find((event) => event.type === "charge.refunded");
  expect(refunded?.request).toMatchObject({ idempotency_key: "refund-7" });
  expect(refunded?.request?.id).toMatch(/^req_/);
});

describe("delivery", () => {
  test("is repeated with growing pauses until the shop acknowledges", async () => {
    shop.failNext(2);
    const { id } = await openSession(standIn);
    await stripe.checkout.sessions.expire(id);
    await standIn.settle();
    expect(shop.events).toEqual([]);
    const late = () => stripe.events.list({ delivery_success: false });
    expect((await late()).data).toMatchObject([
      { type: "checkout.session.expired", pending_webhooks: 1 },
    ]);
    standIn.control.advance(1);
    await standIn.settle();
    expect(shop.events).toEqual([]);
    standIn.control.advance(4);
    await standIn.settle();
    expect(shop.events).toEqual([]);
    standIn.control.advance(1);
    await standIn.settle();
    expect(shop.types()).toEqual(["checkout.session.expired"]);
    expect((await late()).data).toEqual([]);
    const delivered = await stripe.events.list({ delivery_success: true });
    expect(delivered.data).toMatchObject([{ pending_webhooks: 0 }]);
  });

  test("ends after the last attempt, and the event can still be listed", async () => {
    shop.failNext(100);
    const { id } = await openSession(standIn);
    await stripe.checkout.sessions.expire(id);
    for (let attempt = 0; attempt < 12; attempt++) {
      await standIn.settle();
      standIn.control.advance(86_400);
    }
    shop.failNext(0);
    standIn.control.advance(86_400);
    await standIn.settle();
    expect(shop.events).toEqual([]);
    const { data } = await stripe.events.list({ delivery_success: false });
    expect(data.map((event) => event.type)).toEqual(["checkout.session.expired"]);
  });

  test("twice of everything", async () => {
    standIn.webhooks.setMode({ mode: "duplicate" });
    await paidSession(standIn);
    await standIn.settle();
    expect(shop.types().toSorted()).toEqual([...PAID, ...PAID].toSorted());
    expect(new Set(shop.events.map((event) => event.id)).size).toBe(PAID.length);
  });

  test.each(["fifo", "reverse"] as const)("held and released: %s", async (order) => {
    standIn.webhooks.setMode({ mode: "hold" });
    await paidSession(standIn);
    await standIn.settle();
    expect(shop.events).toEqual([]);
    const happened = (await stripe.events.list()).data.map((event) => event.id).toReversed();
    standIn.webhooks.release(order);
    await standIn.settle();
    const arrived = shop.events.map((event) => event.id);
    expect(arrived).toEqual(order === "fifo" ? happened : happened.toReversed());
  });

  test("dropped: nothing arrives, all can be listed as undelivered", async () => {
    standIn.webhooks.setMode({ mode: "drop" });
    await paidSession(standIn);
    await standIn.settle();
    standIn.control.advance(86_400);
    await standIn.settle();
    expect(shop.events).toEqual([]);
    const { data } = await stripe.events.list({ delivery_success: false });
    expect(data.map((event) => event.type).toSorted()).toEqual(PAID);
  });

  test("late: only after the clock has moved", async () => {
    standIn.webhooks.setMode({ mode: "late", seconds: 90 });
    await paidSession(standIn);
    standIn.control.advance(89);
    await standIn.settle();
    expect(shop.events).toEqual([]);
    standIn.control.advance(1);
    await standIn.settle();
    expect(shop.types().toSorted()).toEqual(PAID);
  });
});

describe("endpoints", () => {
  test("are created with a secret that signs, and get only what they asked for", async () => {
    const other = await receive();
    const endpoint = await stripe.webhookEndpoints.create({
      url: other.url,
      enabled_events: ["charge.refunded"],
    });
    other.secret = endpoint.secret ?? "";
    const { intent } = await paidSession(standIn);
    await stripe.refunds.create({ payment_intent: intent.id });
    await standIn.settle();
    expect(other.types()).toEqual(["charge.refunded"]);
    const listed = await stripe.webhookEndpoints.list();
    expect(listed.data.map((one) => one.url)).toEqual([other.url, shop.url]);
    expect(listed.data.every((one) => one.secret === undefined)).toBe(true);
    await other.close();
  });

  test("one that is gone gets nothing", async () => {
    const { data } = await stripe.webhookEndpoints.list();
    await stripe.webhookEndpoints.del(data[0]?.id ?? "");
    await paidSession(standIn);
    await standIn.settle();
    expect(shop.events).toEqual([]);
    expect((await stripe.webhookEndpoints.list()).data).toEqual([]);
  });

  test("a wrong secret does not verify", () => {
    const payload = '{"id":"evt_1","object":"event"}';
    const header = Stripe.webhooks.generateTestHeaderString({ payload, secret: "whsec_other" });
    expect(() => Stripe.webhooks.constructEvent(payload, header, SECRET)).toThrow(/signature/i);
  });
});

test("events are listed by type and by time", async () => {
  await paidSession(standIn);
  const middle = standIn.now() + 50;
  standIn.control.advance(100);
  await paidSession(standIn);
  const types = ["charge.succeeded", "payment_intent.succeeded"];
  expect((await stripe.events.list({ types })).data).toHaveLength(4);
  expect((await stripe.events.list({ type: "charge.*" })).data).toHaveLength(2);
  expect((await stripe.events.list({ types, created: { gte: middle } })).data).toHaveLength(2);
  expect((await stripe.events.list({ types, created: { lt: middle } })).data).toHaveLength(2);
  const [first] = (await stripe.events.list({ limit: 1 })).data;
  expect(await stripe.events.retrieve(first?.id ?? "")).toMatchObject({ id: first?.id });
});
