import { percentOfBp } from "../money";

/** Pure rules of the shop's own tax table. Amounts are integer cents, rates basis points. */

/** A state's rate for one category of goods. */
export type TaxRate = {
  readonly category: string;
  readonly rateBp: number;
  /** Whether the state taxes delivery, at the general rate. */
  readonly taxesShipping: boolean;
};

export type Taxable = {
  readonly lines: readonly { readonly amountCents: number; readonly taxCategory: string }[];
  readonly shippingCents: number;
};

export type RatedTax = {
  /** One per line, in order. */
  readonly lines: readonly { readonly rateBp: number; readonly taxCents: number }[];
  readonly shippingTaxCents: number;
};

/**
 * Tax at a state's rates, rounded per line and for delivery by itself. A category without a rate is general;
 * without a general one either, nothing is charged.
 */
export function taxAtRates(rates: readonly TaxRate[], { lines, shippingCents }: Taxable): RatedTax {
  const byCategory = new Map(rates.map((rate) => [rate.category, rate]));
  const general = byCategory.get("general");
  return {
    lines: lines.map(({ amountCents, taxCategory }) => {
      const rateBp = (byCategory.get(taxCategory) ?? general)?.rateBp ?? 0;
      return { rateBp, taxCents: percentOfBp(amountCents, rateBp) };
    }),
    shippingTaxCents: percentOfBp(shippingCents, general?.taxesShipping ? general.rateBp : 0),
  };
}
