import fc from "fast-check";
import { consignorShare, DEFAULT_SPLIT } from "@/lib/consignment/split";
import { orderTotals, type TotalsInput } from "@/lib/orders/totals";
import type { SoldOrder } from "@/lib/orders/sale-postings";

type Line = TotalsInput["lines"][number];

const goods: fc.Arbitrary<Line> = fc
  .record({
    unitPriceCents: fc.integer({ min: 1, max: 10_000_000 }),
    quantity: fc.integer({ min: 1, max: 99 }),
    discountShare: fc.double({ min: 0, max: 1, noNaN: true }),
    taxCents: fc.integer({ min: 0, max: 100_000_000 }),
  })
  .map(({ discountShare, ...line }) => ({
    ...line,
    discountCents: Math.floor(line.unitPriceCents * line.quantity * discountShare),
  }));

/** Any order's lines, delivery and taxes, as far as the database's own limits allow. */
export const anyOrder: fc.Arbitrary<TotalsInput> = fc
  .record({
    lines: fc.array(goods, { minLength: 1, maxLength: 50 }),
    shippingCents: fc.integer({ min: 0, max: 1_000_000 }),
    freeDelivery: fc.boolean(),
    shippingTaxCents: fc.integer({ min: 0, max: 250_000 }),
  })
  .map(({ freeDelivery, ...order }) => ({
    ...order,
    shippingDiscountCents: freeDelivery ? order.shippingCents : 0,
  }));

/** The same once it is sold: some of its lines are pieces, which belong to someone. */
export const anySoldOrder: fc.Arbitrary<SoldOrder> = fc
  .tuple(
    anyOrder,
    fc.array(fc.boolean(), { minLength: 50, maxLength: 50 }),
    fc.double({ min: 0, max: 1, noNaN: true }),
  )
  .map(([input, pieces, part]) => {
    const lines = input.lines.map((line, at) => {
      const isPiece = pieces[at] ?? false;
      const quantity = isPiece ? 1 : line.quantity;
      const discountCents = Math.min(line.discountCents, line.unitPriceCents * quantity);
      const sharedDiscountCents = isPiece ? Math.floor(discountCents * part) : 0;
      const split = line.unitPriceCents * quantity - sharedDiscountCents;
      return {
        ...line,
        id: `line-${at}`,
        quantity,
        discountCents,
        sharedDiscountCents,
        consignorId: isPiece ? `consignor-${at % 3}` : null,
        consignorCents: isPiece ? consignorShare(DEFAULT_SPLIT, split).cents : 0,
      };
    });
    const totals = orderTotals({ ...input, lines });
    const heldCents = Math.floor(totals.totalCents * part);
    return { ...totals, lines, heldCents, cardCents: totals.totalCents - heldCents };
  });
