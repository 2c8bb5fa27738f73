import "server-only";
import type { DeliveryDetails } from "../cart/bag";
import { sql } from "../db";
import { env } from "../env";
import { log } from "../log";
import { calculateTax } from "../payments/calculate-tax";
import { err, ok, type Result } from "../result";
import { taxAtRates, type RatedTax, type TaxRate } from "./tax-rates";

/** What is to be taxed. Amounts in cents, without tax. */
export type TaxRequest = {
  readonly address: DeliveryDetails;
  readonly currency: string;
  readonly lines: readonly {
    /** The SKU: one line each. */
    readonly reference: string;
    /** Of the whole line, after its discount. */
    readonly amountCents: number;
    readonly quantity: number;
    readonly taxCategory: string;
  }[];
  readonly shippingCents: number;
};

/** With Stripe a line's rate is what its tax is of its amount, to a basis point. */
export type TaxAmounts = RatedTax & {
  /** Stripe's calculation, to be recorded once the order is paid. Null with the table. */
  readonly calculationId: string | null;
};

/** Where tax comes from. `tax_unavailable`: it cannot be worked out now. */
export type TaxSource = (request: TaxRequest) => Promise<Result<TaxAmounts, "tax_unavailable">>;

/** The source that the configuration names: Stripe Tax, or else the shop's own table. */
export function taxSource(): TaxSource {
  return env.STRIPE_TAX ? stripeTax : tableTax;
}

/** Tax by the table of state rates. A state without rows charges nothing. */
export const tableTax: TaxSource = async (request) => {
  const rates = await sql<TaxRate>(
    `SELECT tax_category AS category, rate_bp AS "rateBp", taxes_shipping AS "taxesShipping"
       FROM tax_rates WHERE state = $1`,
    [request.address.state],
  );
  return ok({ ...taxAtRates(rates, request), calculationId: null });
};

/** What Stripe Tax works out for the address, local rates included. */
export const stripeTax: TaxSource = async (request) => {
  const made = await calculateTax(request);
  if (!made.ok) {
    log.error({ code: made.code, ...made.detail }, "Stripe Tax gave no answer");
    return err("tax_unavailable");
  }
  const { id, lineTaxCents, shippingTaxCents } = made.value;
  const lines = request.lines.map(({ amountCents }, at) => {
    const taxCents = lineTaxCents[at] ?? 0;
    return { rateBp: rateOf(taxCents, amountCents), taxCents };
  });
  return ok({ lines, shippingTaxCents, calculationId: id });
};

function rateOf(taxCents: number, amountCents: number): number {
  return amountCents > 0 ? Math.round((taxCents * 10_000) / amountCents) : 0;
}
