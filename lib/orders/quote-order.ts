import "server-only";
import type { ShopperActor } from "../access/actor";
import { isPayable, subtotalOf, type Bag, type BagLine, type DeliveryDetails } from "../cart/bag";
import { chosenQuote, quoteDelivery, type DeliveryQuote } from "../cart/delivery";
import { findBag, listRates } from "../cart/queries";
import { err, ok, type Result } from "../result";
import { tableTax } from "./tax";
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
};

export type QuoteFailure = "empty_bag" | "lines_unavailable" | "no_address" | "no_delivery";

/**
 * Adds up the actor's bag with delivery and tax. Prices, rates and stock come from the database alone.
 * `lines_unavailable` carries the bag, so that the page can say what is gone and keep the rest.
 */
export async function quoteOrder(actor: ShopperActor): Promise<Result<OrderQuote, QuoteFailure>> {
  const bag = await findBag(actor);
  if (!bag || bag.lines.length === 0) return err("empty_bag");
  if (!bag.lines.every(isPayable)) return err("lines_unavailable", { bag });
  if (!bag.details) return err("no_address");
  const [rates, tax] = await Promise.all([listRates(bag.details.state), tableTax(bag.details)]);
  const weight = bag.lines.reduce((sum, line) => sum + line.weightGrams * line.quantity, 0);
  const quotes = quoteDelivery(rates, weight, subtotalOf(bag.lines));
  const delivery = chosenQuote(quotes, rates, bag.rateId);
  if (!delivery) return err("no_delivery");
  const rated = bag.lines.map((line) => ({ ...line, taxRateBp: tax.rateFor(line.taxCategory) }));
  const totals = orderTotals({
    lines: rated.map((line) => ({ ...line, discountCents: 0 })),
    shippingCents: delivery.priceCents,
    shippingTaxBp: tax.shippingBp,
  });
  const lines = rated.map((line, i) => ({ ...line, taxCents: totals.lineTaxCents[i] ?? 0 }));
  return ok({ bag, details: bag.details, lines, quotes, delivery, totals });
}
