import "server-only";
import type { Tx } from "../../db";
import type { OrderState, ShipmentState } from "../../orders/states";

/** A parcel as its use cases see it, locked together with its order. */
export type Parcel = {
  readonly id: string;
  readonly orderId: string;
  readonly orderNumber: string;
  readonly orderStatus: OrderState;
  readonly position: number;
  readonly status: ShipmentState;
  readonly replacesId: string | null;
  readonly carrier: string | null;
  readonly tracking: string | null;
  readonly labelAskedAt: Date | null;
  readonly labelMadeAt: Date | null;
  readonly email: string;
  readonly promisedFor: string;
  /** How many parcels of its order are or were sent. */
  readonly parcels: number;
  readonly lines: readonly ParcelLine[];
};

export type ParcelLine = {
  readonly orderLineId: string;
  readonly variantId: string;
  readonly sku: string;
  readonly title: string;
  readonly detail: string;
  readonly quantity: number;
  readonly isPiece: boolean;
};

/** Locks an order and one of its parcels, in this order, so that cancelling and sending never wait in a circle. */
export async function lockParcel(tx: Tx, shipmentId: string): Promise<Parcel | null> {
  const locked = await tx(
    `SELECT o.id FROM orders o JOIN shipments s ON s.order_id = o.id WHERE s.id = $1 FOR NO KEY UPDATE OF o`,
    [shipmentId],
  );
  if (locked.length === 0) return null;
  const [parcel] = await tx<Parcel>(
    `SELECT s.id, s.order_id AS "orderId", o.number AS "orderNumber", o.status AS "orderStatus", s.position, s.status,
            s.replaces_id AS "replacesId", s.carrier, s.tracking, s.label_asked_at AS "labelAskedAt",
            s.label_made_at AS "labelMadeAt", o.email::text AS email, s.promised_for::text AS "promisedFor",
            (SELECT count(*)::int FROM shipments x WHERE x.order_id = o.id AND x.status <> 'cancelled') AS parcels,
            coalesce((SELECT json_agg(json_build_object('orderLineId', l.id, 'variantId', l.variant_id, 'sku', l.sku,
                'title', l.title, 'detail', l.detail, 'quantity', x.quantity, 'isPiece', l.is_piece) ORDER BY l.position)
              FROM shipment_lines x JOIN order_lines l ON l.id = x.order_line_id WHERE x.shipment_id = s.id), '[]') AS lines
       FROM shipments s JOIN orders o ON o.id = s.order_id WHERE s.id = $1 FOR NO KEY UPDATE OF s`,
    [shipmentId],
  );
  return parcel ?? null;
}

/** `N-100234/2`: what people call a parcel. */
export function parcelName({ orderNumber, position }: Pick<Parcel, "orderNumber" | "position">) {
  return `${orderNumber}/${position}`;
}
