import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { orderLookupSchema, paySchema } from "@/lib/orders/schema";
import { refusesHostileInput } from "../../support/hostile";

describe("pay", () => {
  const sums = { totalCents: "4200", cardCents: "1200" };
  refusesHostileInput(paySchema, sums, ["totalCents", "cardCents"]);

  it.each(["totalCents", "cardCents"])("takes whole cents up to a million dollars: %s", (field) => {
    fc.assert(
      fc.property(fc.integer({ min: -10, max: 200_000_000 }), (cents) => {
        const fits = cents >= 0 && cents <= 100_000_000;
        expect(paySchema.safeParse({ ...sums, [field]: String(cents) }).success).toBe(fits);
      }),
    );
  });
});

describe("find an order", () => {
  const email = "ann@people.example";
  refusesHostileInput(orderLookupSchema, { number: "N-100234", email });

  it.each(["N-100234", "n-100234", " 100234 ", "100234"])("forgives %j", (number) => {
    expect(orderLookupSchema.parse({ number, email }).number).toBe("N-100234");
  });

  it.each(["", "N-", "N-12345", "M-100234", "N-100234x", "N-1234567890123", "100 234"])(
    "says at the number that %j is none",
    (number) => {
      const parsed = orderLookupSchema.safeParse({ number, email });
      expect(parsed.error?.issues[0]?.path).toEqual(["number"]);
    },
  );
});
