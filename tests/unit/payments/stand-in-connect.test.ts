import type Stripe from "stripe";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { StandIn } from "../../../lib/payments/stand-in/server";
import { paidSession, sdk, start } from "./stand-in-harness";

let standIn: StandIn;
let stripe: Stripe;

beforeEach(async () => {
  standIn = await start();
  stripe = sdk(standIn);
});
afterEach(() => standIn.close());

async function account(active = true): Promise<string> {
  const { id } = await stripe.v2.core.accounts.create({
    contact_email: "seller@example.com",
    display_name: "Seller",
    dashboard: "express",
    identity: { country: "us", entity_type: "individual" },
    configuration: {
      recipient: { capabilities: { stripe_balance: { stripe_transfers: { requested: true } } } },
    },
    defaults: {
      responsibilities: { fees_collector: "application", losses_collector: "application" },
    },
  });
  if (active) standIn.control.setOnboarded(id, true);
  return id;
}

async function transferStatus(id: string) {
  const found = await stripe.v2.core.accounts.retrieve(id, {
    include: ["configuration.recipient", "requirements"],
  });
  return found.configuration?.recipient?.capabilities?.stripe_balance?.stripe_transfers?.status;
}

async function link(id: string): Promise<string> {
  const onboarding = { refresh_url: "http://127.0.0.1/again", return_url: "http://127.0.0.1/back" };
  const made = await stripe.v2.core.accountLinks.create({
    account: id,
    use_case: {
      type: "account_onboarding",
      account_onboarding: onboarding,
    },
  });
  return made.url;
}

describe("accounts", () => {
  test("show only what was asked for", async () => {
    const id = await account();
    const plain = await stripe.v2.core.accounts.retrieve(id);
    expect(plain).toMatchObject({
      id,
      display_name: "Seller",
      applied_configurations: ["recipient"],
    });
    expect(plain.configuration).toBeUndefined();
    expect(plain.requirements).toBeUndefined();
    const more = await stripe.v2.core.accounts.retrieve(id, { include: ["identity", "defaults"] });
    expect(more.identity).toMatchObject({ country: "us" });
    expect(more.defaults?.responsibilities).toMatchObject({ losses_collector: "application" });
  });

  test("refuse parameters that Stripe does not know, in JSON as well", async () => {
    const params = { display_name: "x", colour: "red" } as { display_name: string };
    const request = stripe.v2.core.accounts.create(params);
    await expect(request).rejects.toMatchObject({ statusCode: 400, code: "parameter_unknown" });
    const identity = { entity_type: "ghost" as "individual" };
    const wrong = stripe.v2.core.accounts.create({ identity });
    await expect(wrong).rejects.toMatchObject({ param: "identity[entity_type]" });
  });

  test("receive transfers once the owner clicked through onboarding", async () => {
    const id = await account(false);
    expect(await transferStatus(id)).toBe("restricted");
    const url = await link(id);
    expect(await (await fetch(url)).text()).toContain("Finish test set-up");
    const answer = (choice: string) =>
      fetch(url, {
        method: "POST",
        redirect: "manual",
        body: new URLSearchParams({ answer: choice }),
      });
    const later = await answer("later");
    expect(later.headers.get("location")).toBe("http://127.0.0.1/back");
    expect(await transferStatus(id)).toBe("restricted");
    expect((await answer("complete")).status).toBe(303);
    expect(await transferStatus(id)).toBe("active");
  });

  test("links end after five minutes and lead to the refresh address", async () => {
    const url = await link(await account(false));
    standIn.control.advance(301);
    const answer = await fetch(url, { redirect: "manual" });
    expect(answer.headers.get("location")).toBe("http://127.0.0.1/again");
  });
});

