import type Stripe from "stripe";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { StandIn } from "../../../lib/payments/stand-in/server";
import { openSession, paidSession, sdk, start } from "./stand-in-harness";

let standIn: StandIn;
let stripe: Stripe;
/** Newest first, as Stripe lists them. */
const ids: string[] = [];

beforeAll(async () => {
  standIn = await start();
  stripe = sdk(standIn);
  for (let count = 0; count < 25; count++) {
    ids.unshift((await openSession(standIn)).id);
    standIn.control.advance(1);
  }
});
afterAll(() => standIn.close());

const sessions = () => stripe.checkout.sessions;
const idsOf = (list: { data: { id: string }[] }) => list.data.map((one) => one.id);

test("ten at a time unless told otherwise, newest first", async () => {
  const page = await sessions().list();
  expect(idsOf(page)).toEqual(ids.slice(0, 10));
  expect(page).toMatchObject({ object: "list", has_more: true, url: "/v1/checkout/sessions" });
});

test("forward by starting_after to the very end", async () => {
  const second = await sessions().list({ limit: 10, starting_after: ids[9] ?? "" });
  expect(idsOf(second)).toEqual(ids.slice(10, 20));
  const last = await sessions().list({ limit: 10, starting_after: ids[19] ?? "" });
  expect(idsOf(last)).toEqual(ids.slice(20));
  expect(last.has_more).toBe(false);
  const none = await sessions().list({ starting_after: ids[24] ?? "" });
  expect(none).toMatchObject({ data: [], has_more: false });
});

test("backward by ending_before", async () => {
  const before = await sessions().list({ limit: 5, ending_before: ids[10] ?? "" });
  expect(idsOf(before)).toEqual(ids.slice(5, 10));
  expect(before.has_more).toBe(true);
  const first = await sessions().list({ limit: 5, ending_before: ids[3] ?? "" });
  expect(idsOf(first)).toEqual(ids.slice(0, 3));
  expect(first.has_more).toBe(false);
});

test("the SDK's own paging sees each once", async () => {
  const seen: string[] = [];
  for await (const session of sessions().list({ limit: 4 })) seen.push(session.id);
  expect(seen).toEqual(ids);
});

test("by time of creation, both ends", async () => {
  const fifth = await sessions().retrieve(ids[20] ?? "");
  const gte = await sessions().list({ limit: 100, created: { gte: fifth.created } });
  expect(idsOf(gte)).toEqual(ids.slice(0, 21));
  const lt = await sessions().list({ limit: 100, created: { lt: fifth.created } });
  expect(idsOf(lt)).toEqual(ids.slice(21));
});

test.each([0, 101, -1])("a limit of %i is refused", async (limit) => {
  await expect(sessions().list({ limit })).rejects.toMatchObject({ param: "limit" });
});

test("unknown cursors and both cursors are refused", async () => {
  const unknown = sessions().list({ starting_after: "cs_test_none" });
  await expect(unknown).rejects.toMatchObject({
    code: "resource_missing",
    param: "starting_after",
  });
  const both = sessions().list({ starting_after: ids[0] ?? "", ending_before: ids[1] ?? "" });
  await expect(both).rejects.toMatchObject({ statusCode: 400 });
});

test("filtered lists page like whole ones", async () => {
  const { intent } = await paidSession(standIn);
  for (let count = 0; count < 4; count++) {
    await stripe.refunds.create({ payment_intent: intent.id, amount: 100 });
  }
  const all = await stripe.refunds.list({ payment_intent: intent.id });
  const [first, second] = idsOf(all);
  const rest = await stripe.refunds.list({
    payment_intent: intent.id,
    starting_after: first ?? "",
  });
  expect(idsOf(rest)[0]).toBe(second);
  expect(rest.data).toHaveLength(3);
});
