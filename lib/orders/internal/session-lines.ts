import { formatCents } from "../../money";
import type { SessionRequest } from "../../payments/checkout-session";
import type { OrderQuote } from "../quote-order";

/**
 * An order as the payment page lists it: goods, delivery, tax. Its sum is what the card pays, to the cent: a line that a
 * promotion takes something off stands as one amount, and an order that credit pays a part of as the rest of it.
 */
export function sessionLines(quote: OrderQuote): SessionRequest["lines"] {
  const { totals, tenders } = quote;
  if (tenders.cardCents < totals.totalCents) return [restOf(quote)];
  const goods = quote.lines.map((line) =>
    line.discountCents === 0
      ? { name: line.title, unitCents: line.unitPriceCents, quantity: line.quantity }
      : {
          name: line.quantity > 1 ? `${line.quantity} × ${line.title}` : line.title,
          unitCents: line.unitPriceCents * line.quantity - line.discountCents,
          quantity: 1,
        },
  );
  const delivery = {
    name: `Delivery: ${quote.delivery.name}`,
    unitCents: totals.shippingCents - totals.shippingDiscountCents,
    quantity: 1,
  };
  const tax = { name: "Sales tax", unitCents: totals.taxCents, quantity: 1 };
  return [...goods, delivery, tax].filter((line) => line.unitCents > 0);
}

function restOf({ totals, tenders, bag }: OrderQuote) {
  const total = formatCents(totals.totalCents, bag.currency);
  const credit = formatCents(totals.totalCents - tenders.cardCents, bag.currency);
  return {
    name: `Your order of ${total}, less ${credit} of credit`,
    unitCents: tenders.cardCents,
    quantity: 1,
  };
}