describe("transfers", () => {
  test("come out of a charge, carry its group, and never exceed it", async () => {
    const { charge } = await paidSession(standIn);
    const destination = await account();
    const transfer = await stripe.transfers.create({
      amount: 12_000,
      currency: "usd",
      destination,
      source_transaction: charge.id,
      metadata: { op: "t1" },
    });
    expect(transfer).toMatchObject({ transfer_group: "order-1", reversed: false });
    const more = stripe.transfers.create({
      amount: 8501,
      currency: "usd",
      destination,
      source_transaction: charge.id,
    });
    await expect(more).rejects.toMatchObject({ statusCode: 400, param: "amount" });
    const balance = await stripe.balance.retrieve({}, { stripeAccount: destination });
    expect(balance.available).toMatchObject([{ amount: 12_000, currency: "usd" }]);
    const found = await stripe.transfers.list({ transfer_group: "order-1", destination });
    expect(found.data.map((one) => one.metadata["op"])).toEqual(["t1"]);
    expect((await stripe.transfers.retrieve(transfer.id)).id).toBe(transfer.id);
  });

  test("need an account that can receive them, and money", async () => {
    const closed = await account(false);
    const refused = stripe.transfers.create({ amount: 1, currency: "usd", destination: closed });
    await expect(refused).rejects.toMatchObject({ code: "insufficient_capabilities_for_transfer" });
    const open = await account();
    const poor = stripe.transfers.create({ amount: 1, currency: "usd", destination: open });
    await expect(poor).rejects.toMatchObject({ code: "balance_insufficient" });
    const nobody = stripe.transfers.create({ amount: 1, currency: "usd", destination: "acct_no" });
    await expect(nobody).rejects.toMatchObject({ statusCode: 400, param: "destination" });
  });

  test("can be made to fail", async () => {
    const { charge } = await paidSession(standIn);
    const params = {
      amount: 100,
      currency: "usd",
      destination: await account(),
      source_transaction: charge.id,
    };
    standIn.faults.add({
      match: "POST /v1/transfers$",
      kind: "status",
      status: 400,
      error: { type: "invalid_request_error", code: "balance_insufficient", message: "No funds." },
      times: 1,
    });
    await expect(stripe.transfers.create(params)).rejects.toMatchObject({
      code: "balance_insufficient",
    });
    expect((await stripe.transfers.create(params)).amount).toBe(100);
  });

  test("are reversed in parts while the account still has the money", async () => {
    const { charge } = await paidSession(standIn);
    const destination = await account();
    const on = { stripeAccount: destination };
    const source = { currency: "usd", destination, source_transaction: charge.id };
    const transfer = await stripe.transfers.create({ amount: 6000, ...source });
    const reversal = await stripe.transfers.createReversal(transfer.id, { amount: 1800 });
    expect(reversal).toMatchObject({ amount: 1800, transfer: transfer.id });
    expect(await stripe.transfers.retrieve(transfer.id)).toMatchObject({
      amount_reversed: 1800,
      reversals: { data: [{ id: reversal.id }] },
    });
    const tooMuch = stripe.transfers.createReversal(transfer.id, { amount: 4201 });
    await expect(tooMuch).rejects.toMatchObject({ param: "amount" });
    await stripe.payouts.create({ amount: 4200, currency: "usd" }, on);
    const gone = stripe.transfers.createReversal(transfer.id);
    await expect(gone).rejects.toMatchObject({ code: "balance_insufficient" });
    const listed = await stripe.transfers.listReversals(transfer.id);
    expect(listed.data.map((one) => one.amount)).toEqual([1800]);
  });
});

test("payouts of a connected account arrive after the bank's time, or come back", async () => {
  const { charge } = await paidSession(standIn);
  const destination = await account();
  const on = { stripeAccount: destination };
  await stripe.transfers.create({
    amount: 900,
    currency: "usd",
    destination,
    source_transaction: charge.id,
  });
  const first = await stripe.payouts.create({ amount: 500, currency: "usd" }, on);
  const second = await stripe.payouts.create({ amount: 400, currency: "usd" }, on);
  expect(first.status).toBe("pending");
  standIn.control.finishPayout(second.id, false);
  standIn.control.advance(20);
  const { data } = await stripe.payouts.list({}, on);
  expect(data.map(({ status }) => status)).toEqual(["failed", "paid"]);
  expect((await stripe.payouts.list()).data).toEqual([]);
  expect((await stripe.balance.retrieve({}, on)).available).toMatchObject([{ amount: 400 }]);
  const events = await stripe.events.list({ type: "payout.paid" });
  expect(events.data).toMatchObject([{ account: destination }]);
});
