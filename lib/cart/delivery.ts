/** Pure choice of delivery rates. Weights in grams, amounts in cents. */

export type RateRow = {
  readonly id: string;
  readonly name: string;
  readonly maxWeightGrams: number;
  readonly priceCents: number;
  readonly freeFromCents: number | null;
  readonly minDays: number;
  readonly maxDays: number;
};

export type DeliveryQuote = {
  readonly rateId: string;
  readonly name: string;
  readonly priceCents: number;
  readonly minDays: number;
  readonly maxDays: number;
  /** What is missing to free delivery by this rate; null where it is free already or never. */
  readonly toFreeCents: number | null;
};

/**
 * The ways to send `weightGrams` of goods worth `subtotalCents`: of each rate the smallest weight band that fits,
 * cheapest first. Empty where the parcel is too heavy for all of them.
 */
export function quoteDelivery(
  rates: readonly RateRow[],
  weightGrams: number,
  subtotalCents: number,
): DeliveryQuote[] {
  const bands = new Map<string, RateRow>();
  for (const rate of rates) {
    if (rate.maxWeightGrams < weightGrams) continue;
    const best = bands.get(rate.name);
    if (!best || rate.maxWeightGrams < best.maxWeightGrams) bands.set(rate.name, rate);
  }
  return [...bands.values()]
    .map((rate) => quoteOf(rate, subtotalCents))
    .toSorted((a, b) => a.priceCents - b.priceCents || a.maxDays - b.maxDays);
}

function quoteOf(rate: RateRow, subtotalCents: number): DeliveryQuote {
  const missing = rate.freeFromCents === null ? null : rate.freeFromCents - subtotalCents;
  const free = missing !== null && missing <= 0;
  return {
    rateId: rate.id,
    name: rate.name,
    priceCents: free ? 0 : rate.priceCents,
    minDays: rate.minDays,
    maxDays: rate.maxDays,
    toFreeCents: missing !== null && missing > 0 ? missing : null,
  };
}

/** The quote that the shopper chose (by name, since another weight is another band's id), else the cheapest. */
export function chosenQuote(
  quotes: readonly DeliveryQuote[],
  rates: readonly RateRow[],
  rateId: string | null,
): DeliveryQuote | null {
  const name = rates.find((rate) => rate.id === rateId)?.name;
  return quotes.find((quote) => quote.name === name) ?? quotes[0] ?? null;
}
