import { credit, debit, type Posting } from "../ledger/accounts";

export type SoldOrder = {
  /** What the delivery rate asks, and what a promotion takes off it. */
  readonly shippingCents: number;
  readonly shippingDiscountCents: number;
  readonly taxCents: number;
  /** What came in by card, and what of store credit and gift cards had been set aside: together the total. */
  readonly cardCents: number;
  readonly heldCents: number;
  readonly lines: readonly {
    readonly id: string;
    readonly quantity: number;
    readonly unitPriceCents: number;
    readonly discountCents: number;
    /** Of the discount, what the consignor bears as well. */
    readonly sharedDiscountCents: number;
    readonly consignorId: string | null;
    readonly consignorCents: number;
  }[];
};

/**
 * What a paid order books: the total came in through Stripe or had been set aside; a curated line is the shop's sale, a
 * piece's price is the consignor's share (pending until the return window ends) and the shop's commission. What a
 * promotion takes off is the shop's cost, but for what it shares with a consignor, which lowers the price that is split.
 */
export function salePostings(order: SoldOrder): Posting[] {
  const goods = order.lines.flatMap((line) => {
    const gross = line.unitPriceCents * line.quantity;
    const borne = debit(
      { kind: "promotions" },
      line.discountCents - line.sharedDiscountCents,
      line.id,
    );
    if (line.consignorId === null) return [credit({ kind: "sales" }, gross, line.id), borne];
    const split = gross - line.sharedDiscountCents;
    return [
      credit(
        { kind: "consignor_pending", ownerId: line.consignorId },
        line.consignorCents,
        line.id,
      ),
      credit({ kind: "commission" }, split - line.consignorCents, line.id),
      borne,
    ];
  });
  return [
    debit({ kind: "stripe_clearing" }, order.cardCents),
    debit({ kind: "tenders_held" }, order.heldCents),
    ...goods,
    credit({ kind: "shipping_income" }, order.shippingCents),
    debit({ kind: "promotions" }, order.shippingDiscountCents),
    credit({ kind: "tax_payable" }, order.taxCents),
  ];
}
