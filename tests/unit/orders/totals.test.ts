import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { orderTotals } from "@/lib/orders/totals";
import { anyOrder } from "./order-arbitrary";

describe("an order's totals", () => {
  it("add up for any order, in whole cents", () => {
    fc.assert(
      fc.property(anyOrder, (order) => {
        const totals = orderTotals(order);
        const { subtotalCents, discountCents, shippingCents, taxCents, totalCents } = totals;
        const delivery = shippingCents - totals.shippingDiscountCents;
        expect(totalCents).toBe(subtotalCents - discountCents + delivery + taxCents);
        expect(shippingCents).toBe(order.shippingCents);
        for (const cents of [subtotalCents, discountCents, taxCents, totalCents]) {
          expect(Number.isSafeInteger(cents) && cents >= 0).toBe(true);
        }
        expect(discountCents).toBeLessThanOrEqual(subtotalCents);
      }),
    );
  });

  it("take in the tax of every line, and that on delivery besides", () => {
    fc.assert(
      fc.property(anyOrder, (order) => {
        const onLines = order.lines.reduce((sum, line) => sum + line.taxCents, 0);
        expect(orderTotals(order).taxCents).toBe(onLines + order.shippingTaxCents);
      }),
    );
  });

  it("do not depend on the order of the lines", () => {
    fc.assert(
      fc.property(anyOrder, (order) => {
        const back = orderTotals({ ...order, lines: order.lines.toReversed() });
        expect(back.totalCents).toBe(orderTotals(order).totalCents);
      }),
    );
  });

  it("refuse fractions of a cent", () => {
    const line = { unitPriceCents: 10.5, quantity: 1, discountCents: 0, taxCents: 1 };
    expect(() =>
      orderTotals({
        lines: [line],
        shippingCents: 0,
        shippingDiscountCents: 0,
        shippingTaxCents: 0,
      }),
    ).toThrow(RangeError);
  });
});
