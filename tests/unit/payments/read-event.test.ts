import fc from "fast-check";
import Stripe from "stripe";
import { describe, expect, it } from "vitest";
import { env } from "@/lib/env";
import { readEvent } from "@/lib/payments/read-event";

const payload = JSON.stringify({ id: "evt_1", object: "event", type: "x", data: { object: {} } });
const now = Math.floor(Date.now() / 1000);
const part = fc.oneof(
  fc.constantFrom(`t=${now}`, "t=", "v1=", "v1=00", "v0=", "=", ",", "v1", "t", " ", "\0", "é"),
  fc.string(),
);
const headers = fc.array(part, { maxLength: 5 }).map((parts) => parts.join(","));

describe("reading an event", () => {
  it("takes what Stripe signed", () => {
    const header = Stripe.webhooks.generateTestHeaderString({
      payload,
      secret: env.STRIPE_WEBHOOK_SECRET,
    });
    expect(readEvent(payload, header)).toMatchObject({ ok: true, value: { id: "evt_1" } });
  });

  it("takes any of several secrets, and events that only say where to look", () => {
    const pointer = JSON.stringify({
      id: "evt_2",
      object: "v2.core.event",
      type: "v2.core.account.updated",
    });
    const signed = (secret: string) =>
      readEvent(pointer, Stripe.webhooks.generateTestHeaderString({ payload: pointer, secret }));
    const only = env.STRIPE_WEBHOOK_SECRET;
    try {
      Object.assign(env, { STRIPE_WEBHOOK_SECRET: `${only},whsec_of_accounts` });
      expect(signed(only)).toMatchObject({ ok: true, value: { id: "evt_2" } });
      expect(signed("whsec_of_accounts")).toMatchObject({ ok: true });
      expect(signed("whsec_of_somebody_else")).toEqual({ ok: false, code: "bad_signature" });
      expect(signed(env.STRIPE_WEBHOOK_SECRET)).toEqual({ ok: false, code: "bad_signature" });
    } finally {
      Object.assign(env, { STRIPE_WEBHOOK_SECRET: only });
    }
  });

  it("refuses what is signed and no event", () => {
    for (const body of ["{", "[]", "null", JSON.stringify({ id: 1, type: "x" })]) {
      const secret = env.STRIPE_WEBHOOK_SECRET;
      const header = Stripe.webhooks.generateTestHeaderString({ payload: body, secret });
      expect(readEvent(body, header), body).toEqual({ ok: false, code: "bad_signature" });
    }
  });

  it("refuses whatever else comes as a signature, without throwing", () => {
    fc.assert(
      fc.property(headers, (header) => {
        expect(readEvent(payload, header)).toEqual({ ok: false, code: "bad_signature" });
      }),
      { numRuns: 500 },
    );
    expect(readEvent(payload, null)).toEqual({ ok: false, code: "bad_signature" });
  });
});
