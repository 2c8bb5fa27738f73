/** One tender of an order and what it can still take back. Cents. */
export type TenderLeft = {
  readonly paymentId: string;
  readonly tender: "card" | "store_credit" | "gift_card";
  readonly leftCents: number;
};

export type TenderPart = {
  readonly paymentId: string;
  readonly tender: TenderLeft["tender"];
  readonly cents: number;
};

const ORDER = { store_credit: 0, gift_card: 1, card: 2 } as const;

/**
 * Gives an amount back over the tenders it was paid with: store credit first, then gift cards, the card last. The parts
 * sum to the amount.
 * @throws RangeError where the tenders together have less left.
 */
export function splitOverTenders(cents: number, tenders: readonly TenderLeft[]): TenderPart[] {
  const parts: TenderPart[] = [];
  let left = cents;
  for (const { paymentId, tender, leftCents } of tenders.toSorted(
    (a, b) => ORDER[a.tender] - ORDER[b.tender] || (a.paymentId < b.paymentId ? -1 : 1),
  )) {
    const part = Math.min(left, Math.max(0, leftCents));
    if (part > 0) parts.push({ paymentId, tender, cents: part });
    left -= part;
  }
  if (left > 0) throw new RangeError("The tenders have less left than that");
  return parts;
}
