import type Stripe from "stripe";

/** The sums of a session in cents, and each line's part of the tax. */
type Totals = {
  subtotal: number;
  shipping: number;
  shippingTax: number;
  tax: number;
  total: number;
  lines: { line: Stripe.LineItem; tax: number; total: number }[];
};

/**
 * Adds up lines, shipping and tax. `taxBp` is the flat rate in basis points, 0 without automatic
 * tax; it comes on top of lines priced exclusive of tax and is contained in inclusive ones.
 */
export function totalUp(
  lines: readonly Stripe.LineItem[],
  shipping: number,
  taxBp: number,
): Totals {
  const shippingTax = onTop(shipping, taxBp);
  const sums = { subtotal: 0, tax: shippingTax, total: shipping + shippingTax };
  const taxed = lines.map((line) => {
    const amount = line.amount_subtotal;
    const isInclusive = line.price?.tax_behavior === "inclusive";
    const tax = taxOn(amount, taxBp, line.price?.tax_behavior);
    const total = isInclusive ? amount : amount + tax;
    sums.subtotal += amount;
    sums.tax += tax;
    sums.total += total;
    return { line, tax, total };
  });
  return { ...sums, shipping, shippingTax, lines: taxed };
}

/** Writes each line's own tax and total. */
export function applyTax({ lines }: Totals): void {
  for (const { line, tax, total } of lines) {
    line.amount_tax = tax;
    line.amount_total = total;
  }
}

/** The tax on an amount, which comes on top of it unless its `behavior` is inclusive. */
export function taxOn(amount: number, taxBp: number, behavior: string | null | undefined): number {
  return behavior === "inclusive" ? contained(amount, taxBp) : onTop(amount, taxBp);
}

function onTop(amount: number, taxBp: number): number {
  return Math.round((amount * taxBp) / 10_000);
}

function contained(amount: number, taxBp: number): number {
  return amount - Math.round((amount * 10_000) / (10_000 + taxBp));
}
