import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { taxAtRates, type TaxRate } from "@/lib/orders/tax-rates";

const bp = fc.integer({ min: 0, max: 2500 });
const cents = fc.integer({ min: 0, max: 100_000_000 });

/** Half a cent, in cents times basis points. */
const HALF = 5_000;

function state(general: number, clothing: number | null, taxesShipping = true): TaxRate[] {
  const rates = [{ category: "general", rateBp: general, taxesShipping }];
  return clothing === null
    ? rates
    : [...rates, { category: "clothing", rateBp: clothing, taxesShipping }];
}

const coat = { amountCents: 10_000, taxCategory: "clothing" };
const soap = { amountCents: 999, taxCategory: "general" };

describe("tax at a state's rates", () => {
  it("rounds every line for itself, half a cent at most from the exact amount, and delivery besides", () => {
    const lines = fc.array(fc.record({ amountCents: cents, taxCategory: fc.constant("general") }));
    fc.assert(
      fc.property(bp, lines, cents, (rateBp, given, shippingCents) => {
        const tax = taxAtRates(state(rateBp, null), { lines: given, shippingCents });
        expect(tax.lines).toHaveLength(given.length);
        for (const [at, { amountCents }] of given.entries()) {
          const off = (tax.lines[at]?.taxCents ?? 0) * 10_000 - amountCents * rateBp;
          expect(Math.abs(off)).toBeLessThanOrEqual(HALF);
        }
        const off = tax.shippingTaxCents * 10_000 - shippingCents * rateBp;
        expect(Math.abs(off)).toBeLessThanOrEqual(HALF);
      }),
    );
  });

  it("goes by category, exempt ones at nothing", () => {
    expect(taxAtRates(state(825, 0), { lines: [coat, soap], shippingCents: 500 })).toEqual({
      lines: [
        { rateBp: 0, taxCents: 0 },
        { rateBp: 825, taxCents: 82 },
      ],
      shippingTaxCents: 41,
    });
  });

  it("is general for a category without a rate of its own", () => {
    const tax = taxAtRates(state(600, null), { lines: [coat], shippingCents: 0 });
    expect(tax.lines).toEqual([{ rateBp: 600, taxCents: 600 }]);
  });

  it("leaves delivery alone where the state does", () => {
    const tax = taxAtRates(state(725, 725, false), { lines: [soap], shippingCents: 500 });
    expect(tax.shippingTaxCents).toBe(0);
    expect(tax.lines[0]?.taxCents).toBe(72);
  });

  it("is nothing in a state without rates", () => {
    expect(taxAtRates([], { lines: [coat, soap], shippingCents: 500 })).toEqual({
      lines: [
        { rateBp: 0, taxCents: 0 },
        { rateBp: 0, taxCents: 0 },
      ],
      shippingTaxCents: 0,
    });
  });
});
