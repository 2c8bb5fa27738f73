import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { unitPrice } from "@/lib/catalog/unit-price";
import { readCatalog } from "@/prisma/seed/catalog-file";

const price = fc.integer({ min: 1, max: 5_000_000 });
const hundredths = fc.integer({ min: 1, max: 10_000_000 });

describe("unitPrice", () => {
  it.each([
    [3400, 120, "mL", { cents: 2833, per: "100 mL" }],
    [6800, 10, "mL", { cents: 68_000, per: "100 mL" }],
    [2200, 1, "kg", { cents: 220, per: "100 g" }],
    [1300, 0.475, "L", { cents: 271, per: "100 mL" }],
    [3000, 40, "g", { cents: 7500, per: "100 g" }],
    [1400, 62, "tablets", { cents: 23, per: "tablet" }],
    [4200, 30, "capsules", { cents: 140, per: "capsule" }],
    [3400, 60, "softgels", { cents: 57, per: "softgel" }],
  ])("%i cents for %d %s", (cents, value, unit, expected) => {
    expect(unitPrice(cents, { value, unit })).toEqual(expected);
  });

  it("rounds half a cent up", () => {
    expect(unitPrice(5, { value: 10, unit: "pieces" })?.cents).toBe(1);
    expect(unitPrice(49, { value: 100, unit: "pieces" })).toBeNull();
    expect(unitPrice(149, { value: 100, unit: "pieces" })?.cents).toBe(1);
    expect(unitPrice(150, { value: 100, unit: "pieces" })?.cents).toBe(2);
  });

  it.each([null, { value: 0, unit: "mL" }, { value: -1, unit: "g" }, { value: NaN, unit: "g" }])(
    "is silent about %j",
    (net) => {
      expect(unitPrice(1000, net)).toBeNull();
    },
  );

  it("is silent about units that are not compared, whatever they are called", () => {
    for (const unit of ["pair", "", "constructor", "ML"])
      expect(unitPrice(1000, { value: 1, unit })).toBeNull();
  });

  it("is within half a cent of the exact price", () => {
    fc.assert(
      fc.property(price, hundredths, (cents, value) => {
        const result = unitPrice(cents, { value: value / 100, unit: "g" })?.cents ?? 0;
        // Twice the difference, times the value: compared without a fraction.
        const off = 2n * (BigInt(result) * BigInt(value) - BigInt(cents) * 10_000n);
        expect(off <= BigInt(value) && off > -BigInt(value) - 1n).toBe(true);
      }),
    );
  });

  it("is the same for a kilogram as for a thousand grams, and for a liter", () => {
    fc.assert(
      fc.property(price, fc.integer({ min: 1, max: 10_000 }), (cents, whole) => {
        const small = unitPrice(cents, { value: whole * 10, unit: "g" });
        expect(unitPrice(cents, { value: whole / 100, unit: "kg" })).toEqual(small);
        const liter = unitPrice(cents, { value: whole / 100, unit: "L" });
        expect(liter?.cents).toBe(small?.cents);
      }),
    );
  });

  it("never falls when the price rises, and never rises with the contents", () => {
    fc.assert(
      fc.property(price, hundredths, price, (cents, value, more) => {
        const at = (c: number, v: number) =>
          unitPrice(c, { value: v / 100, unit: "mL" })?.cents ?? 0;
        expect(at(cents + more, value)).toBeGreaterThanOrEqual(at(cents, value));
        expect(at(cents, value + more)).toBeLessThanOrEqual(at(cents, value));
      }),
    );
  });

  it("knows every unit of the catalogue", () => {
    for (const { netQuantity, priceCents } of readCatalog().products)
      expect(unitPrice(priceCents, netQuantity)).not.toBeNull();
  });
});
