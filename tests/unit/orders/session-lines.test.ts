import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sessionLines } from "@/lib/orders/internal/session-lines";
import type { OrderQuote } from "@/lib/orders/quote-order";
import { orderTotals } from "@/lib/orders/totals";
import { anyOrder } from "./order-arbitrary";

describe("the lines of the payment page", () => {
  it("sum to the order's total to the cent, for any order without a discount", () => {
    fc.assert(
      fc.property(anyOrder, (order) => {
        const lines = order.lines.map((line) => ({ ...line, discountCents: 0, title: "Thing" }));
        const totals = orderTotals({ ...order, shippingDiscountCents: 0, lines });
        const quote = { lines, totals, delivery: { name: "Standard" } } as unknown as OrderQuote;
        const shown = sessionLines(quote);
        expect(shown.reduce((sum, line) => sum + line.unitCents * line.quantity, 0)).toBe(
          totals.totalCents,
        );
        for (const line of shown) expect(line.unitCents).toBeGreaterThan(0);
      }),
    );
  });
});
