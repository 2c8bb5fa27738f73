import type Stripe from "stripe";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { StandIn } from "../../../lib/payments/stand-in/server";
import { control, openSession, paidSession, sdk, start } from "./stand-in-harness";

let standIn: StandIn;
let stripe: Stripe;

beforeEach(async () => {
  standIn = await start();
  stripe = sdk(standIn);
});
afterEach(() => standIn.close());

async function available(): Promise<number | undefined> {
  return (await stripe.balance.retrieve()).available[0]?.amount;
}

async function types(): Promise<string[]> {
  const { data } = await stripe.events.list({ limit: 100 });
  return data.map((event) => event.type).toReversed();
}

describe("refunds", () => {
  test("in parts, up to what was paid and not a cent more", async () => {
    const { intent, charge } = await paidSession(standIn);
    const part = await stripe.refunds.create({
      payment_intent: intent.id,
      amount: 5000,
      reason: "requested_by_customer",
      metadata: { op: "r1" },
    });
    expect(part).toMatchObject({ status: "succeeded", amount: 5000, charge: charge.id });
    expect(await stripe.charges.retrieve(charge.id)).toMatchObject({
      amount_refunded: 5000,
      refunded: false,
    });
    const more = stripe.refunds.create({ charge: charge.id, amount: 15_501 });
    await expect(more).rejects.toThrow(
      "Refund amount ($155.01) is greater than unrefunded amount on charge ($155.00)",
    );
    const rest = await stripe.refunds.create({ charge: charge.id });
    expect(rest.amount).toBe(15_500);
    expect((await stripe.charges.retrieve(charge.id)).refunded).toBe(true);
    const again = stripe.refunds.create({ charge: charge.id });
    await expect(again).rejects.toMatchObject({ code: "charge_already_refunded" });
    const listed = await stripe.refunds.list({ payment_intent: intent.id });
    expect(listed.data.map((refund) => refund.amount)).toEqual([15_500, 5000]);
    // Stripe keeps its fee.
    expect(await available()).toBe(-625);
  });

  test("are announced", async () => {
    const { intent } = await paidSession(standIn);
    await stripe.refunds.create({ payment_intent: intent.id });
    expect((await types()).slice(-4)).toEqual([
      "refund.created",
      "charge.refunded",
      "refund.updated",
      "charge.refund.updated",
    ]);
  });

  test.each([0, -5])("of %i cents are refused", async (amount) => {
    const { intent } = await paidSession(standIn);
    const request = stripe.refunds.create({ payment_intent: intent.id, amount });
    await expect(request).rejects.toMatchObject({ statusCode: 400, param: "amount" });
  });

  test("need a payment, and one that succeeded", async () => {
    await expect(stripe.refunds.create({})).rejects.toMatchObject({ param: "payment_intent" });
    const request = stripe.refunds.create({ payment_intent: "pi_none" });
    await expect(request).rejects.toMatchObject({ statusCode: 400, param: "payment_intent" });
  });

  test("can fail later: the money is back and can be refunded again", async () => {
    const { intent, charge } = await paidSession(standIn, "4000000000005126");
    const before = await available();
    const refund = await stripe.refunds.create({ payment_intent: intent.id });
    expect(refund.status).toBe("succeeded");
    standIn.control.advance(20);
    const failed = await stripe.refunds.retrieve(refund.id, {
      expand: ["failure_balance_transaction"],
    });
    expect(failed).toMatchObject({
      status: "failed",
      failure_reason: "expired_or_canceled_card",
      failure_balance_transaction: { amount: 20_500 },
    });
    expect(await available()).toBe(before);
    expect((await stripe.charges.retrieve(charge.id)).amount_refunded).toBe(0);
    expect((await types()).slice(-3)).toEqual([
      "refund.failed",
      "refund.updated",
      "charge.refund.updated",
    ]);
  });

  test("can stay pending for a while", async () => {
    const { intent } = await paidSession(standIn, "4000000000007726");
    const refund = await stripe.refunds.create({ payment_intent: intent.id });
    expect(refund.status).toBe("pending");
    standIn.control.advance(20);
    expect((await stripe.refunds.retrieve(refund.id)).status).toBe("succeeded");
  });

  test("fail on command", async () => {
    const { intent } = await paidSession(standIn);
    const refund = await stripe.refunds.create({ payment_intent: intent.id });
    expect((await control(standIn, "fail-refund", { refund: refund.id })).status).toBe(200);
    expect((await control(standIn, "fail-refund", { refund: refund.id })).status).toBe(400);
    expect((await stripe.refunds.retrieve(refund.id)).status).toBe("failed");
  });
});

