import Stripe from "stripe";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { StandIn } from "../../../lib/payments/stand-in/server";
import { paidSession, sdk, sessionParams, start } from "./stand-in-harness";

let standIn: StandIn;
let stripe: Stripe;

beforeEach(async () => {
  standIn = await start();
  stripe = sdk(standIn);
});
afterEach(() => standIn.close());

test("the same key and parameters give the first answer again", async () => {
  const key = { idempotencyKey: "order-1:checkout" };
  const first = await stripe.checkout.sessions.create(sessionParams(standIn), key);
  const again = await stripe.checkout.sessions.create(sessionParams(standIn), key);
  expect(again.id).toBe(first.id);
  expect(first.lastResponse.headers["idempotent-replayed"]).toBeUndefined();
  expect(again.lastResponse.headers["idempotent-replayed"]).toBe("true");
  expect((await stripe.checkout.sessions.list()).data).toHaveLength(1);
});

test("the same key with other parameters is an error", async () => {
  const key = { idempotencyKey: "order-1:checkout" };
  await stripe.checkout.sessions.create(sessionParams(standIn), key);
  const other = sessionParams(standIn, { client_reference_id: "order-2" });
  const request = stripe.checkout.sessions.create(other, key);
  await expect(request).rejects.toBeInstanceOf(Stripe.errors.StripeIdempotencyError);
  await expect(request).rejects.toMatchObject({ statusCode: 400, type: "StripeIdempotencyError" });
});

test("the same key on another path is an error, in another account it is not", async () => {
  const { intent } = await paidSession(standIn);
  const key = { idempotencyKey: "shared" };
  await stripe.refunds.create({ payment_intent: intent.id, amount: 100 }, key);
  const elsewhere = stripe.checkout.sessions.create(sessionParams(standIn), key);
  await expect(elsewhere).rejects.toBeInstanceOf(Stripe.errors.StripeIdempotencyError);
  const account = { ...key, stripeAccount: "acct_other" };
  const payout = stripe.payouts.create({ amount: 1, currency: "usd" }, account);
  await expect(payout).rejects.toMatchObject({ code: "balance_insufficient" });
});

test("a request that never ran leaves its key free", async () => {
  const key = { idempotencyKey: "retry-me" };
  const wrong = stripe.refunds.create({ payment_intent: "pi_none" }, key);
  await expect(wrong).rejects.toMatchObject({ code: "resource_missing" });
  const { intent } = await paidSession(standIn);
  const refund = await stripe.refunds.create({ payment_intent: intent.id }, key);
  expect(refund.status).toBe("succeeded");
});

test("a request that ran and was refused keeps its key", async () => {
  const { intent } = await paidSession(standIn);
  const key = { idempotencyKey: "too-much" };
  const params = { payment_intent: intent.id, amount: 20_501 };
  await expect(stripe.refunds.create(params, key)).rejects.toMatchObject({ param: "amount" });
  const again = stripe.refunds.create(params, key);
  await expect(again).rejects.toMatchObject({ headers: { "idempotent-replayed": "true" } });
});

test("a saved 500 replays, although the object was made", async () => {
  const { intent } = await paidSession(standIn);
  const key = { idempotencyKey: "refund-1" };
  const params = { payment_intent: intent.id, amount: 100, metadata: { op: "refund-1" } };
  standIn.faults.add({
    match: "POST /v1/refunds$",
    when: "after",
    kind: "status",
    status: 500,
    times: 1,
  });
  const retrying = sdk(standIn, { maxNetworkRetries: 2 });
  await expect(retrying.refunds.create(params, key)).rejects.toMatchObject({ statusCode: 500 });
  await expect(stripe.refunds.create(params, key)).rejects.toMatchObject({ statusCode: 500 });
  const { data } = await stripe.refunds.list({ payment_intent: intent.id });
  expect(data.map((refund) => refund.metadata?.["op"])).toEqual(["refund-1"]);
});

test("the second API version runs a failed request again", async () => {
  const key = { idempotencyKey: "account-1" };
  const params = { display_name: "Consignor" };
  standIn.faults.add({
    match: "/v2/core/accounts",
    when: "after",
    kind: "status",
    status: 500,
    times: 1,
  });
  await expect(stripe.v2.core.accounts.create(params, key)).rejects.toMatchObject({
    statusCode: 500,
  });
  const account = await stripe.v2.core.accounts.create(params, key);
  expect((await stripe.v2.core.accounts.create(params, key)).id).toBe(account.id);
});

test("a key that is still in progress is a 409", async () => {
  const key = { idempotencyKey: "slow" };
  standIn.faults.add({ match: "POST /v1/checkout", kind: "delay", seconds: 60, times: 1 });
  const params = sessionParams(standIn);
  const slow = stripe.checkout.sessions.create(params, key);
  await expect.poll(() => standIn.faults.list()).toEqual([]);
  const second = stripe.checkout.sessions.create(params, key);
  await expect(second).rejects.toMatchObject({ statusCode: 409, code: "idempotency_key_in_use" });
  standIn.control.advance(60);
  const { id } = await slow;
  expect((await stripe.checkout.sessions.create(params, key)).id).toBe(id);
});

test("a client that gave up on a hanging request may use its key again", async () => {
  const key = { idempotencyKey: "hung" };
  standIn.faults.add({ match: "POST /v1/checkout", kind: "hang", times: 1 });
  const params = sessionParams(standIn);
  const hung = stripe.checkout.sessions.create(params, { ...key, timeout: 50 });
  await expect(hung).rejects.toBeInstanceOf(Stripe.errors.StripeConnectionError);
  await expect
    .poll(() => stripe.checkout.sessions.create(params, key).then((session) => session.status))
    .toBe("open");
});
