import { readFileSync } from "node:fs";
import fc from "fast-check";
import Stripe from "stripe";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { decodeForm } from "../../../lib/payments/stand-in/form";
import type { StandIn } from "../../../lib/payments/stand-in/server";
import { schemaDigest, type SchemaFile } from "../../../scripts/generate-stripe-schemas";
import { openSession, sdk, sessionParams, start } from "./stand-in-harness";

let standIn: StandIn;
beforeAll(async () => {
  standIn = await start();
});
afterAll(() => standIn.close());

/** Sends what the SDK's types would not let us send. */
async function post(path: string, body: string) {
  const response = await fetch(`${standIn.base}${path}`, {
    method: "POST",
    headers: {
      authorization: "Bearer sk_test_demo",
      "content-type": "application/x-www-form-urlencoded",
    },
    body,
  });
  return {
    status: response.status,
    body: (await response.json()) as { error: Stripe.StripeRawError },
  };
}

const LINE =
  "line_items[0][quantity]=1&line_items[0][price_data][currency]=usd&line_items[0][price_data][product_data][name]=Coat";
const SESSION = `mode=payment&success_url=https://a.test/&${LINE}&line_items[0][price_data][unit_amount]=5000`;

describe("parameters that Stripe does not take", () => {
  test.each([
    ["&bogus=1", "parameter_unknown", "bogus"],
    ["&payment_intent_data[nope]=1", "parameter_unknown", "payment_intent_data[nope]"],
    ["&line_items[0][prize]=1", "parameter_unknown", "line_items[0][prize]"],
    ["&payment_method_types[0]=card", "parameter_unknown", "payment_method_types"],
    ["&ui_mode=hosted", undefined, "ui_mode"],
    ["&submit_type=beg", undefined, "submit_type"],
    ["&expires_at=soon", "parameter_invalid_integer", "expires_at"],
    ["&expires_at=1.5", "parameter_invalid_integer", "expires_at"],
    ["&automatic_tax[enabled]=yes", undefined, "automatic_tax[enabled]"],
    ["&customer_email=", "parameter_invalid_empty", "customer_email"],
    ["&customer_email=nobody", "email_invalid", "customer_email"],
    ["&cancel_url=javascript:alert(1)", "url_invalid", "cancel_url"],
    ["&metadata[a][b]=1", undefined, "metadata[a]"],
    ["&discounts[0][coupon]=x", undefined, "discounts"],
  ])("%s", async (more, code, param) => {
    const answer = await post("/v1/checkout/sessions", SESSION + more);
    expect(answer.status).toBe(400);
    expect(answer.body.error).toMatchObject({ type: "invalid_request_error", param });
    expect(answer.body.error.code).toBe(code);
    expect(answer.body.error.message).toBeTruthy();
  });

  test("are named as Stripe names them", async () => {
    const answer = await post("/v1/checkout/sessions", `${SESSION}&payment_intent_data[nope]=1`);
    expect(answer.body.error.message).toBe("Received unknown parameter: payment_intent_data[nope]");
  });

  test.each(["-1", "1.5", "1e3", "9".repeat(400), "", "NaN"])("unit_amount=%s", async (amount) => {
    const body = `mode=payment&success_url=https://a.test/&${LINE}&line_items[0][price_data][unit_amount]=${amount}`;
    const answer = await post("/v1/checkout/sessions", body);
    expect(answer.status).toBe(400);
    expect(answer.body.error.param).toBe("line_items[0][price_data][unit_amount]");
  });

  test.each([
    ["success_url=https://a.test/", "mode"],
    ["mode=payment&success_url=https://a.test/", "line_items"],
    [`mode=payment&${LINE}&line_items[0][price_data][unit_amount]=5000`, "success_url"],
    [
      "mode=payment&success_url=https://a.test/&line_items[0][quantity]=1&line_items[0][price_data][unit_amount]=5",
      "line_items[0][price_data][currency]",
    ],
  ])("what is missing is named: %s", async (body, param) => {
    const answer = await post("/v1/checkout/sessions", body);
    expect(answer.body.error).toMatchObject({ code: "parameter_missing", param });
  });

  test("amounts below 50 cents are too small", async () => {
    const body = `mode=payment&success_url=https://a.test/&${LINE}&line_items[0][price_data][unit_amount]=49`;
    expect((await post("/v1/checkout/sessions", body)).body.error.code).toBe("amount_too_small");
  });

  test("lists refuse unknown filters as well", async () => {
    const response = await fetch(`${standIn.base}/v1/refunds?order=1`, {
      headers: { authorization: "Bearer sk_test_demo" },
    });
    expect(response.status).toBe(400);
  });
});

describe("what a request may carry", () => {
  test("any text in metadata comes back as it was", async () => {
    const text = fc.string({ unit: "grapheme", minLength: 1, maxLength: 40 });
    const key = fc.stringMatching(/^[\w .-]{1,40}$/);
    await fc.assert(
      fc.asyncProperty(fc.dictionary(key, text, { maxKeys: 5 }), async (metadata) => {
        const session = await openSession(standIn, { metadata });
        expect(session.metadata).toEqual({ ...metadata });
      }),
      { numRuns: 25 },
    );
  });

  test("forms of any shape never break the decoder", () => {
    fc.assert(
      fc.property(fc.string(), (body) => {
        expect(decodeForm(body)).toBeTypeOf("object");
      }),
    );
    const form = decodeForm("__proto__[polluted]=1&constructor[prototype][polluted]=1&a[]=1&a[]=2");
    expect(form["a"]).toEqual({ 0: "1", 1: "2" });
    expect(Reflect.get({}, "polluted")).toBeUndefined();
  });

  test("garbage is answered with an error object, never with a 5xx", async () => {
    await fc.assert(
      fc.asyncProperty(fc.string(), async (body) => {
        const answer = await post("/v1/refunds", body);
        expect(answer.status).toBe(400);
        expect(answer.body.error.type).toBe("invalid_request_error");
      }),
      { numRuns: 25 },
    );
  });
});

describe("keys and addresses", () => {
  test("live keys are refused", async () => {
    const live = sdk(standIn, {}, "sk_live_x");
    await expect(live.balance.retrieve()).rejects.toBeInstanceOf(
      Stripe.errors.StripeAuthenticationError,
    );
    const restricted = sdk(standIn, {}, "rk_test_x");
    expect((await restricted.balance.retrieve()).object).toBe("balance");
  });

  test("what the stand-in does not know is an error", async () => {
    await expect(sdk(standIn).subscriptions.list()).rejects.toMatchObject({ statusCode: 404 });
  });

  test("every answer names its request and version", async () => {
    const { lastResponse } = await sdk(standIn).checkout.sessions.create(sessionParams(standIn));
    expect(lastResponse.requestId).toMatch(/^req_/);
    expect(lastResponse.apiVersion).toBe(Stripe.API_VERSION);
  });
});

test("the schemas are those of the installed SDK and of the parameter list", () => {
  const path = new URL("../../../lib/payments/stand-in/schemas.json", import.meta.url);
  const file = JSON.parse(readFileSync(path, "utf8")) as SchemaFile;
  expect(file.source).toBe(`stripe ${Stripe.PACKAGE_VERSION}`);
  // Red? Run: node --import tsx scripts/generate-stripe-schemas.ts
  expect(file.digest).toBe(schemaDigest(file));
});
