import type Stripe from "stripe";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { StandIn } from "../../../lib/payments/stand-in/server";
import { openSession, sdk, start, submit } from "./stand-in-harness";

let standIn: StandIn;
let stripe: Stripe;

beforeEach(async () => {
  standIn = await start({ bankSeconds: 600 });
  stripe = sdk(standIn);
});
afterEach(() => standIn.close());

async function debit(account: string) {
  const { id, url } = await openSession(standIn);
  const fields = { method: "us_bank_account", account, routing: "110000000", number: "" };
  expect((await submit(url ?? "", fields)).status).toBe(303);
  return id;
}

async function types() {
  const { data } = await stripe.events.list({ limit: 100 });
  return data.map((event) => event.type).toReversed();
}

test("a bank debit completes the session unpaid, and pays it after the bank's time", async () => {
  const id = await debit("000123456789");
  const waiting = await stripe.checkout.sessions.retrieve(id, { expand: ["payment_intent"] });
  expect(waiting).toMatchObject({ status: "complete", payment_status: "unpaid" });
  expect(waiting.payment_intent).toMatchObject({ status: "processing", amount_received: 0 });
  standIn.control.advance(599);
  expect((await stripe.checkout.sessions.retrieve(id)).payment_status).toBe("unpaid");
  standIn.control.advance(1);
  const paid = await stripe.checkout.sessions.retrieve(id, {
    expand: ["payment_intent.latest_charge.balance_transaction"],
  });
  const intent = paid.payment_intent as Stripe.PaymentIntent;
  expect(paid.payment_status).toBe("paid");
  expect(intent.latest_charge).toMatchObject({ balance_transaction: { fee: 164 } });
  expect(await types()).toEqual([
    "payment_intent.created",
    "charge.pending",
    "payment_intent.processing",
    "checkout.session.completed",
    "charge.succeeded",
    "payment_intent.succeeded",
    "checkout.session.async_payment_succeeded",
  ]);
});

test("one that fails later says so and collects nothing", async () => {
  const id = await debit("000222222227");
  standIn.control.advance(600);
  const failed = await stripe.checkout.sessions.retrieve(id, { expand: ["payment_intent"] });
  expect(failed.payment_status).toBe("unpaid");
  expect(failed.payment_intent).toMatchObject({ status: "requires_payment_method" });
  expect((await types()).at(-1)).toBe("checkout.session.async_payment_failed");
  expect((await stripe.balance.retrieve()).available).toMatchObject([{ amount: 0 }]);
});

test("the bank's word can be given early, and only once", async () => {
  const id = await debit("000222222227");
  standIn.control.settleDebit(id, true);
  expect((await stripe.checkout.sessions.retrieve(id)).payment_status).toBe("paid");
  expect(() => standIn.control.settleDebit(id, false)).toThrow(/no bank debit/);
  standIn.control.advance(600);
  expect((await stripe.checkout.sessions.retrieve(id)).payment_status).toBe("paid");
});

test("only test accounts are taken, and none where the session allows cards only", async () => {
  const { url } = await openSession(standIn);
  const fields = { method: "us_bank_account", account: "999999999", routing: "1", number: "" };
  const answer = await submit(url ?? "", fields);
  expect(answer.status).toBe(422);
  expect(answer.text).toContain("You must use a test bank account number in test mode.");
  const cards = await openSession(standIn, { allowed_payment_method_types: ["card"] });
  expect(cards.payment_method_types).toEqual(["card"]);
  const page = await fetch(cards.url ?? "");
  expect(await page.text()).not.toContain("Bank debit");
});
