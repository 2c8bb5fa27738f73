import { standIn } from "../../support/stripe";
import { describe, expect, it } from "vitest";
import type { DetailsInput } from "@/lib/cart/schema";
import { sql } from "@/lib/db";
import { quoteOrder } from "@/lib/orders/quote-order";
import { recordTax } from "@/lib/orders/record-tax";
import { makeProduct } from "../../support/goods";
import { buy, CALIFORNIA, fillBag, got, guest, OREGON } from "../../support/shop";

const NEW_YORK: DetailsInput = { ...OREGON, city: "New York", state: "NY", postal: "10001" };
const PENNSYLVANIA: DetailsInput = { ...OREGON, city: "Erie", state: "PA", postal: "16501" };

/** What a coat at 40.00, vitamins at 10.00 and soap at 9.99 carry in tax, and their delivery. */
async function taxIn(details: DetailsInput) {
  const actor = guest();
  const goods = [
    await makeProduct({ priceCents: 4000, taxCategory: "clothing" }),
    await makeProduct({ priceCents: 1000, taxCategory: "food_supplement" }),
    await makeProduct({ priceCents: 999 }),
  ];
  await fillBag(actor, goods, details);
  const { lines, totals, taxCalculationId } = got(await quoteOrder(actor));
  expect(taxCalculationId).toBeNull();
  const taxes = new Map(lines.map((line) => [line.variantId, line]));
  const [coat, vitamins, soap] = goods.map(({ variantId }) => taxes.get(variantId)?.taxCents);
  const onLines = lines.reduce((sum, line) => sum + line.taxCents, 0);
  return { coat, vitamins, soap, delivery: totals.taxCents - onLines, totals };
}

/** The general rate of a state on an amount, as the table has it. */
async function generalOn(state: string, cents: number): Promise<number> {
  const [row] = await sql<{ cents: number }>(
    `SELECT round($2::numeric * rate_bp / 10000)::int AS cents FROM tax_rates
      WHERE state = $1 AND tax_category = 'general'`,
    [state, cents],
  );
  return row?.cents ?? 0;
}

describe("tax from the rate table", () => {
  it("goes by state and category, and leaves exempt goods alone", async () => {
    expect(await taxIn(NEW_YORK)).toMatchObject({ coat: 160, vitamins: 0, soap: 40 });
    expect(await taxIn(PENNSYLVANIA)).toMatchObject({ coat: 0, vitamins: 0, soap: 60 });
    expect(await taxIn(CALIFORNIA)).toMatchObject({ coat: 290, vitamins: 73, soap: 72 });
  });

  it("is charged on delivery where the state does so", async () => {
    const newYork = await taxIn(NEW_YORK);
    expect(newYork.totals.shippingCents).toBeGreaterThan(0);
    expect(newYork.delivery).toBe(await generalOn("NY", newYork.totals.shippingCents));
    expect(newYork.delivery).toBeGreaterThan(0);
    const california = await taxIn(CALIFORNIA);
    expect(california.totals.shippingCents).toBeGreaterThan(0);
    expect(california.delivery).toBe(0);
  });

  it("is nothing in a state without rows", async () => {
    expect(await taxIn(OREGON)).toMatchObject({ coat: 0, vitamins: 0, soap: 0, delivery: 0 });
  });

  it("is never Stripe's business", async () => {
    standIn.faults.add({ kind: "status", status: 500, match: "/v1/tax/" });
    const { orderId } = await buy(guest(), [await makeProduct()]);
    expect(await recordTax(orderId)).toMatchObject({ ok: false, code: "not_found" });
    const jobs = await sql(
      `SELECT 1 FROM pgboss.job WHERE name = 'tax.record' AND data->>'orderId' = $1`,
      [orderId],
    );
    expect(jobs).toEqual([]);
  });
});
