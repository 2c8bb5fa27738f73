import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { asCents, formatCents, percentOfBp, splitByLargestRemainder } from "@/lib/money";

const cents = fc.integer({ min: -100_000_000_000, max: 100_000_000_000 });
const weights = fc
  .array(fc.integer({ min: 0, max: 10_000_000 }), { minLength: 1, maxLength: 40 })
  .filter((list) => list.some((weight) => weight > 0));

describe("asCents", () => {
  it("returns whole amounts", () => {
    expect(asCents(0)).toBe(0);
    expect(asCents(-0)).toBe(0);
    expect(asCents(-1250)).toBe(-1250);
    expect(asCents(Number.MAX_SAFE_INTEGER)).toBe(Number.MAX_SAFE_INTEGER);
  });

  it.each([0.5, 10.01, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53])("refuses %s", (value) => {
    expect(() => asCents(value)).toThrow(RangeError);
  });
});

describe("formatCents", () => {
  it("writes dollars, thousands and negatives", () => {
    expect(formatCents(3400, "USD")).toBe("$34.00");
    expect(formatCents(5, "USD")).toBe("$0.05");
    expect(formatCents(124_800, "USD")).toBe("$1,248.00");
    expect(formatCents(-599, "USD")).toBe("-$5.99");
  });

  it("takes the number of decimals from the currency", () => {
    expect(formatCents(3400, "JPY")).toBe("¥3,400");
  });

  it("refuses fractions and unknown codes", () => {
    expect(() => formatCents(1.5, "USD")).toThrow(RangeError);
    expect(() => formatCents(100, "dollars")).toThrow(RangeError);
  });

  it("keeps every digit, up to trillions", () => {
    const anyAmount = fc.integer({ min: -4_000_000_000_000_000, max: 4_000_000_000_000_000 });
    fc.assert(
      fc.property(anyAmount, (amount) => {
        expect(Number(formatCents(amount, "USD").replaceAll(/[$,.]/g, ""))).toBe(asCents(amount));
      }),
    );
  });
});

describe("percentOfBp", () => {
  it("rounds half up by magnitude", () => {
    expect(percentOfBp(999, 825)).toBe(82);
    expect(percentOfBp(1, 5000)).toBe(1);
    expect(percentOfBp(1, 4999)).toBe(0);
    expect(percentOfBp(-1, 5000)).toBe(-1);
    expect(percentOfBp(0, 10_000)).toBe(0);
  });

  it("refuses fractional or negative rates and fractional amounts", () => {
    expect(() => percentOfBp(100, 8.25)).toThrow(RangeError);
    expect(() => percentOfBp(100, -1)).toThrow(RangeError);
    expect(() => percentOfBp(0.1, 100)).toThrow(RangeError);
  });

  it("is within half a cent, odd in the amount, and the whole at 100 %", () => {
    fc.assert(
      fc.property(cents, fc.integer({ min: 0, max: 20_000 }), (amount, bp) => {
        const part = percentOfBp(amount, bp);
        const distance = BigInt(part) * 10_000n - BigInt(amount) * BigInt(bp);
        expect(distance >= -5000n && distance <= 5000n).toBe(true);
        expect(percentOfBp(asCents(-amount), bp)).toBe(asCents(-part));
        expect(percentOfBp(amount, 10_000)).toBe(asCents(amount));
      }),
    );
  });
});

describe("splitByLargestRemainder", () => {
  it("gives the odd cents to the largest remainders, earlier first on a tie", () => {
    expect(splitByLargestRemainder(100, [1, 1, 1])).toEqual([34, 33, 33]);
    expect(splitByLargestRemainder(10, [6, 3, 1, 0])).toEqual([6, 3, 1, 0]);
    expect(splitByLargestRemainder(7, [1, 2, 4])).toEqual([1, 2, 4]);
    expect(splitByLargestRemainder(-100, [1, 1, 1])).toEqual([-34, -33, -33]);
    expect(splitByLargestRemainder(0, [0, 0])).toEqual([0, 0]);
  });

  it("refuses weights that cannot carry the amount", () => {
    expect(() => splitByLargestRemainder(100, [])).toThrow(RangeError);
    expect(() => splitByLargestRemainder(100, [0, 0])).toThrow(RangeError);
    expect(() => splitByLargestRemainder(100, [1, -1])).toThrow(RangeError);
    expect(() => splitByLargestRemainder(100, [0.5, 1])).toThrow(RangeError);
    expect(() => splitByLargestRemainder(0.5, [1])).toThrow(RangeError);
  });

  it("sums to the total and stays within a cent of every exact share", () => {
    fc.assert(
      fc.property(cents, weights, (total, list) => {
        const parts = splitByLargestRemainder(total, list);
        expect(parts.reduce((acc, part) => acc + part, 0)).toBe(total);
        const sum = list.reduce((acc, weight) => acc + BigInt(weight), 0n);
        parts.forEach((part, index) => {
          const off = BigInt(part) * sum - BigInt(total) * BigInt(list[index] ?? 0);
          expect(off > -sum && off < sum).toBe(true);
          if (list[index] === 0) expect(part).toBe(0);
        });
      }),
    );
  });
});
