import { standIn } from "../../support/stripe";
import { describe, expect, it, vi } from "vitest";
import { MOST_LINES } from "@/lib/cart/bag";
import { sql } from "@/lib/db";
import { env } from "@/lib/env";
import { placeOrder } from "@/lib/orders/place-order";
import { quoteOrder } from "@/lib/orders/quote-order";
import { recordTax } from "@/lib/orders/record-tax";
import { stripe } from "@/lib/payments/stripe";
import { makePiece, makeProduct, shelf } from "../../support/goods";
import { fillBag, got, guest, OREGON, payOnPage, pressPay, settle, sums } from "../../support/shop";
import { clock } from "../../support/stripe";

// Before the configuration is read, which happens with the imports.
vi.hoisted(() => {
  process.env.STRIPE_TAX = "1";
});

const CALCULATE = "^POST /v1/tax/calculations$";
const RECORD = "^POST /v1/tax/transactions/create_from_calculation$";

/** A bag whose goods are taxed at the stand-in's 8 %, in a state where the table charges nothing. */
async function filled() {
  const actor = guest();
  const coat = await makeProduct({ priceCents: 4000, taxCategory: "clothing" });
  const vitamins = await makeProduct({ priceCents: 333, taxCategory: "food_supplement" });
  await fillBag(actor, [coat, { ...vitamins, quantity: 2 }], OREGON);
  return { actor, coat, vitamins };
}

async function bought(): Promise<string> {
  const { actor } = await filled();
  const { orderId } = got(await pressPay(actor));
  expect(await settle(await payOnPage(orderId))).toBe("placed");
  return orderId;
}

async function orderOf(orderId: string) {
  const [row] = await sql<{ number: string; calculation: string; tax: number }>(
    `SELECT number, tax_calculation_id AS calculation, tax_cents AS tax FROM orders WHERE id = $1`,
    [orderId],
  );
  if (!row) throw new Error(`There is no ${orderId}`);
  return row;
}

/** Whether Stripe has a transaction for the order: a second one for its number is refused. */
async function isRecorded(orderId: string): Promise<boolean> {
  const { number, calculation } = await orderOf(orderId);
  return stripe()
    .tax.transactions.createFromCalculation({ calculation, reference: number })
    .then(
      () => false,
      (error: { param?: string }) => error.param === "reference",
    );
}

async function jobsFor(orderId: string): Promise<number> {
  const jobs = await sql(
    `SELECT 1 FROM pgboss.job WHERE name = 'tax.record' AND data->>'orderId' = $1`,
    [orderId],
  );
  return jobs.length;
}

