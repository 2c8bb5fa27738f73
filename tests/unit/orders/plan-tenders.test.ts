import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { planTenders, SMALLEST_CARD_CENTS } from "@/lib/orders/plan-tenders";

const anySources = fc.record({
  creditCents: fc.nat(30_000),
  giftCards: fc.array(fc.record({ id: fc.uuid(), balanceCents: fc.nat(20_000) }), { maxLength: 4 }),
});

describe("what an order is paid with", () => {
  it("makes its total to the cent, of nothing more than it holds, and never a card payment that is too small", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: SMALLEST_CARD_CENTS, max: 100_000 }),
        anySources,
        (total, sources) => {
          const plan = planTenders(total, sources);
          const byCards = plan.giftCards.reduce((all, { cents }) => all + cents, 0);
          expect(plan.cardCents + plan.creditCents + byCards).toBe(total);
          expect(plan.creditCents).toBeGreaterThanOrEqual(0);
          expect(plan.creditCents).toBeLessThanOrEqual(sources.creditCents);
          for (const { id, cents } of plan.giftCards) {
            expect(cents).toBeGreaterThan(0);
            expect(cents).toBeLessThanOrEqual(
              sources.giftCards.find((card) => card.id === id)?.balanceCents ?? 0,
            );
          }
          expect(plan.cardCents === 0 || plan.cardCents >= SMALLEST_CARD_CENTS).toBe(true);
        },
      ),
    );
  });

  it("uses all of the credit that it can", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: SMALLEST_CARD_CENTS, max: 100_000 }),
        anySources,
        (total, sources) => {
          const { cardCents } = planTenders(total, sources);
          const held =
            sources.creditCents +
            sources.giftCards.reduce((all, card) => all + card.balanceCents, 0);
          if (held >= total) expect(cardCents).toBe(0);
          else expect(cardCents).toBe(Math.max(total - held, SMALLEST_CARD_CENTS));
        },
      ),
    );
  });
});
