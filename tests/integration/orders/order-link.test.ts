import { clock } from "../../support/stripe";
import { randomUUID } from "node:crypto";
import { describe, expect, it } from "vitest";
import { sql } from "@/lib/db";
import { mailOrderLink } from "@/lib/orders/mail-order-link";
import { orderUrl } from "@/lib/orders/access-key";
import { makeProduct } from "../../support/goods";
import {
  fillBag,
  got,
  guest,
  OREGON,
  payOnPage,
  pressPay,
  settle,
  startPayment,
} from "../../support/shop";

const from = () => ({ ip: `2001:db8::${randomUUID().slice(0, 4)}`, userAgent: "a test" });

async function boughtBy(email: string) {
  const actor = guest();
  await fillBag(actor, [await makeProduct()], { ...OREGON, email });
  const { orderId } = got(await pressPay(actor));
  expect(await settle(await payOnPage(orderId))).toBe("placed");
  const [order] = await sql<{ id: string; number: string }>(
    `SELECT id, number FROM orders WHERE id = $1`,
    [orderId],
  );
  return order ?? { id: "", number: "" };
}

async function linksTo(email: string) {
  return sql<{ url: string }>(
    `SELECT props->>'url' AS url FROM mails WHERE template = 'order-link' AND "to" = $1::citext`,
    [email],
  );
}

describe("asking for the link to an order", () => {
  it("mails it to the address it was bought with, once a minute at most", async () => {
    const email = `a-${randomUUID()}@people.example`;
    const order = await boughtBy(email);
    const still = { now: () => new Date("2030-01-01T12:00:30Z") };
    for (let time = 0; time < 2; time += 1) {
      got(await mailOrderLink(guest(), { number: order.number, email }, from(), still));
    }
    expect(await linksTo(email)).toEqual([{ url: orderUrl(order) }]);
  });

  it("with a number and an address that do not belong together answers the same and mails nothing", async () => {
    const [mine, theirs] = [`a-${randomUUID()}@people.example`, `b-${randomUUID()}@people.example`];
    const order = await boughtBy(theirs);
    expect(
      await mailOrderLink(guest(), { number: order.number, email: mine }, from(), clock),
    ).toEqual({
      ok: true,
      value: undefined,
    });
    expect(
      await mailOrderLink(guest(), { number: "N-999999", email: theirs }, from(), clock),
    ).toEqual({
      ok: true,
      value: undefined,
    });
    expect(await linksTo(mine)).toEqual([]);
    expect(await linksTo(theirs)).toEqual([]);
  });

  it("of an order that was never paid mails nothing", async () => {
    const { orderId } = await startPayment(guest(), [await makeProduct()]);
    const [order] = await sql<{ number: string }>(`SELECT number FROM orders WHERE id = $1`, [
      orderId,
    ]);
    const before = await linksTo(OREGON.email);
    got(
      await mailOrderLink(
        guest(),
        { number: order?.number ?? "", email: OREGON.email },
        from(),
        clock,
      ),
    );
    expect(await linksTo(OREGON.email)).toEqual(before);
  });

  it("again and again is too many", async () => {
    const email = `a-${randomUUID()}@people.example`;
    const answers = [];
    for (let time = 0; time < 12; time += 1) {
      answers.push(await mailOrderLink(guest(), { number: "N-999999", email }, from(), clock));
    }
    expect(answers.at(0)).toMatchObject({ ok: true });
    expect(answers.at(-1)).toMatchObject({ ok: false, code: "too_many" });
  });
});
