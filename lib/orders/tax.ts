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

/** Tax from where staff have set it, else from where the configuration says: Stripe Tax, or the shop's own table. */
export const taxOf: TaxSource = async (request) => {
  // One statement for the choice and the rates: every quote pays for it.
  const [row] = await sql<{ source: unknown; rates: TaxRate[] | null }>(
    `SELECT (SELECT value FROM settings WHERE key = 'tax.source') AS source,
            (SELECT json_agg(json_build_object('category', tax_category, 'rateBp', rate_bp, 'taxesShipping', taxes_shipping))
               FROM tax_rates WHERE state = $1) AS rates`,
    [request.address.state],
  );
  const byStripe = row?.source === "stripe" || (row?.source !== "table" && env.STRIPE_TAX);
  if (byStripe) return stripeTax(request);
  // A state without rows charges nothing.
  return ok({ ...taxAtRates(row?.rates ?? [], request), calculationId: null });
};

/** What Stripe Tax works out for the address, local rates included. */
const stripeTax: TaxSource = async (request) => {
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
