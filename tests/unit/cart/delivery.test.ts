import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { chosenQuote, quoteDelivery, type RateRow } from "@/lib/cart/delivery";

const rate = fc.record<RateRow>({
  id: fc.uuid(),
  name: fc.constantFrom("Standard", "Express", "Overnight"),
  maxWeightGrams: fc.integer({ min: 1, max: 30_000 }),
  priceCents: fc.integer({ min: 0, max: 20_000 }),
  freeFromCents: fc.option(fc.integer({ min: 0, max: 50_000 })),
  minDays: fc.integer({ min: 0, max: 5 }),
  maxDays: fc.integer({ min: 5, max: 20 }),
});
const rates = fc.uniqueArray(rate, {
  selector: (row) => `${row.name} ${row.maxWeightGrams}`,
  maxLength: 12,
});
const weight = fc.integer({ min: 1, max: 40_000 });
const subtotal = fc.integer({ min: 1, max: 100_000 });

describe("a delivery quote", () => {
  it("is the smallest band of a rate that carries the parcel, once per rate", () => {
    fc.assert(
      fc.property(rates, weight, subtotal, (rows, grams, cents) => {
        const quotes = quoteDelivery(rows, grams, cents);
        const fitting = rows.filter((row) => row.maxWeightGrams >= grams);
        expect(new Set(quotes.map((quote) => quote.name))).toEqual(
          new Set(fitting.map((row) => row.name)),
        );
        expect(new Set(quotes.map((quote) => quote.name)).size).toBe(quotes.length);
        for (const quote of quotes) {
          const band = fitting.find((row) => row.id === quote.rateId);
          const same = fitting.filter((row) => row.name === quote.name);
          expect(band?.maxWeightGrams).toBe(Math.min(...same.map((row) => row.maxWeightGrams)));
        }
      }),
    );
  });

  it("costs nothing from the threshold on, else its price, and says what is missing", () => {
    fc.assert(
      fc.property(rates, weight, subtotal, (rows, grams, cents) => {
        for (const quote of quoteDelivery(rows, grams, cents)) {
          const band = rows.find((row) => row.id === quote.rateId);
          const free = band?.freeFromCents ?? null;
          expect(quote.priceCents).toBe(free !== null && cents >= free ? 0 : band?.priceCents);
          expect(quote.toFreeCents).toBe(free !== null && cents < free ? free - cents : null);
        }
      }),
    );
  });

  it("comes cheapest first, in whatever order the rates were", () => {
    fc.assert(
      fc.property(rates, weight, subtotal, (rows, grams, cents) => {
        const prices = quoteDelivery(rows, grams, cents).map((quote) => quote.priceCents);
        expect(prices).toEqual(prices.toSorted((a, b) => a - b));
        const back = quoteDelivery(rows.toReversed(), grams, cents).map(
          (quote) => quote.priceCents,
        );
        expect(back).toEqual(prices);
      }),
    );
  });

  it("stays with the chosen rate when another weight makes it another band", () => {
    const band = (
      id: string,
      name: string,
      maxWeightGrams: number,
      priceCents: number,
    ): RateRow => ({
      id,
      name,
      maxWeightGrams,
      priceCents,
      freeFromCents: null,
      minDays: 1,
      maxDays: 3,
    });
    const rows = [
      band("s1", "Standard", 500, 500),
      band("s2", "Standard", 5000, 900),
      band("e1", "Express", 500, 1500),
      band("e2", "Express", 5000, 2500),
    ];
    const heavy = quoteDelivery(rows, 2000, 100);
    expect(chosenQuote(heavy, rows, "e1")?.rateId).toBe("e2");
    expect(chosenQuote(heavy, rows, "s2")?.rateId).toBe("s2");
  });

  it("falls back to the cheapest where nothing, or another zone's rate, was chosen", () => {
    fc.assert(
      fc.property(rates, weight, subtotal, (rows, grams, cents) => {
        const quotes = quoteDelivery(rows, grams, cents);
        expect(chosenQuote(quotes, rows, null)).toBe(quotes[0] ?? null);
        expect(chosenQuote(quotes, rows, "another zone's")).toBe(quotes[0] ?? null);
      }),
    );
  });
});
