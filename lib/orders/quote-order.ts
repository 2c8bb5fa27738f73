import "server-only";
import type { ShopperActor } from "../access/actor";
import { isPayable, subtotalOf, type Bag, type BagLine, type DeliveryDetails } from "../cart/bag";
import { chosenQuote, quoteDelivery, type DeliveryQuote } from "../cart/delivery";
import { findBag, listRates } from "../cart/queries";
import { err, ok, type Result } from "../result";
import { taxSource } from "./tax";
import { orderTotals, type Totals } from "./totals";

export type QuotedLine = BagLine & { readonly taxRateBp: number; readonly taxCents: number };

/** What the actor would pay right now, and for what. */
export type OrderQuote = {
  readonly bag: Bag;
  readonly details: DeliveryDetails;
  readonly lines: readonly QuotedLine[];
  readonly quotes: readonly DeliveryQuote[];
  readonly delivery: DeliveryQuote;
  readonly totals: Totals;
  /** Stripe's calculation behind the tax; null where the rate table was asked. */
  readonly taxCalculationId: string | null;
};

export type QuoteFailure =
  | "empty_bag"
  | "lines_unavailable"
  | "no_address"
  | "no_delivery"
  | "tax_unavailable";

/**
 * Adds up the actor's bag with delivery and tax. Prices, delivery and stock come from the database alone,
 * tax from the rate table or, where it is enabled, Stripe Tax.
 * `lines_unavailable` carries the bag, so that the page can say what is gone and keep the rest.
 */
export async function quoteOrder(actor: ShopperActor): Promise<Result<OrderQuote, QuoteFailure>> {
  const bag = await findBag(actor);
  if (!bag || bag.lines.length === 0) return err("empty_bag");
  if (!bag.lines.every(isPayable)) return err("lines_unavailable", { bag });
  if (!bag.details) return err("no_address");
  const rates = await listRates(bag.details.state);
  const weight = bag.lines.reduce((sum, line) => sum + line.weightGrams * line.quantity, 0);
  const quotes = quoteDelivery(rates, weight, subtotalOf(bag.lines));
  const delivery = chosenQuote(quotes, rates, bag.rateId);
  if (!delivery) return err("no_delivery");
  const tax = await taxSource()({
    address: bag.details,
    currency: bag.currency,
    lines: bag.lines.map((line) => ({
      reference: line.sku,
      amountCents: line.unitPriceCents * line.quantity,
      quantity: line.quantity,
      taxCategory: line.taxCategory,
    })),
    shippingCents: delivery.priceCents,
  });
  if (!tax.ok) return tax;
  const lines = bag.lines.map((line, at) => {
    const { rateBp = 0, taxCents = 0 } = tax.value.lines[at] ?? {};
    return { ...line, taxRateBp: rateBp, taxCents };
  });
  const totals = orderTotals({
    lines: lines.map((line) => ({ ...line, discountCents: 0 })),
    shippingCents: delivery.priceCents,
    shippingDiscountCents: 0,
    shippingTaxCents: tax.value.shippingTaxCents,
  });
  const { calculationId: taxCalculationId } = tax.value;
  return ok({ bag, details: bag.details, lines, quotes, delivery, totals, taxCalculationId });
}
