/** Pure rule of what an order is paid with. Amounts are integer cents. */

/** Stripe takes no smaller card payment. */
export const SMALLEST_CARD_CENTS = 50;

export type TenderSources = {
  /** Store credit that may be used; 0 where the shopper does not want to. */
  readonly creditCents: number;
  /** Gift cards in the order in which they are spent. */
  readonly giftCards: readonly { readonly id: string; readonly balanceCents: number }[];
};

export type TenderPlan = {
  readonly creditCents: number;
  readonly giftCards: readonly { readonly id: string; readonly cents: number }[];
  readonly cardCents: number;
};

/**
 * Gift cards first, then store credit, the rest by card. Where so little would be left that no card payment is possible,
 * less of the credit is used, so that the card pays the least that it can.
 */
export function planTenders(totalCents: number, sources: TenderSources): TenderPlan {
  const spendable =
    sources.creditCents + sources.giftCards.reduce((all, card) => all + card.balanceCents, 0);
  const rest = totalCents - Math.min(totalCents, spendable);
  const cardCents = rest === 0 ? 0 : Math.min(totalCents, Math.max(rest, SMALLEST_CARD_CENTS));
  let left = totalCents - cardCents;
  const giftCards: { id: string; cents: number }[] = [];
  for (const { id, balanceCents } of sources.giftCards) {
    const cents = Math.min(left, balanceCents);
    if (cents > 0) giftCards.push({ id, cents });
    left -= cents;
  }
  return { creditCents: left, giftCards, cardCents };
}
