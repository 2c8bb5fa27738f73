import { asCents } from "../money";

/** Pure rules of an order's money. All amounts are integer cents. */

export type TotalsInput = {
  readonly lines: readonly {
    readonly unitPriceCents: number;
    readonly quantity: number;
    readonly discountCents: number;
    readonly taxCents: number;
  }[];
  readonly shippingCents: number;
  /** What a promotion takes off delivery. */
  readonly shippingDiscountCents: number;
  /** Tax on delivery; 0 where the state does not tax it. */
  readonly shippingTaxCents: number;
};

export type Totals = {
  readonly subtotalCents: number;
  readonly discountCents: number;
  readonly shippingCents: number;
  readonly shippingDiscountCents: number;
  readonly taxCents: number;
  readonly totalCents: number;
};

/** Adds an order up. Tax comes per line, as it is shown and refunded per line. */
export function orderTotals(input: TotalsInput): Totals {
  const subtotalCents = sum(input.lines.map((line) => line.unitPriceCents * line.quantity));
  const discountCents = sum(input.lines.map((line) => line.discountCents));
  const taxCents = sum(input.lines.map((line) => line.taxCents)) + input.shippingTaxCents;
  const { shippingCents, shippingDiscountCents } = input;
  const deliveryCents = asCents(shippingCents) - asCents(shippingDiscountCents);
  const totalCents = subtotalCents - discountCents + deliveryCents + taxCents;
  return {
    subtotalCents,
    discountCents,
    shippingCents,
    shippingDiscountCents,
    taxCents,
    totalCents,
  };
}

function sum(values: readonly number[]): number {
  return values.reduce((total, cents) => total + asCents(cents), 0);
}
