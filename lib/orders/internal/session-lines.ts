import type { SessionRequest } from "../../payments/checkout-session";
import type { OrderQuote } from "../quote-order";

/** An order as the payment page lists it: goods, delivery, tax. Its sum is the order's total, to the cent. */
export function sessionLines(quote: OrderQuote): SessionRequest["lines"] {
  const goods = quote.lines.map((line) => ({
    name: line.title,
    unitCents: line.unitPriceCents,
    quantity: line.quantity,
  }));
  const { shippingCents, taxCents } = quote.totals;
  const delivery = {
    name: `Delivery: ${quote.delivery.name}`,
    unitCents: shippingCents,
    quantity: 1,
  };
  const tax = { name: "Sales tax", unitCents: taxCents, quantity: 1 };
  return [...goods, ...[delivery, tax].filter((line) => line.unitCents > 0)];
}
