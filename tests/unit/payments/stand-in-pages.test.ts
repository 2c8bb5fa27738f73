import type Stripe from "stripe";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { StandIn } from "../../../lib/payments/stand-in/server";
import { openSession, sdk, start, submit } from "./stand-in-harness";

let standIn: StandIn;
let stripe: Stripe;
let session: Stripe.Checkout.Session;
let url: string;

beforeEach(async () => {
  standIn = await start();
  stripe = sdk(standIn);
  session = await openSession(standIn);
  url = session.url ?? "";
});
afterEach(() => standIn.close());

async function read(address: string) {
  const response = await fetch(address, { redirect: "manual" });
  return { status: response.status, headers: response.headers, text: await response.text() };
}

async function payment(): Promise<Stripe.PaymentIntent> {
  const found = await stripe.checkout.sessions.retrieve(session.id, { expand: ["payment_intent"] });
  return found.payment_intent as Stripe.PaymentIntent;
}

async function status() {
  const found = await stripe.checkout.sessions.retrieve(session.id);
  return `${found.status} ${found.payment_status}`;
}

describe("the page", () => {
  test("shows what is bought, marked as a test, without script or outside asset", async () => {
    const page = await read(url);
    expect(page.status).toBe(200);
    for (const text of [
      "Test payment, no money moves",
      "Wool coat",
      "Ground",
      "$205.00",
      "ann@example.com",
    ]) {
      expect(page.text).toContain(text);
    }
    expect(page.text).toContain('href="http://127.0.0.1:3000/bag"');
    expect(page.text).not.toMatch(/<script|<img|<link|src=|@import/);
    expect(page.headers.get("content-security-policy")).toContain("default-src 'none'");
    expect(page.headers.get("cache-control")).toBe("no-store");
  });

  test("gives every input a label, and starts empty", async () => {
    const { text } = await read(url);
    const ids = [...text.matchAll(/<input[^>]*\sid="([^"]+)"/g)].map((found) => found[1]);
    expect(ids).toContain("number");
    for (const id of ids) expect(text).toContain(`<label for="${id}"`);
    expect(text).toMatch(/id="number"[^>]*value=""/);
  });

  test("escapes what the shop and the shopper wrote", async () => {
    const { url: nasty } = await openSession(standIn, {
      line_items: [
        {
          quantity: 1,
          price_data: {
            currency: "usd",
            unit_amount: 5000,
            product_data: { name: "<script>alert(1)</script>" },
          },
        },
      ],
    });
    expect((await read(nasty ?? "")).text).not.toContain("<script>");
    const answer = await submit(url, { name: '"><script>', number: "1" });
    expect(answer.text).not.toContain("<script>");
  });

  test("fills in a test card on request and pays nothing yet", async () => {
    const answer = await submit(url, { use: "4000000000009995", number: "", expiry: "", cvc: "" });
    expect(answer.status).toBe(200);
    expect(answer.text).toContain('value="4000 0000 0000 9995"');
    expect(await status()).toBe("open unpaid");
  });

  test("is not found for a session that is not there", async () => {
    expect((await read(`${standIn.base}/c/pay/cs_test_none`)).status).toBe(404);
  });
});

