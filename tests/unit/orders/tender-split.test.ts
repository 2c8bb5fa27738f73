import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { splitOverTenders, type TenderLeft } from "@/lib/orders/tender-split";

describe("tenders", () => {
  const anyTenders: fc.Arbitrary<TenderLeft[]> = fc.array(
    fc.record({
      paymentId: fc.uuid(),
      tender: fc.constantFrom("card", "store_credit", "gift_card"),
      leftCents: fc.nat(100_000),
    }),
    { minLength: 1, maxLength: 5 },
  );

  it("take back an amount to the cent, none more than it has, credit before cards", () => {
    fc.assert(
      fc.property(anyTenders, fc.double({ min: 0, max: 1, noNaN: true }), (tenders, part) => {
        const all = tenders.reduce((sum, { leftCents }) => sum + leftCents, 0);
        const cents = Math.floor(all * part);
        const parts = splitOverTenders(cents, tenders);
        expect(parts.reduce((sum, one) => sum + one.cents, 0)).toBe(cents);
        const left = (kind: string) =>
          tenders
            .filter(({ tender }) => tender === kind)
            .reduce((sum, one) => sum + one.leftCents, 0);
        const given = (kind: string) =>
          parts.filter(({ tender }) => tender === kind).reduce((sum, one) => sum + one.cents, 0);
        if (given("card") > 0) {
          expect(given("store_credit")).toBe(left("store_credit"));
          expect(given("gift_card")).toBe(left("gift_card"));
        }
        if (given("gift_card") > 0) expect(given("store_credit")).toBe(left("store_credit"));
      }),
    );
  });

  it("refuse more than they have", () => {
    expect(() => splitOverTenders(2, [{ paymentId: "a", tender: "card", leftCents: 1 }])).toThrow(
      RangeError,
    );
  });
});
