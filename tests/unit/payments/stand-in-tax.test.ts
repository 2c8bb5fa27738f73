import type Stripe from "stripe";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { StandIn } from "../../../lib/payments/stand-in/server";
import { sdk, start } from "./stand-in-harness";

let standIn: StandIn;
let stripe: Stripe;

beforeEach(async () => {
  standIn = await start({ taxBp: 825 });
  stripe = sdk(standIn);
});
afterEach(() => standIn.close());

type Params = Stripe.Tax.CalculationCreateParams;

const COAT = { amount: 10_000, quantity: 2, reference: "COAT", tax_code: "txcd_30011000" };
const SOAP = { amount: 999, reference: "SOAP" };
const ADDRESS = { line1: "1 Elm Street", city: "Austin", state: "TX", postal_code: "78701" };

function calculate(more: Partial<Params> = {}) {
  return stripe.tax.calculations.create({
    currency: "usd",
    line_items: [COAT, SOAP],
    shipping_cost: { amount: 500 },
    customer_details: { address: { ...ADDRESS, country: "US" }, address_source: "shipping" },
    ...more,
  });
}

async function record(calculation: string | null, reference = "N-100001") {
  return stripe.tax.transactions.createFromCalculation({
    calculation: calculation ?? "",
    reference,
  });
}

describe("a tax calculation", () => {
  test("is the flat rate on every line and on shipping, rounded for each", async () => {
    const made = await calculate({ expand: ["line_items"] });
    expect(made).toMatchObject({
      object: "tax.calculation",
      amount_total: 10_000 + 999 + 500 + 825 + 82 + 41,
      tax_amount_exclusive: 825 + 82 + 41,
      tax_amount_inclusive: 0,
      shipping_cost: { amount: 500, amount_tax: 41, tax_behavior: "exclusive" },
      customer_details: {
        address: { ...ADDRESS, country: "US", line2: null },
        address_source: "shipping",
      },
      expires_at: standIn.now() + 90 * 86_400,
    });
    expect(made.id).toMatch(/^taxcalc_/);
    expect(made.line_items?.data).toMatchObject([
      { reference: "COAT", amount: 10_000, amount_tax: 825, quantity: 2, tax_code: COAT.tax_code },
      { reference: "SOAP", amount: 999, amount_tax: 82, quantity: 1, tax_code: "txcd_99999999" },
    ]);
  });

  test("finds the tax that a price contains", async () => {
    const line = { ...COAT, tax_behavior: "inclusive" as const };
    const made = await calculate({ line_items: [line], shipping_cost: { amount: 0 } });
    expect(made).toMatchObject({
      amount_total: 10_000,
      tax_amount_exclusive: 0,
      tax_amount_inclusive: 762,
    });
  });

  test("shows its lines only when asked, ten at once, and lists the others", async () => {
    const many = Array.from({ length: 12 }, (_, at) => ({ amount: 100, reference: `S-${at}` }));
    const made = await calculate({ line_items: many });
    expect(made.line_items).toBeUndefined();
    const id = made.id ?? "";
    const shown = await stripe.tax.calculations.retrieve(id, { expand: ["line_items"] });
    expect(shown.line_items).toMatchObject({ has_more: true });
    expect(shown.line_items?.data).toHaveLength(10);
    const listed = await stripe.tax.calculations.listLineItems(id, { limit: 100 });
    expect(listed.data.map((line) => line.reference)).toEqual(many.map((line) => line.reference));
    const paged = await stripe.tax.calculations.listLineItems(id, {
      starting_after: shown.line_items?.data[9]?.id ?? "",
    });
    expect(paged.data.map((line) => line.reference)).toEqual(["S-10", "S-11"]);
  });

  test.each<[string, Partial<Params>, string]>([
    ["no lines", { line_items: [] }, "line_items"],
    [
      "too many lines",
      { line_items: Array.from({ length: 101 }, () => ({ amount: 1 })) },
      "line_items",
    ],
    ["a negative amount", { line_items: [{ amount: -1 }] }, "line_items[0][amount]"],
    ["half a cent", { line_items: [{ amount: 1.5 }] }, "line_items[0][amount]"],
    ["no pieces", { line_items: [{ ...COAT, quantity: 0 }] }, "line_items[0][quantity]"],
    ["one reference twice", { line_items: [COAT, COAT] }, "line_items[1][reference]"],
    ["negative shipping", { shipping_cost: { amount: -1 } }, "shipping_cost[amount]"],
    ["no address", { customer_details: {} }, "customer_details[address]"],
    [
      "a country alone",
      { customer_details: { address: { country: "US" } } },
      "customer_details[address]",
    ],
    ["a customer", { customer: "cus_1" }, "customer"],
    ["a date", { tax_date: 1 }, "tax_date"],
    ["a product", { line_items: [{ ...COAT, product: "prod_1" }] }, "line_items[0][product]"],
  ])("of %s is refused", async (_what, more, param) => {
    await expect(calculate(more)).rejects.toMatchObject({ statusCode: 400, param });
  });
});

describe("a tax transaction", () => {
  test("keeps what was calculated under the seller's reference", async () => {
    const { id } = await calculate();
    const made = await record(id);
    expect(made).toMatchObject({
      object: "tax.transaction",
      type: "transaction",
      reference: "N-100001",
      currency: "usd",
      shipping_cost: { amount: 500, amount_tax: 41 },
    });
    expect(await stripe.tax.transactions.retrieve(made.id)).toMatchObject({ id: made.id });
    const unknown = stripe.tax.transactions.retrieve("tax_none");
    await expect(unknown).rejects.toMatchObject({ statusCode: 404 });
  });

  test("is made once for a reference", async () => {
    const { id } = await calculate();
    await record(id);
    await expect(record(id)).rejects.toMatchObject({ statusCode: 400, param: "reference" });
    expect((await record(id, "N-100002")).reference).toBe("N-100002");
  });

  test("needs a calculation, and one not older than 90 days", async () => {
    await expect(record("taxcalc_none")).rejects.toMatchObject({ param: "calculation" });
    const { id } = await calculate();
    standIn.control.advance(90 * 86_400);
    await expect(record(id)).rejects.toMatchObject({ statusCode: 400, param: "calculation" });
    const gone = stripe.tax.calculations.retrieve(id ?? "");
    await expect(gone).rejects.toMatchObject({ statusCode: 404 });
  });
});
