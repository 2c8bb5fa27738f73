import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { HIGHEST_PRICE_CENTS, parsePrice, typedPrice } from "@/lib/catalog/price-input";

const cents = fc.integer({ min: 1, max: HIGHEST_PRICE_CENTS });

describe("a typed price", () => {
  it.each([
    ["34.00", 3400],
    ["34", 3400],
    [" 34.05\u00a0", 3405],
    ["0.01", 1],
    ["0.07", 7],
    ["1.10", 110],
    // Each of these is off by one when it passes through a binary fraction.
    ["1.15", 115],
    ["4.35", 435],
    ["8192.29", 819_229],
    ["100000.00", HIGHEST_PRICE_CENTS],
  ])("%j is %i cents", (typed, expected) => {
    expect(parsePrice(typed)).toBe(expected);
  });

  it.each(
    [
      ["", " ", ".", ".50", "34.", "34.5", "34.500", "34.005"],
      ["-1", "-0.01", "+34", "\u221234", "0", "0.00", "00.10", "034.00"],
      ["1e3", "3.4e1", "1E3", "0x22", "0b1", "Infinity", "NaN", "null"],
      ["1,200.00", "1 200", "1_200", "34,00", "34.00.00", "$34.00", "34.00 USD"],
      ["\u0663\u0664", "\uff13\uff14", "34.00\n35.00", "34.00\0", "\ud83034"],
      ["100000.01", "999999.99", "9".repeat(400)],
    ].flat(),
  )("%j is refused", (typed) => {
    expect(parsePrice(typed)).toBeNull();
  });

  it("comes back from its field as it went in", () => {
    fc.assert(
      fc.property(cents, (value) => {
        expect(parsePrice(typedPrice(value))).toBe(value);
      }),
    );
  });

  it("is whole cents within the limits, or nothing, whatever is typed", () => {
    const digits = fc.stringMatching(/^[-+ ]{0,1}[0-9.,eE]{0,12}$/);
    fc.assert(
      fc.property(fc.oneof(digits, fc.string({ unit: "binary" })), (typed) => {
        const value = parsePrice(typed);
        if (value === null) return;
        expect(Number.isSafeInteger(value)).toBe(true);
        expect(value).toBeGreaterThan(0);
        expect(value).toBeLessThanOrEqual(HIGHEST_PRICE_CENTS);
        const text = typed.trim();
        expect([typedPrice(value), typedPrice(value).replace(/\.00$/, "")]).toContain(text);
      }),
      { numRuns: 2000 },
    );
  });

  it("has exactly two decimals where it has any", () => {
    const decimals = fc.stringMatching(/^[0-9]{1,6}$/).filter((text) => text.length !== 2);
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 99_999 }), decimals, (whole, rest) => {
        expect(parsePrice(`${whole}.${rest}`)).toBeNull();
      }),
    );
  });
});
