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
        expect(totalCents).toBe(subtotalCents - discountCents + shippingCents + taxCents);
        expect(shippingCents).toBe(order.shippingCents);
        for (const cents of [
          subtotalCents,
          discountCents,
          taxCents,
          totalCents,
          ...totals.lineTaxCents,
        ]) {
          expect(Number.isSafeInteger(cents) && cents >= 0).toBe(true);
        }
        expect(discountCents).toBeLessThanOrEqual(subtotalCents);
      }),
    );
  });

  it("tax every line for itself, half a cent at most from the exact amount, and delivery besides", () => {
    fc.assert(
      fc.property(anyOrder, (order) => {
        const { lineTaxCents, taxCents, shippingCents } = orderTotals(order);
        expect(lineTaxCents).toHaveLength(order.lines.length);
        for (const [at, line] of order.lines.entries()) {
          const exact = (line.unitPriceCents * line.quantity - line.discountCents) * line.taxRateBp;
          expect(Math.abs((lineTaxCents[at] ?? 0) * 10_000 - exact)).toBeLessThanOrEqual(5_000);
        }
        const onDelivery = taxCents - lineTaxCents.reduce((sum, cents) => sum + cents, 0);
        expect(
          Math.abs(onDelivery * 10_000 - shippingCents * order.shippingTaxBp),
        ).toBeLessThanOrEqual(5_000);
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
    const line = { unitPriceCents: 10.5, quantity: 1, discountCents: 0, taxRateBp: 100 };
    expect(() => orderTotals({ lines: [line], shippingCents: 0, shippingTaxBp: 0 })).toThrow(
      RangeError,
    );
  });
});
