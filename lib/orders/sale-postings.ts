import { credit, debit, type Posting } from "../ledger/accounts";

export type SoldOrder = {
  readonly shippingCents: number;
  readonly taxCents: number;
  readonly totalCents: number;
  readonly lines: readonly {
    readonly id: string;
    readonly quantity: number;
    readonly unitPriceCents: number;
    readonly discountCents: number;
    readonly consignorId: string | null;
    readonly consignorCents: number;
  }[];
};

/**
 * What a paid order books: the whole total came in through Stripe; a curated line is the shop's sale, a piece's
 * price is the consignor's share (pending until the return window ends) and the shop's commission.
 */
export function salePostings(order: SoldOrder): Posting[] {
  const goods = order.lines.flatMap((line) => {
    const net = line.unitPriceCents * line.quantity - line.discountCents;
    if (line.consignorId === null) return [credit({ kind: "sales" }, net, line.id)];
    return [
      credit(
        { kind: "consignor_pending", ownerId: line.consignorId },
        line.consignorCents,
        line.id,
      ),
      credit({ kind: "commission" }, net - line.consignorCents, line.id),
    ];
  });
  return [
    debit({ kind: "stripe_clearing" }, order.totalCents),
    ...goods,
    credit({ kind: "shipping_income" }, order.shippingCents),
    credit({ kind: "tax_payable" }, order.taxCents),
  ];
}
