import { appendFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { StandIn, StandInOptions } from "../../../lib/payments/stand-in/server";
import { openSession, paidSession, receive, sdk, SECRET, start, submit } from "./stand-in-harness";

let folder: string;
let stateFile: string;
let running: StandIn[] = [];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "stand-in-"));
  stateFile = join(folder, "state.jsonl");
});
afterEach(async () => {
  await Promise.all(running.map((one) => one.close()));
  running = [];
  rmSync(folder, { recursive: true });
});

async function boot(options: StandInOptions = {}): Promise<StandIn> {
  const standIn = await start({ stateFile, ...options });
  running.push(standIn);
  return standIn;
}

/** Stops it as a signal would, and starts another on the same state. */
async function restart(standIn: StandIn, options: StandInOptions = {}): Promise<StandIn> {
  running = running.filter((one) => one !== standIn);
  await standIn.close();
  return boot(options);
}

test("everything survives a restart: objects, balance, keys and events", async () => {
  const first = await boot();
  const { session, intent } = await paidSession(first);
  const key = { idempotencyKey: "refund-1" };
  const params = { payment_intent: intent.id, amount: 500 };
  const refund = await sdk(first).refunds.create(params, key);
  const before = await sdk(first).events.list();

  const second = await restart(first);
  const stripe = sdk(second);
  const found = await stripe.checkout.sessions.retrieve(session.id, {
    expand: ["payment_intent.latest_charge", "line_items", "shipping_cost.shipping_rate"],
  });
  expect(found).toMatchObject({
    payment_status: "paid",
    payment_intent: { latest_charge: { amount_refunded: 500 } },
    line_items: { data: [{ quantity: 2 }] },
    shipping_cost: { shipping_rate: { display_name: "Ground" } },
  });
  expect((await stripe.refunds.create(params, key)).id).toBe(refund.id);
  expect((await stripe.balance.retrieve()).available).toMatchObject([{ amount: 19_375 }]);
  expect((await stripe.events.list()).data).toEqual(before.data);
  const byIntent = await stripe.checkout.sessions.list({ payment_intent: intent.id });
  expect(byIntent.data).toHaveLength(1);
});

test("an open session can be paid after a restart, and still expires", async () => {
  const first = await boot();
  const [pays, expires] = [await openSession(first), await openSession(first)];
  const second = await restart(first);
  expect((await submit(`${second.base}/c/pay/${pays.id}`)).status).toBe(303);
  second.control.advance(1860);
  expect((await sdk(second).checkout.sessions.retrieve(expires.id)).status).toBe("expired");
});

test("slow banks go on after a restart", async () => {
  const first = await boot();
  const { id } = await openSession(first);
  first.control.pay(id, { number: "000123456789" });
  const second = await restart(first);
  second.control.advance(20);
  expect((await sdk(second).checkout.sessions.retrieve(id)).payment_status).toBe("paid");
});

test("webhooks that were not acknowledged are sent after a restart", async () => {
  const shop = await receive();
  const webhook = { url: shop.url, secret: SECRET, events: ["checkout.session.completed"] };
  const first = await boot({ webhook });
  shop.failNext(1);
  await paidSession(first);
  await first.settle();
  expect(shop.events).toEqual([]);
  const second = await restart(first, { webhook });
  await second.settle();
  expect(shop.types()).toEqual(["checkout.session.completed"]);
  await shop.close();
});

test("the endpoint of the start is registered once; a new secret replaces the old", async () => {
  const webhook = { url: "http://127.0.0.1:9/hook", secret: SECRET };
  const first = await boot({ webhook });
  const second = await restart(first, { webhook });
  const before = await sdk(second).webhookEndpoints.list();
  expect(before.data).toHaveLength(1);
  const third = await restart(second, { webhook: { ...webhook, secret: "whsec_new" } });
  const after = await sdk(third).webhookEndpoints.list();
  expect(after.data).toHaveLength(1);
  expect(after.data[0]?.id).not.toBe(before.data[0]?.id);
});

test("a half-written last line is dropped, the rest is kept", async () => {
  const first = await boot();
  const { session } = await paidSession(first);
  running = [];
  await first.close();
  appendFileSync(stateFile, '{"collection":"session","row":{"id":"cs_te');
  const second = await boot();
  expect((await sdk(second).checkout.sessions.retrieve(session.id)).payment_status).toBe("paid");
  const lines = readFileSync(stateFile, "utf8").trimEnd().split("\n");
  for (const line of lines) expect(() => JSON.parse(line) as unknown).not.toThrow();
});

test("a damaged line in the middle stops the start and names the place", async () => {
  writeFileSync(stateFile, '{"collection":"session","removed":"x"}\nnot json\n{}\n');
  await expect(boot()).rejects.toThrow(/state\.jsonl, line 2/);
});

test("events older than 30 days and keys older than 2 are forgotten", async () => {
  let at = 1_800_000_000;
  const clock = () => at;
  const first = await boot({ clock });
  const { session } = await paidSession(first);
  at += 31 * 86_400;
  const second = await restart(first, { clock });
  expect((await sdk(second).events.list()).data).toEqual([]);
  expect(readFileSync(stateFile, "utf8")).not.toContain('"collection":"outcome"');
  expect((await sdk(second).checkout.sessions.retrieve(session.id)).payment_status).toBe("paid");
});

test("reset empties the file", async () => {
  const first = await boot();
  const { session } = await paidSession(first);
  await first.control.reset();
  const second = await restart(first);
  await expect(sdk(second).checkout.sessions.retrieve(session.id)).rejects.toThrow(/No such/);
});