describe("disputes", () => {
  test("take the money, stop refunds, and give it back when won", async () => {
    const { intent, charge } = await paidSession(standIn);
    const before = await available();
    const opened = await control(standIn, "disputes", { charge: charge.id });
    const id = String(opened.body["dispute"]);
    expect(await stripe.disputes.retrieve(id)).toMatchObject({
      status: "needs_response",
      amount: 20_500,
      charge: charge.id,
    });
    expect(await available()).toBe((before ?? 0) - 22_000);
    const refund = stripe.refunds.create({ payment_intent: intent.id });
    await expect(refund).rejects.toMatchObject({ code: "charge_disputed" });
    await control(standIn, "disputes", { dispute: id, outcome: "won" });
    expect(await available()).toBe(before);
    const listed = await stripe.disputes.list({ charge: charge.id });
    expect(listed.data.map((dispute) => dispute.status)).toEqual(["won"]);
    expect((await types()).filter((type) => type.includes("dispute"))).toEqual([
      "charge.dispute.created",
      "charge.dispute.funds_withdrawn",
      "charge.dispute.funds_reinstated",
      "charge.dispute.closed",
    ]);
  });

  test("lost: the money stays away, and the dispute closes once", async () => {
    const { charge } = await paidSession(standIn, "4000000000000259");
    const [dispute] = (await stripe.disputes.list()).data;
    const id = dispute?.id ?? "";
    standIn.control.closeDispute(id, "lost");
    expect((await stripe.disputes.retrieve(id)).status).toBe("lost");
    expect(() => standIn.control.closeDispute(id, "won")).toThrow(/closed already/);
    expect(() => standIn.control.openDispute(charge.id)).toThrow(/Cannot dispute/);
    expect(await available()).toBe(-2125);
  });
});

test("balance transactions explain the balance", async () => {
  const { intent, charge } = await paidSession(standIn);
  await stripe.refunds.create({ payment_intent: intent.id, amount: 1000 });
  const { data } = await stripe.balanceTransactions.list();
  expect(data.map(({ type, net }) => [type, net])).toEqual([
    ["refund", -1000],
    ["charge", 19_875],
  ]);
  expect(await available()).toBe(18_875);
  const ofCharge = await stripe.balanceTransactions.list({ source: charge.id, type: "charge" });
  const [found] = ofCharge.data;
  expect(await stripe.balanceTransactions.retrieve(found?.id ?? "")).toMatchObject({ fee: 625 });
});

test("an intent can be canceled until it is paid, and its session with it", async () => {
  const { intent } = await paidSession(standIn);
  const paid = stripe.paymentIntents.cancel(intent.id);
  await expect(paid).rejects.toMatchObject({ code: "payment_intent_unexpected_state" });
  const { id } = await openSession(standIn);
  standIn.control.pay(id, { number: "4000000000000002" });
  const [open] = (await stripe.paymentIntents.list()).data;
  const canceled = await stripe.paymentIntents.cancel(open?.id ?? "");
  expect(canceled.status).toBe("canceled");
  expect((await stripe.checkout.sessions.retrieve(id)).status).toBe("expired");
});
