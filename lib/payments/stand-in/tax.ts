import type Stripe from "stripe";

export type Totals = {
  subtotal: number;
  shipping: number;
  tax: number;
  shippingTax: number;
  total: number;
};

/**
 * The sums of a session in cents. `taxBp` is the flat rate in basis points, 0 without automatic
 * tax; it comes on top of lines priced exclusive of tax and is contained in inclusive ones. Also
 * writes each line's own tax and total.
 */
export function totalUp(lines: Stripe.LineItem[], shipping: number, taxBp: number): Totals {
  let subtotal = 0;
  let tax = 0;
  let total = shipping;
  for (const line of lines) {
    const isInclusive = line.price?.tax_behavior === "inclusive";
    const amount = line.amount_subtotal;
    line.amount_tax = isInclusive ? contained(amount, taxBp) : onTop(amount, taxBp);
    line.amount_total = isInclusive ? amount : amount + line.amount_tax;
    subtotal += amount;
    tax += line.amount_tax;
    total += line.amount_total;
  }
  const shippingTax = onTop(shipping, taxBp);
  return { subtotal, shipping, shippingTax, tax: tax + shippingTax, total: total + shippingTax };
}

function onTop(amount: number, taxBp: number): number {
  return Math.round((amount * taxBp) / 10_000);
}

function contained(amount: number, taxBp: number): number {
  return amount - Math.round((amount * 10_000) / (10_000 + taxBp));
}
