import Stripe from "stripe";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { StandIn } from "../../../lib/payments/stand-in/server";
import { control, openSession, paidSession, sdk, start, submit } from "./stand-in-harness";

let standIn: StandIn;
let stripe: Stripe;

beforeEach(async () => {
  standIn = await start();
  stripe = sdk(standIn);
});
afterEach(() => standIn.close());

test("connection reset after success: the SDK's own retry finds the answer", async () => {
  const { intent } = await paidSession(standIn);
  standIn.faults.add({ match: "POST /v1/refunds", when: "after", kind: "reset", times: 1 });
  const refund = await stripe.refunds.create({ payment_intent: intent.id, amount: 100 });
  expect(refund.lastResponse.headers["idempotent-replayed"]).toBe("true");
  expect((await stripe.refunds.list({ payment_intent: intent.id })).data).toHaveLength(1);
});

test("connection reset before: nothing happened until the retry", async () => {
  const { intent } = await paidSession(standIn);
  standIn.faults.add({ match: "POST /v1/refunds", kind: "reset", times: 2 });
  const request = stripe.refunds.create({ payment_intent: intent.id, amount: 100 });
  await expect(request).rejects.toBeInstanceOf(Stripe.errors.StripeConnectionError);
  expect((await stripe.refunds.list({ payment_intent: intent.id })).data).toEqual([]);
});

test("time-out after success: the refund exists though nobody was told", async () => {
  const { intent } = await paidSession(standIn);
  standIn.faults.add({ match: "POST /v1/refunds", when: "after", kind: "hang", times: 1 });
  const request = stripe.refunds.create({ payment_intent: intent.id }, { timeout: 50 });
  await expect(request).rejects.toThrow(/timeout/i);
  expect((await stripe.refunds.list({ payment_intent: intent.id })).data).toHaveLength(1);
});

test("429 is a rate limit error and has no effect", async () => {
  const { intent } = await paidSession(standIn);
  standIn.faults.add({ match: "POST /v1/refunds", kind: "status", status: 429, times: 1 });
  const request = stripe.refunds.create({ payment_intent: intent.id });
  await expect(request).rejects.toBeInstanceOf(Stripe.errors.StripeRateLimitError);
  const refund = await stripe.refunds.create({ payment_intent: intent.id });
  expect(refund.amount).toBe(20_500);
});

test("500 before: not saved, so the SDK's retry gets through", async () => {
  standIn.faults.add({ match: "GET /v1/balance", kind: "status", status: 500, times: 1 });
  const retrying = sdk(standIn, { maxNetworkRetries: 1 });
  expect((await retrying.balance.retrieve()).object).toBe("balance");
});

test("a fault hits only what it matches, and as often as it says", async () => {
  standIn.faults.add({ match: "GET /v1/balance$", kind: "status", status: 500, times: 2 });
  expect((await stripe.events.list()).data).toEqual([]);
  await expect(stripe.balance.retrieve()).rejects.toMatchObject({ statusCode: 500 });
  await expect(stripe.balance.retrieve()).rejects.toMatchObject({ statusCode: 500 });
  expect((await stripe.balance.retrieve()).object).toBe("balance");
});

test("a fault without a count lasts until it is cleared", async () => {
  standIn.faults.add({ match: "GET /v1/balance$", kind: "status", status: 503 });
  await expect(stripe.balance.retrieve()).rejects.toMatchObject({ statusCode: 503 });
  await expect(stripe.balance.retrieve()).rejects.toMatchObject({ statusCode: 503 });
  standIn.faults.clear();
  expect((await stripe.balance.retrieve()).object).toBe("balance");
});

test("a decline refuses a good card once, and the session stays open", async () => {
  const { id, url } = await openSession(standIn);
  standIn.faults.add({ kind: "decline", times: 1, decline_code: "do_not_honor" });
  const first = await submit(url ?? "");
  expect(first.status).toBe(402);
  const session = await stripe.checkout.sessions.retrieve(id, { expand: ["payment_intent"] });
  expect(session.status).toBe("open");
  expect((session.payment_intent as Stripe.PaymentIntent).last_payment_error).toMatchObject({
    code: "card_declined",
    decline_code: "do_not_honor",
    message: "Your card was declined.",
  });
  expect((await submit(url ?? "")).status).toBe(303);
});

test("faults are set and cleared over HTTP, and malformed ones refused", async () => {
  const fault = { kind: "status", match: "GET /v1/balance", status: 500, times: 5 };
  expect((await control(standIn, "faults", fault)).status).toBe(200);
  await expect(stripe.balance.retrieve()).rejects.toMatchObject({ statusCode: 500 });
  expect((await control(standIn, "state")).body).toMatchObject({
    faults: [{ kind: "status", times: 4 }],
  });
  await control(standIn, "faults", { clear: true });
  expect((await stripe.balance.retrieve()).object).toBe("balance");
  const wrong = await control(standIn, "faults", { kind: "status", match: "x", status: "bad" });
  expect(wrong.status).toBe(400);
  expect(wrong.body).toHaveProperty("error.message");
  expect((await control(standIn, "faults", { ...fault, surprise: 1 })).status).toBe(400);
  expect((await control(standIn, "faults", { ...fault, match: "(" })).status).toBe(400);
  expect((await control(standIn, "nothing")).status).toBe(404);
});

test("controls do not answer under a name that only points at loopback", async () => {
  const { status } = await new Promise<{ status: number | undefined }>((resolve, reject) => {
    void import("node:http").then(({ request }) => {
      const { hostname, port } = new URL(standIn.base);
      const headers = { host: "rebound.example" };
      request({ hostname, port, method: "POST", path: "/_control/reset", headers }, (response) => {
        response.resume();
        resolve({ status: response.statusCode });
      })
        .on("error", reject)
        .end("{}");
    });
  });
  expect(status).toBe(403);
});

test("reset forgets objects, faults, keys and the moved clock", async () => {
  const before = standIn.now();
  const { session } = await paidSession(standIn);
  standIn.faults.add({ kind: "decline" });
  standIn.control.advance(5000);
  expect((await control(standIn, "reset")).status).toBe(200);
  await expect(stripe.checkout.sessions.retrieve(session.id)).rejects.toThrow(/No such/);
  expect((await stripe.events.list()).data).toEqual([]);
  expect((await stripe.balance.retrieve()).available).toMatchObject([{ amount: 0 }]);
  expect(standIn.faults.list()).toEqual([]);
  expect(standIn.now()).toBe(before);
});

test("hosts other than loopback are refused", async () => {
  const options = { host: "0.0.0.0" } as unknown as { host: "localhost" };
  await expect(start(options)).rejects.toThrow(/loopback only/);
});
