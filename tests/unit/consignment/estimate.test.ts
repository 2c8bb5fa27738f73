import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { estimateRange, FEWEST_COMPARABLES } from "@/lib/consignment/estimate";

const pieces = (...parts: number[]) =>
  parts.map((part) => ({ cents: Math.round(part * 10_000), retailCents: 10_000 }));

describe("an estimate", () => {
  it("is the middle half of what comparable pieces brought", () => {
    expect(estimateRange(pieces(0.1, 0.4, 0.5, 0.6, 0.9), 20_000)).toEqual({
      lowCents: 8_000,
      highCents: 12_000,
      pieces: 5,
    });
  });

  it("is none where there are too few, or where nothing would be left", () => {
    expect(estimateRange(pieces(0.4, 0.5, 0.6), 20_000)).toBeNull();
    expect(estimateRange(pieces(0.1, 0.1, 0.1, 0.1), 100)).toBeNull();
    expect(
      estimateRange([...pieces(0.4, 0.5, 0.6), { cents: 100, retailCents: 0 }], 900),
    ).toBeNull();
  });

  it("stays within what they brought, in whole dollars, whatever their order", () => {
    const one = fc.record({
      cents: fc.integer({ min: 1, max: 500_000 }),
      retailCents: fc.integer({ min: 1, max: 500_000 }),
    });
    const some = fc.array(one, { minLength: FEWEST_COMPARABLES, maxLength: 40 });
    fc.assert(
      fc.property(some, fc.integer({ min: 100, max: 1_000_000 }), (comparables, retail) => {
        const range = estimateRange(comparables, retail);
        expect(estimateRange(comparables.toReversed(), retail)).toEqual(range);
        if (!range) return;
        const brought = comparables.map(({ cents, retailCents }) => (cents / retailCents) * retail);
        expect(range.lowCents % 100).toBe(0);
        expect(range.lowCents).toBeLessThanOrEqual(range.highCents);
        expect(range.lowCents).toBeGreaterThanOrEqual(Math.min(...brought) - 50);
        expect(range.highCents).toBeLessThanOrEqual(Math.max(...brought) + 50);
      }),
    );
  });
});