describe("paying", () => {
  test("leads to the success address with the session's id", async () => {
    const answer = await submit(url);
    expect(answer.status).toBe(303);
    expect(answer.location).toBe(`http://127.0.0.1:3000/thanks?session=${session.id}`);
    expect(await status()).toBe("complete paid");
  });

  test("twice at once pays once", async () => {
    const answers = await Promise.all([submit(url), submit(url), submit(url)]);
    expect(answers.map((answer) => answer.status)).toEqual([303, 303, 303]);
    expect((await stripe.charges.list({ limit: 100 })).data).toHaveLength(1);
    const { data } = await stripe.events.list({ type: "checkout.session.completed" });
    expect(data).toHaveLength(1);
  });

  test.each([
    ["4000000000000002", "Your card was declined.", "generic_decline"],
    ["4000000000009995", "Your card has insufficient funds.", "insufficient_funds"],
    ["5555555555554444", "non test card", "test_mode_live_card"],
  ])("%s is refused in Stripe's words, and the session stays open", async (number, text, code) => {
    const answer = await submit(url, { number });
    expect(answer.status).toBe(402);
    expect(answer.text).toContain(text);
    expect(answer.text).toContain('role="alert"');
    expect(await status()).toBe("open unpaid");
    expect((await payment()).last_payment_error).toMatchObject({ decline_code: code });
    expect((await submit(url)).status).toBe(303);
    expect((await stripe.charges.list()).data.map((charge) => charge.status)).toEqual([
      "succeeded",
      "failed",
    ]);
  });

  test.each([
    [{ number: "4242" }, "Your card number is incomplete."],
    [{ number: "4242424242424241" }, "Your card number is invalid."],
    [{ expiry: "" }, "Your card&#39;s expiration date is incomplete."],
    [{ expiry: "13/34" }, "Your card&#39;s expiration date is incomplete."],
    [{ expiry: "01/20" }, "Your card&#39;s expiration date is in the past."],
    [{ cvc: "1" }, "Your card&#39;s security code is incomplete."],
    [{ name: "\0 \x07" }, "Your name is incomplete."],
  ])("%o is told beside the field and tries nothing", async (fields, text) => {
    const answer = await submit(url, fields);
    expect(answer.status).toBe(422);
    expect(answer.text).toContain(text);
    expect((await stripe.charges.list()).data).toEqual([]);
  });

  test("asks for an address where the session collects one", async () => {
    const open = await openSession(standIn, {
      shipping_address_collection: { allowed_countries: ["US"] },
    });
    const address = { line1: "1 Elm St", city: "Springfield", state: "IL", postal_code: "62701" };
    expect((await submit(open.url ?? "", { country: "US" })).text).toContain(
      "address is incomplete",
    );
    const abroad = await submit(open.url ?? "", { ...address, country: "FR" });
    expect(abroad.text).toContain("We do not ship to this country.");
    expect((await submit(open.url ?? "", { ...address, country: "US" })).status).toBe(303);
    const found = await stripe.checkout.sessions.retrieve(open.id);
    expect(found.collected_information?.shipping_details).toMatchObject({ address });
  });
});

describe("3-D Secure", () => {
  const number = "4000002500003155";

  test("asks on a page of its own, then pays", async () => {
    const answer = await submit(url, { number });
    expect(answer.location).toBe(`/c/pay/${session.id}/challenge`);
    expect(await payment()).toMatchObject({
      status: "requires_action",
      next_action: { type: "redirect_to_url" },
    });
    expect((await read(`${url}/challenge`)).text).toContain("Complete");
    const done = await submit(`${url}/challenge`, { answer: "complete" });
    expect(done.location).toContain(session.id);
    expect(await status()).toBe("complete paid");
  });

  test("failed: told, and another card may be tried", async () => {
    await submit(url, { number });
    const failed = await submit(`${url}/challenge`, { answer: "fail" });
    expect(failed.status).toBe(402);
    expect(failed.text).toContain("We are unable to authenticate your payment method.");
    expect((await payment()).status).toBe("requires_payment_method");
    expect((await submit(`${url}/challenge`, { answer: "complete" })).location).toBe(
      `/c/pay/${session.id}`,
    );
    expect((await submit(url)).status).toBe(303);
  });

  test("answered in a second tab after the first has paid: not charged again", async () => {
    await submit(url, { number });
    await submit(url);
    expect((await submit(`${url}/challenge`, { answer: "complete" })).status).toBe(303);
    expect((await stripe.charges.list()).data).toHaveLength(1);
  });
});

describe("closed sessions", () => {
  test("expired: says so and leads back", async () => {
    standIn.control.advance(1860);
    const page = await read(url);
    expect(page.text).toContain("This payment page has expired");
    expect(page.text).toContain('href="http://127.0.0.1:3000/bag"');
    const late = await submit(url);
    expect(late.text).toContain("expired");
    expect((await stripe.charges.list()).data).toEqual([]);
  });

  test("paid: says so and leads on", async () => {
    await submit(url);
    const page = await read(url);
    expect(page.text).toContain("already paid");
    expect(page.text).toContain(`href="http://127.0.0.1:3000/thanks?session=${session.id}"`);
  });
});
