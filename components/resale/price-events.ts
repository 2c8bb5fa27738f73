/** One line of a piece's prices: from when, how much, and what happened. Cents; ISO 8601. */
export type PriceEvent = {
  readonly at: string;
  readonly cents: number;
  readonly what: string;
  /** The present price, an earlier one, or one to come. */
  readonly tone: "now" | "past" | "next";
};

type Known = {
  readonly prices: readonly { readonly cents: number; readonly at: string }[];
  readonly sale: { readonly priceCents: number; readonly soldAt: string } | null;
  readonly next: { readonly priceCents: number; readonly from: Date } | null;
};

/** The prices of a piece from its listing until its sale, or until its next step if it is still for sale. */
export function priceEvents({ prices, sale, next }: Known): PriceEvent[] {
  const past = prices.map(({ cents, at }, index): PriceEvent => {
    const before = prices[index - 1]?.cents;
    const what = before === undefined ? "Listed" : cents < before ? "Marked down" : "Price raised";
    const last = index === prices.length - 1 && sale === null;
    return { at, cents, what, tone: last ? "now" : "past" };
  });
  if (sale)
    return [...past, { at: sale.soldAt, cents: sale.priceCents, what: "Sold", tone: "now" }];
  if (!next) return past;
  const { priceCents: cents, from } = next;
  return [...past, { at: from.toISOString(), cents, what: "If it is still here", tone: "next" }];
}
