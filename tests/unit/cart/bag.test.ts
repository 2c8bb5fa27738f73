import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { countOf, isPayable, noticesOf, subtotalOf, type BagLine } from "@/lib/cart/bag";

const line: BagLine = {
  variantId: "v",
  productId: "p",
  slug: "oil",
  sku: "OIL",
  kind: "curated",
  title: "Oil",
  detail: "",
  imageBase: null,
  imageAlt: "",
  unitPriceCents: 3400,
  seenPriceCents: 3400,
  quantity: 2,
  limit: 10,
  available: 5,
  weightGrams: 100,
  taxCategory: "general",
  categoryId: "0190c6a0-0000-7000-8000-0000000000c1",
  brandId: null,
  isPiece: false,
};

describe("a bag's line", () => {
  it("has nothing to say while the shop is as it was", () => {
    expect(noticesOf(line)).toEqual([]);
  });

  it("says that it is gone, and then nothing else", () => {
    expect(noticesOf({ ...line, available: 0, seenPriceCents: 1 })).toEqual([{ kind: "gone" }]);
  });

  it("says that there are fewer, and that the price changed", () => {
    expect(noticesOf({ ...line, available: 1, seenPriceCents: 3000 })).toEqual([
      { kind: "short", available: 1 },
      { kind: "price", fromCents: 3000, toCents: 3400 },
    ]);
  });

  it("can be paid exactly where it is neither gone nor short", () => {
    const stock = fc.integer({ min: 0, max: 99 });
    fc.assert(
      fc.property(stock, fc.integer({ min: 1, max: 99 }), (available, quantity) => {
        const kinds = noticesOf({ ...line, available, quantity }).map((notice) => notice.kind);
        expect(isPayable({ ...line, available, quantity })).toBe(kinds.length === 0);
      }),
    );
  });
});

describe("a bag", () => {
  it("adds up prices and things", () => {
    expect(subtotalOf([line, { ...line, unitPriceCents: 150, quantity: 3 }])).toBe(7250);
    expect(countOf([line, { ...line, quantity: 3 }])).toBe(5);
    expect(subtotalOf([])).toBe(0);
  });
});