describe("tax from Stripe", () => {
  it("is what its calculation says of every line and of delivery", async () => {
    expect(env.STRIPE_TAX).toBe(true);
    const { actor, coat, vitamins } = await filled();
    const { lines, totals, taxCalculationId } = got(await quoteOrder(actor));
    const line = (id: string) => lines.find(({ variantId }) => variantId === id);
    expect(line(coat.variantId)).toMatchObject({ taxCents: 320, taxRateBp: 800 });
    expect(line(vitamins.variantId)).toMatchObject({ taxCents: 53, taxRateBp: 796 });
    expect(totals.shippingCents).toBeGreaterThan(0);
    const onDelivery = Math.round(totals.shippingCents * 0.08);
    expect(totals.taxCents).toBe(320 + 53 + onDelivery);
    const made = await stripe().tax.calculations.retrieve(taxCalculationId ?? "", {
      expand: ["line_items"],
    });
    expect(made).toMatchObject({
      amount_total: totals.totalCents,
      customer_details: {
        address: { country: "US", state: "OR", postal_code: "97214" },
        address_source: "shipping",
      },
    });
    const codes = made.line_items?.data.map(({ reference, tax_code }) => [reference, tax_code]);
    expect(codes).toContainEqual([coat.sku, "txcd_30011000"]);
  });

  it("finds every line of a full bag", async () => {
    const actor = guest();
    const goods = [];
    for (let at = 0; at < MOST_LINES; at += 1) {
      goods.push(await makeProduct({ priceCents: 100 * (at + 1) }));
    }
    await fillBag(actor, goods, OREGON);
    const { lines } = got(await quoteOrder(actor));
    expect(lines).toHaveLength(MOST_LINES);
    expect(lines.map((line) => line.taxCents)).toEqual(
      lines.map((line) => line.unitPriceCents * 0.08),
    );
  });

  it("is asked nothing about free delivery", async () => {
    const actor = guest();
    await fillBag(actor, [await makePiece({ priceCents: 90_000 })], OREGON);
    const { totals } = got(await quoteOrder(actor));
    expect(totals).toMatchObject({ shippingCents: 0, taxCents: 7200, totalCents: 97_200 });
  });

  it.each([
    ["does not answer", { kind: "reset" as const }],
    ["has a fault", { kind: "status" as const, status: 500 }],
    [
      "does not like the address",
      {
        kind: "status" as const,
        status: 400,
        error: { type: "invalid_request_error", code: "customer_tax_location_invalid" },
      },
    ],
  ])("that %s stops the order before anything is written", async (_how, fault) => {
    const { actor, coat } = await filled();
    const seen = got(await quoteOrder(actor)).totals.totalCents;
    standIn.faults.add({ ...fault, match: CALCULATE });
    const unavailable = { ok: false, code: "tax_unavailable" };
    expect(await quoteOrder(actor)).toEqual(unavailable);
    expect(await placeOrder(actor, sums(seen), clock)).toEqual(unavailable);
    const written = await sql(`SELECT 1 FROM orders WHERE visitor_id = $1`, [actor.visitorId]);
    expect(written).toEqual([]);
    expect(await shelf(coat.variantId)).toEqual({ onHand: 10, held: 0 });
    standIn.faults.clear();
    expect((await placeOrder(actor, sums(seen), clock)).ok).toBe(true);
  });

  it("that does not answer leaves an open payment open", async () => {
    const { actor } = await filled();
    const seen = got(await quoteOrder(actor)).totals.totalCents;
    const { orderId } = got(await placeOrder(actor, sums(seen), clock));
    standIn.faults.add({ kind: "status", status: 500, match: CALCULATE });
    expect(await placeOrder(actor, sums(seen), clock)).toMatchObject({ code: "tax_unavailable" });
    expect(await settle(await payOnPage(orderId))).toBe("placed");
  });
});

describe("tax that was paid", () => {
  it("is recorded once under the order's number, after the order is paid", async () => {
    const { actor } = await filled();
    const { orderId } = got(await pressPay(actor));
    expect(await recordTax(orderId)).toMatchObject({ ok: false, code: "not_found" });
    expect(await jobsFor(orderId)).toBe(0);
    const session = await payOnPage(orderId);
    expect(await settle(session)).toBe("placed");
    expect(await settle(session)).toBe("placed");
    expect(await jobsFor(orderId)).toBe(1);
    got(await recordTax(orderId));
    expect(await isRecorded(orderId)).toBe(true);
    got(await recordTax(orderId));
  });

  it("is recorded once when the answer is lost", async () => {
    for (const fault of [{ kind: "reset" as const }, { kind: "status" as const, status: 500 }]) {
      const orderId = await bought();
      standIn.faults.add({ ...fault, match: RECORD, when: "after", times: 1 });
      got(await recordTax(orderId));
      expect(await isRecorded(orderId)).toBe(true);
    }
  });

  it("is recorded once when Stripe has forgotten our key", async () => {
    const orderId = await bought();
    const { number, calculation } = await orderOf(orderId);
    await stripe().tax.transactions.createFromCalculation({ calculation, reference: number });
    got(await recordTax(orderId));
  });

  it("waits for a Stripe that is away, and is the desk's where Stripe refuses", async () => {
    const orderId = await bought();
    standIn.faults.add({ kind: "reset", match: RECORD });
    expect(await recordTax(orderId)).toMatchObject({ ok: false, code: "waiting" });
    standIn.faults.clear();
    got(await recordTax(orderId));

    const late = await bought();
    await sql(`UPDATE orders SET tax_calculation_id = 'taxcalc_gone' WHERE id = $1`, [late]);
    expect(await recordTax(late)).toMatchObject({ ok: false, code: "refused" });
  });
});
