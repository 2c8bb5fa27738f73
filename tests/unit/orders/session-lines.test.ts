import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sessionLines } from "@/lib/orders/internal/session-lines";
import type { OrderQuote } from "@/lib/orders/quote-order";
import { orderTotals } from "@/lib/orders/totals";
import { anyOrder } from "./order-arbitrary";

describe("the lines of the payment page", () => {
  it("sum to what the card pays to the cent, for any order, discounts and credit included", () => {
    fc.assert(
      fc.property(anyOrder, fc.double({ min: 0, max: 1, noNaN: true }), (order, part) => {
        const lines = order.lines.map((line) => ({ ...line, title: "Thing" }));
        const totals = orderTotals({ ...order, lines });
        const cardCents = totals.totalCents - Math.floor(totals.totalCents * part);
        fc.pre(cardCents > 0);
        const quote = {
          lines,
          totals,
          tenders: { cardCents },
          bag: { currency: "usd" },
          delivery: { name: "Standard" },
        } as unknown as OrderQuote;
        const shown = sessionLines(quote);
        expect(shown.reduce((sum, line) => sum + line.unitCents * line.quantity, 0)).toBe(
          cardCents,
        );
        for (const line of shown) expect(line.unitCents).toBeGreaterThan(0);
      }),
    );
  });
});
