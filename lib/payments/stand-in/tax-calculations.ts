import type Stripe from "stripe";
import { invalidParam, noSuch, StripeApiError } from "./errors";
import { newId } from "./ids";
import { readMetadata } from "./metadata";
import type { StandInParams } from "./params";
import type { ApiRequest } from "./route";
import type { TaxCalculationRow } from "./rows";
import { checkAmount } from "./session-params";
import { taxOn } from "./tax";
import type { World } from "./world";

type Params = StandInParams["TaxCalculationCreate"];
type Line = Stripe.Tax.CalculationLineItem;

const NINETY_DAYS = 90 * 86_400;
const MOST_LINES = 100;
/** What an account has set for goods and for shipping without a tax code of their own. */
const PRESET = { goods: "txcd_99999999", shipping: "txcd_92010001" };

export function createTaxCalculation(world: World, { params }: ApiRequest<Params>) {
  const { taxBp } = world.settings;
  const now = world.clock.now();
  const currency = params.currency.toLowerCase();
  const details = customerOf(params);
  const lines = readLines(params, taxBp);
  const shipping = readShipping(params.shipping_cost, taxBp);
  const parts = [...lines, ...(shipping ? [shipping] : [])];
  const exclusive = sum(parts.filter((part) => part.tax_behavior === "exclusive"));
  const id = newId("taxcalc");
  const data = {
    id,
    object: "tax.calculation",
    amount_total: parts.reduce((total, part) => total + part.amount, 0) + exclusive,
    currency,
    customer: null,
    customer_details: details,
    expires_at: now + NINETY_DAYS,
    livemode: false,
    ship_from_details: null,
    shipping_cost: shipping,
    tax_amount_exclusive: exclusive,
    tax_amount_inclusive: sum(parts) - exclusive,
    tax_breakdown: [],
    tax_date: now,
  } satisfies Stripe.Tax.Calculation;
  world.store.taxCalculations.save({ id, created: now, data, lines });
  return data;
}

export function retrieveTaxCalculation(world: World, { id }: ApiRequest<unknown>) {
  return findTaxCalculation(world, id).data;
}

export function listTaxLines(
  world: World,
  { id, path, params }: ApiRequest<StandInParams["TaxLineList"]>,
) {
  const { lines } = findTaxCalculation(world, id);
  const after = params.starting_after;
  const from = after ? lines.findIndex((line) => line.id === after) + 1 : 0;
  const limit = params.limit ?? 10;
  const data = lines.slice(from, from + limit);
  return { object: "list", data, has_more: lines.length > from + limit, url: path };
}

/** The calculation of this id. Throws when unknown or out of date: a 404, or a 400 that names `param`. */
export function findTaxCalculation(world: World, id: string, param?: string): TaxCalculationRow {
  const row = world.store.taxCalculations.get(id);
  const until = row?.data.expires_at ?? 0;
  if (!row || until <= world.clock.now()) throw noSuch("tax calculation", id, param);
  return row;
}

function readLines(params: Params, taxBp: number): Line[] {
  const { line_items: given } = params;
  if (given.length === 0) {
    throw invalidParam("Missing required param: line_items.", "line_items", "parameter_missing");
  }
  if (given.length > MOST_LINES) {
    throw invalidParam(`You can have up to ${MOST_LINES} line items.`, "line_items");
  }
  const seen = new Set<string>();
  return given.map((line, i) => {
    const at = `line_items[${i}]`;
    const { reference = `L${i + 1}`, quantity = 1, tax_behavior = "exclusive" } = line;
    checkAmount(line.amount, `${at}[amount]`);
    if (quantity < 1) {
      throw invalidParam("Invalid positive integer", `${at}[quantity]`);
    }
    if (seen.has(reference)) {
      throw invalidParam("Each line item must have a unique reference.", `${at}[reference]`);
    }
    seen.add(reference);
    return {
      id: newId("tax_li", 14),
      object: "tax.calculation_line_item",
      amount: line.amount,
      amount_tax: taxOn(line.amount, taxBp, tax_behavior),
      livemode: false,
      metadata: readMetadata(line.metadata, `${at}[metadata]`),
      performance_location: null,
      product: null,
      quantity,
      reference,
      tax_behavior,
      tax_code: line.tax_code ?? PRESET.goods,
    } satisfies Line;
  });
}

function readShipping(
  given: Params["shipping_cost"],
  taxBp: number,
): Stripe.Tax.Calculation.ShippingCost | null {
  if (!given) return null;
  const { amount = 0, tax_behavior = "exclusive", tax_code = PRESET.shipping } = given;
  checkAmount(amount, "shipping_cost[amount]");
  return { amount, amount_tax: taxOn(amount, taxBp, tax_behavior), tax_behavior, tax_code };
}

/** Stripe places an address in the US by its ZIP code or by all the rest of it. */
function customerOf(params: Params): Stripe.Tax.Calculation.CustomerDetails {
  const given = params.customer_details;
  const address = given?.address;
  if (!given || !address) {
    const param = "customer_details[address]";
    throw invalidParam(`Missing required param: ${param}.`, param, "parameter_missing");
  }
  const placed = address.postal_code || (address.line1 && address.city && address.state);
  if (address.country === "US" && !placed) {
    const text =
      "We could not determine the customer's tax location based on the provided address.";
    const details = { code: "customer_tax_location_invalid", param: "customer_details[address]" };
    throw new StripeApiError(400, "invalid_request_error", text, details);
  }
  return {
    address: {
      city: address.city || null,
      country: address.country,
      line1: address.line1 || null,
      line2: address.line2 || null,
      postal_code: address.postal_code || null,
      state: address.state || null,
    },
    address_source: given.address_source ?? null,
    ip_address: null,
    tax_ids: [],
    taxability_override: "none",
  };
}

function sum(parts: readonly { amount_tax: number }[]): number {
  return parts.reduce((total, part) => total + part.amount_tax, 0);
}
