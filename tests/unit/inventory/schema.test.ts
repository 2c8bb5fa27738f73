import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { countStockSchema } from "@/lib/inventory/schema";
import { refusesHostileInput } from "../../support/hostile";

const valid = {
  variantId: "0190c6a0-0000-7000-8000-000000000001",
  onHand: "12",
  seenOnHand: "10",
  reason: "counted twice",
};

describe("stock on hand", () => {
  refusesHostileInput(countStockSchema, valid);

  it("takes whole numbers to 99999 as they are typed", () => {
    fc.assert(
      fc.property(fc.integer({ min: -100, max: 200_000 }), (onHand) => {
        const parsed = countStockSchema.safeParse({ ...valid, onHand: ` ${onHand} ` });
        expect(parsed.success).toBe(onHand >= 0 && onHand <= 99_999);
        if (parsed.success) expect(parsed.data.onHand).toBe(onHand);
      }),
    );
  });

  it.each(["", "012", "1.0", "1e2", "+1", "０"])("says at the number that %j is none", (onHand) => {
    const parsed = countStockSchema.safeParse({ ...valid, onHand });
    expect(parsed.error?.issues[0]?.path).toEqual(["onHand"]);
  });
});
