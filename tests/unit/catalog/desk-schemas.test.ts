import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { changePriceSchema, moveProductSchema } from "@/lib/catalog/schema";
import { countStockSchema } from "@/lib/inventory/schema";
import { isStorableText } from "@/lib/text";

const id = "0190c6a0-0000-7000-8000-000000000001";
const price = { variantId: id, price: "34.00", seenPriceCents: "3600" };
const stock = { variantId: id, onHand: "4", seenOnHand: "5", reason: "counted" };
const move = { productId: id, move: "publish" };

describe("the desk's forms", () => {
  it("read what is typed", () => {
    expect(changePriceSchema.parse(price)).toEqual({
      variantId: id,
      price: 3400,
      seenPriceCents: 3600,
    });
    expect(countStockSchema.parse(stock)).toMatchObject({ onHand: 4, seenOnHand: 5 });
    expect(moveProductSchema.parse(move)).toEqual(move);
  });

  it("refuse unknown fields", () => {
    for (const [schema, fields] of [
      [changePriceSchema, price],
      [countStockSchema, stock],
      [moveProductSchema, move],
    ] as const) {
      expect(schema.safeParse({ ...fields, priceCents: "1" }).success).toBe(false);
    }
  });

  it.each(["-1", "1.5", "1e2", "0x1", " ", "", "100000", "01", "٣", "1\0"])(
    "refuse %j as a count",
    (onHand) => {
      expect(countStockSchema.safeParse({ ...stock, onHand }).success).toBe(false);
    },
  );

  it.each(["a\0b", "ab\ud800", "ab", " ".repeat(9), "x".repeat(201)])(
    "refuse %j as a reason",
    (reason) => {
      expect(countStockSchema.safeParse({ ...stock, reason }).success).toBe(false);
    },
  );

  it("never throw, and let through only whole numbers and storable text", () => {
    const odd = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.double(),
      fc.constant({ $ne: null }),
      fc.constant(["1"]),
    );
    fc.assert(
      fc.property(odd, fc.constantFrom("price", "seenPriceCents", "variantId"), (value, field) => {
        const parsed = changePriceSchema.safeParse({ ...price, [field]: value });
        if (parsed.success) expect(Number.isSafeInteger(parsed.data.price)).toBe(true);
      }),
    );
    fc.assert(
      fc.property(odd, fc.constantFrom("onHand", "seenOnHand", "reason"), (value, field) => {
        const parsed = countStockSchema.safeParse({ ...stock, [field]: value });
        if (!parsed.success) return;
        expect(parsed.data.onHand).toBeGreaterThanOrEqual(0);
        expect(isStorableText(parsed.data.reason)).toBe(true);
      }),
    );
  });
});
