import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { consignorShare, DEFAULT_SPLIT, splitSchema, type Split } from "@/lib/consignment/split";

const anySplit: fc.Arbitrary<Split> = fc
  .array(fc.integer({ min: 0, max: 10_000 }), { minLength: 1, maxLength: 6 })
  .map((shares) => shares.map((shareBp, at) => ({ fromCents: at * 5000, shareBp })));

describe("a split", () => {
  it("leaves consignor and shop with exactly the price, neither with less than nothing", () => {
    fc.assert(
      fc.property(anySplit, fc.integer({ min: 1, max: 10_000_000 }), (split, price) => {
        const { cents, shareBp } = consignorShare(split, price);
        expect(Number.isSafeInteger(cents)).toBe(true);
        expect(cents).toBeGreaterThanOrEqual(0);
        expect(cents).toBeLessThanOrEqual(price);
        expect(Math.abs(cents * 10_000 - price * shareBp)).toBeLessThanOrEqual(5_000);
      }),
    );
  });

  it("is that of the highest tier that the price reaches", () => {
    fc.assert(
      fc.property(anySplit, fc.integer({ min: 0, max: 50_000 }), (split, price) => {
        const reached = split.filter((tier) => tier.fromCents <= price);
        expect(consignorShare(split, price).shareBp).toBe(reached.at(-1)?.shareBp);
      }),
    );
  });

  it.each([
    [4999, 4000, 2000],
    [5000, 5000, 2500],
    [19_999, 5000, 10_000],
    [20_000, 6000, 12_000],
    [49_999, 6000, 29_999],
    [50_000, 7000, 35_000],
  ])(
    "by default gives of %i cents %i basis points, which are %i cents",
    (price, shareBp, cents) => {
      expect(consignorShare(DEFAULT_SPLIT, price)).toEqual({ shareBp, cents });
    },
  );

  it("as a contract says it starts at 0, rises, and stays within the whole", () => {
    expect(splitSchema.safeParse(DEFAULT_SPLIT).success).toBe(true);
    fc.assert(
      fc.property(anySplit, (split) => {
        expect(splitSchema.safeParse(split).success).toBe(true);
      }),
    );
    const bad: unknown[] = [
      [],
      [{ fromCents: 1, shareBp: 5000 }],
      [{ fromCents: 0, shareBp: 10_001 }],
      [{ fromCents: 0, shareBp: -1 }],
      [{ fromCents: 0, shareBp: 50.5 }],
      [{ fromCents: 0, shareBp: "5000" }],
      [{ fromCents: 0, shareBp: 5000, note: "more" }],
      [DEFAULT_SPLIT[0], DEFAULT_SPLIT[2], DEFAULT_SPLIT[1]],
      [DEFAULT_SPLIT[0], DEFAULT_SPLIT[0]],
      { 0: DEFAULT_SPLIT[0] },
    ];
    for (const split of bad) expect(splitSchema.safeParse(split).success).toBe(false);
  });
});
