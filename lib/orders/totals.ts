import { percentOfBp } from "../money";

/** Pure rules of an order's money. All amounts are integer cents, rates basis points. */

export type TotalsInput = {
  readonly lines: readonly {
    readonly unitPriceCents: number;
    readonly quantity: number;
    readonly discountCents: number;
    readonly taxRateBp: number;
  }[];
  readonly shippingCents: number;
  /** Rate on delivery; 0 where the state does not tax it. */
  readonly shippingTaxBp: number;
};

export type Totals = {
  readonly subtotalCents: number;
  readonly discountCents: number;
  readonly shippingCents: number;
  readonly taxCents: number;
  readonly totalCents: number;
  /** One per line, in order. */
  readonly lineTaxCents: readonly number[];
};

/** Adds an order up. Tax is rounded per line, as it is shown and refunded per line. */
export function orderTotals(input: TotalsInput): Totals {
  const lineTaxCents = input.lines.map((line) =>
    percentOfBp(line.unitPriceCents * line.quantity - line.discountCents, line.taxRateBp),
  );
  const subtotalCents = sum(input.lines.map((line) => line.unitPriceCents * line.quantity));
  const discountCents = sum(input.lines.map((line) => line.discountCents));
  const taxCents = sum(lineTaxCents) + percentOfBp(input.shippingCents, input.shippingTaxBp);
  const totalCents = subtotalCents - discountCents + input.shippingCents + taxCents;
  return {
    subtotalCents,
    discountCents,
    shippingCents: input.shippingCents,
    taxCents,
    totalCents,
    lineTaxCents,
  };
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
