import "server-only";
import { userIdOf, type ShopperActor } from "../access/actor";
import { isPayable, subtotalOf, type Bag, type BagLine, type DeliveryDetails } from "../cart/bag";
import { chosenQuote, quoteDelivery, type DeliveryQuote } from "../cart/delivery";
import { findBag, listRates } from "../cart/queries";
import { systemClock, type Clock } from "../clock";
import { applyPromotions, type UsedPromotion } from "../promotions/apply-promotions";
import { enteredCodes, findPromotions, type EnteredCode } from "../promotions/find-promotions";
import { err, ok, type Result } from "../result";
import { planTenders, type TenderPlan } from "./plan-tenders";
import { taxOf } from "./tax";
import { orderTotals, type Totals } from "./totals";

export type QuotedLine = BagLine & {
  readonly taxRateBp: number;
  readonly taxCents: number;
  /** What promotions take off the line, and of that what a piece's consignor bears as well. */
  readonly discountCents: number;
  readonly sharedDiscountCents: number;
};

/** What the actor would pay right now, and for what. */
export type OrderQuote = {
  readonly bag: Bag;
  readonly details: DeliveryDetails;
  readonly lines: readonly QuotedLine[];
  readonly quotes: readonly DeliveryQuote[];
  readonly delivery: DeliveryQuote;
  readonly totals: Totals;
  /** What counts of promotions, and how each code that was entered stands. */
  readonly promotions: readonly UsedPromotion[];
  readonly codes: readonly EnteredCode[];
  /** What it would be paid with. */
  readonly tenders: TenderPlan;
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
 * Adds up the actor's bag with delivery, promotions and tax, and says what it would be paid with. Prices, delivery and stock come from the database alone,
 * tax from the rate table or, where it is enabled, Stripe Tax.
 * `lines_unavailable` carries the bag, so that the page can say what is gone and keep the rest.
 */
export async function quoteOrder(
  actor: ShopperActor,
  clock: Clock = systemClock,
): Promise<Result<OrderQuote, QuoteFailure>> {
  const bag = await findBag(actor);
  if (!bag || bag.lines.length === 0) return err("empty_bag");
  if (!bag.lines.every(isPayable)) return err("lines_unavailable", { bag });
  if (!bag.details) return err("no_address");
  const rates = await listRates(bag.details.state);
  const weight = bag.lines.reduce((sum, line) => sum + line.weightGrams * line.quantity, 0);
  const quotes = quoteDelivery(rates, weight, subtotalOf(bag.lines));
  const delivery = chosenQuote(quotes, rates, bag.rateId);
  if (!delivery) return err("no_delivery");
  const { promoted, codes } = await promotionsOf(bag, actor, delivery.priceCents, clock.now());
  const shippingDiscountCents = promoted.shippingDiscountCents;
  const tax = await taxOf({
    address: bag.details,
    currency: bag.currency,
    lines: bag.lines.map((line, at) => ({
      reference: line.sku,
      amountCents: line.unitPriceCents * line.quantity - (promoted.lineDiscounts[at] ?? 0),
      quantity: line.quantity,
      taxCategory: line.taxCategory,
    })),
    shippingCents: delivery.priceCents - shippingDiscountCents,
  });
  if (!tax.ok) return tax;
  const lines = bag.lines.map((line, at) => {
    const { rateBp = 0, taxCents = 0 } = tax.value.lines[at] ?? {};
    return {
      ...line,
      taxRateBp: rateBp,
      taxCents,
      discountCents: promoted.lineDiscounts[at] ?? 0,
      sharedDiscountCents: promoted.sharedDiscounts[at] ?? 0,
    };
  });
  const totals = orderTotals({
    lines,
    shippingCents: delivery.priceCents,
    shippingDiscountCents,
    shippingTaxCents: tax.value.shippingTaxCents,
  });
  const { calculationId: taxCalculationId } = tax.value;
  return ok({
    bag,
    details: bag.details,
    lines,
    quotes,
    delivery,
    totals,
    promotions: promoted.used,
    codes,
    tenders: planTenders(totals.totalCents, {
      creditCents: bag.credit.use ? bag.credit.balanceCents : 0,
      giftCards: bag.giftCards.filter(({ usable }) => usable),
    }),
    taxCalculationId,
  });
}

/** What promotions take off a bag. Nothing is asked where there are none. */
export async function promotionsOf(
  bag: Bag,
  actor: ShopperActor,
  shippingCents: number,
  now: Date,
): Promise<{ promoted: ReturnType<typeof applyPromotions>; codes: readonly EnteredCode[] }> {
  const found = bag.promoted
    ? await findPromotions({
        cartId: bag.id,
        userId: userIdOf(actor),
        email: bag.details?.email ?? null,
        now,
      })
    : [];
  const usable = found.flatMap(({ promotion, problem }) => (problem === null ? [promotion] : []));
  const promoted = applyPromotions(bag.lines, shippingCents, usable);
  return { promoted, codes: enteredCodes(found, bag.lines, promoted) };
}
