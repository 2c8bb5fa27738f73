import "server-only";
import type { Sql } from "../../db";
import type { DeliveredLine } from "../returnable";

export type ShownLine = DeliveredLine & {
  readonly slug: string;
  readonly title: string;
  readonly detail: string;
  readonly imageBase: string | null;
  readonly quantity: number;
  readonly quantityShipped: number;
  readonly unitPriceCents: number;
  readonly discountCents: number;
};

/** The lines of an order with what of them was delivered and what is spoken for, in the order's order. */
export async function findDeliveredLines(run: Sql, orderId: string): Promise<ShownLine[]> {
  return run<ShownLine>(
    `SELECT l.id AS "orderLineId", l.is_piece AS "isPiece", p.slug, l.title, l.detail, l.image_base AS "imageBase", l.quantity,
            l.quantity_shipped AS "quantityShipped", l.unit_price_cents AS "unitPriceCents", l.discount_cents AS "discountCents",
            -- What was sent again counts from its own arrival, in the place of the parcel that was lost.
            coalesce((SELECT json_agg(json_build_object('quantity', x.quantity, 'deliveredAt', s.delivered_at))
              FROM shipment_lines x JOIN shipments s ON s.id = x.shipment_id AND s.status = 'delivered'
             WHERE x.order_line_id = l.id AND (s.replaces_id IS NULL
               OR EXISTS (SELECT 1 FROM shipments lost WHERE lost.id = s.replaces_id AND lost.status = 'lost'))), '[]') AS deliveries,
            (SELECT coalesce(sum(coalesce(x.received, x.quantity)), 0)::int FROM return_lines x JOIN returns r ON r.id = x.return_id
              WHERE x.order_line_id = l.id AND r.status NOT IN ('declined', 'cancelled'))
            + (SELECT coalesce(sum(c.quantity), 0)::int FROM credit_note_lines c JOIN credit_notes n ON n.id = c.credit_note_id
              WHERE c.order_line_id = l.id AND n.return_id IS NULL) AS spoken
       FROM order_lines l JOIN products p ON p.id = l.product_id WHERE l.order_id = $1 ORDER BY l.position`,
    [orderId],
  );
}
