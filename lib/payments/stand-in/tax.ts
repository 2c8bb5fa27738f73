import type Stripe from "stripe";

/** The sums of a session in cents; `lineTaxes` has one entry per line. */
export type Totals = {
  subtotal: number;
  shipping: number;
  shippingTax: number;
  tax: number;
  total: number;
  lineTaxes: number[];
};

/**
 * Adds up lines, shipping and tax. `taxBp` is the flat rate in basis points, 0 without automatic
 * tax; it comes on top of lines priced exclusive of tax and is contained in inclusive ones.
 */
export function totalUp(lines: Stripe.LineItem[], shipping: number, taxBp: number): Totals {
  const shippingTax = onTop(shipping, taxBp);
  const lineTaxes = lines.map((line) =>
    isInclusive(line) ? contained(line.amount_subtotal, taxBp) : onTop(line.amount_subtotal, taxBp),
  );
  let subtotal = 0;
  let tax = shippingTax;
  let total = shipping + shippingTax;
  for (const [i, line] of lines.entries()) {
    subtotal += line.amount_subtotal;
    tax += lineTaxes[i]!;
    total += line.amount_subtotal + (isInclusive(line) ? 0 : lineTaxes[i]!);
  }
  return { subtotal, shipping, shippingTax, tax, total, lineTaxes };
}

/** Writes each line's own tax and total. */
export function applyTax(lines: Stripe.LineItem[], { lineTaxes }: Totals): void {
  for (const [i, line] of lines.entries()) {
    line.amount_tax = lineTaxes[i]!;
    line.amount_total = line.amount_subtotal + (isInclusive(line) ? 0 : line.amount_tax);
  }
}

function isInclusive(line: Stripe.LineItem): boolean {
  return line.price?.tax_behavior === "inclusive";
}

function onTop(amount: number, taxBp: number): number {
  return Math.round((amount * taxBp) / 10_000);
}

function contained(amount: number, taxBp: number): number {
  return amount - Math.round((amount * 10_000) / (10_000 + taxBp));
}
