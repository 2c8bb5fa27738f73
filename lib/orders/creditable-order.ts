import "server-only";
import type { Tx } from "../db";
import type { CreditableLine, CreditableOrder } from "./credit-amounts";
import type { OrderState, PaymentState } from "./states";
import type { TenderLeft } from "./tender-split";

/** A line with what giving it back needs to know besides its money. */
export type SoldLine = CreditableLine & {
  readonly title: string;
  readonly variantId: string;
  readonly isPiece: boolean;
  readonly consignorId: string | null;
  readonly sharedDiscountCents: number;
  readonly quantityShipped: number;
  readonly quantityCancelled: number;
};

/** An order of which something is to be given back, locked. */
export type SoldOrder = Omit<CreditableOrder, "lines"> & {
  readonly id: string;
  readonly number: string;
  readonly status: OrderState;
  readonly userId: string | null;
  readonly email: string;
  readonly shipName: string;
  readonly currency: string;
  readonly lines: readonly SoldLine[];
  readonly tenders: readonly (TenderLeft & {
    readonly status: PaymentState;
    readonly giftCardId: string | null;
  })[];
};

/** Locks a placed order for giving money back: whoever wants the same waits until the first is done. */
export async function lockSoldOrder(tx: Tx, orderId: string): Promise<SoldOrder | null> {
  const locked = await tx(
    `SELECT id FROM orders WHERE id = $1 AND placed_at IS NOT NULL FOR NO KEY UPDATE`,
    [orderId],
  );
  if (locked.length === 0) return null;
  const [order] = await tx<SoldOrder>(
    `SELECT o.id, o.number, o.status, o.user_id AS "userId", o.email::text AS email, o.ship_name AS "shipName", o.currency,
            o.shipping_cents - o.shipping_discount_cents AS "shippingCents",
            o.tax_cents - (SELECT sum(tax_cents)::int FROM order_lines WHERE order_id = o.id) AS "shippingTaxCents",
            (SELECT coalesce(sum(shipping_cents), 0)::int FROM credit_notes WHERE order_id = o.id) AS "creditedShippingCents",
            (SELECT json_agg(json_build_object('id', l.id, 'title', l.title, 'variantId', l.variant_id, 'isPiece', l.is_piece,
                'consignorId', l.consignor_id, 'quantity', l.quantity, 'unitPriceCents', l.unit_price_cents,
                'discountCents', l.discount_cents, 'sharedDiscountCents', l.shared_discount_cents, 'taxCents', l.tax_cents,
                'quantityShipped', l.quantity_shipped, 'quantityCancelled', l.quantity_cancelled,
                'credited', (SELECT json_build_object('quantity', coalesce(sum(c.quantity), 0), 'goodsCents',
                    coalesce(sum(c.goods_cents), 0), 'taxCents', coalesce(sum(c.tax_cents), 0))
                  FROM credit_note_lines c WHERE c.order_line_id = l.id)) ORDER BY l.position)
               FROM order_lines l WHERE l.order_id = o.id) AS lines,
            (SELECT json_agg(json_build_object('paymentId', p.id, 'tender', p.tender, 'status', p.status, 'giftCardId', p.gift_card_id,
                'leftCents', p.amount_cents - (SELECT coalesce(sum(r.amount_cents), 0) FROM refunds r
                  WHERE r.payment_id = p.id AND r.status IN ('pending', 'succeeded'))
                  - (SELECT coalesce(sum(d.withdrawn_cents - d.returned_cents), 0) FROM disputes d WHERE d.payment_id = p.id))
                ORDER BY p.id)
               FROM payments p WHERE p.order_id = o.id AND p.status IN ('captured', 'partly_refunded', 'refunded')) AS tenders
       FROM orders o WHERE o.id = $1`,
    [orderId],
  );
  return order ? { ...order, tenders: order.tenders ?? [] } : null;
}
