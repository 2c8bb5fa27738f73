import "server-only";
import { actorName, type StaffActor } from "../access/actor";
import { announceVariants } from "../catalog/announce-change";
import type { Tx } from "../db";
import { takeStock } from "../inventory/take-stock";
import { deliveryPromise } from "../orders/delivery-promise";
import { recordHistory } from "../orders/record-history";
import { err, ok, type Result } from "../result";

export type SendingAgain = {
  readonly orderId: string;
  readonly lines: readonly { readonly orderLineId: string; readonly quantity: number }[];
  /** In whose place: a lost parcel's name, a claim's number. */
  readonly why: string;
  /** The parcel in whose place; where it is not known, the last that had any of the lines. */
  readonly replacesId?: string;
  readonly at: Date;
};

/**
 * Makes a parcel with goods that were sent before, taken from the shelf at the shop's cost, in the caller's transaction.
 * `one_of_a_kind`: there is no second one of a piece. `sold_out` leaves partial changes to the caller's rollback.
 */
export async function sendAgain(
  tx: Tx,
  actor: StaffActor,
  { orderId, lines, why, replacesId, at }: SendingAgain,
): Promise<Result<{ shipmentId: string }, "one_of_a_kind" | "sold_out">> {
  const goods = await tx<{ variantId: string; quantity: number; isPiece: boolean }>(
    `SELECT l.variant_id AS "variantId", x.quantity, l.is_piece AS "isPiece"
       FROM unnest($1::uuid[], $2::int[]) AS x(id, quantity) JOIN order_lines l ON l.id = x.id WHERE l.order_id = $3`,
    [lines.map((line) => line.orderLineId), lines.map((line) => line.quantity), orderId],
  );
  if (goods.some(({ isPiece }) => isPiece)) return err("one_of_a_kind");
  const by = actorName(actor);
  const taken = await takeStock(tx, {
    lines: goods,
    reason: `sent again for ${why}`,
    actor: by,
    at,
  });
  if (!taken.ok) return err("sold_out");
  const [order] = await tx<{
    maxDays: number;
    handlingDays: number | null;
    position: number;
    last: string | null;
  }>(
    `SELECT max_days AS "maxDays", (SELECT (value #>> '{}')::int FROM settings WHERE key = 'fulfilment.handlingDays') AS "handlingDays",
            (SELECT max(position) + 1 FROM shipments WHERE order_id = $1) AS position,
            (SELECT s.id FROM shipments s JOIN shipment_lines x ON x.shipment_id = s.id AND x.order_line_id = ANY ($2::uuid[])
              WHERE s.order_id = $1 AND s.status <> 'cancelled' ORDER BY s.position DESC LIMIT 1) AS last
       FROM orders WHERE id = $1`,
    [orderId, lines.map((line) => line.orderLineId)],
  );
  const instead = replacesId ?? order?.last;
  if (!order || !instead) throw new Error(`Nothing of order ${orderId} was sent before`);
  const { shipBy, promisedFor } = deliveryPromise(at, order);
  const [made] = await tx<{ id: string }>(
    `WITH s AS (
       INSERT INTO shipments (order_id, position, ship_by, promised_for, replaces_id, created_at)
       VALUES ($1, $2, $3, $4, $5, $6) RETURNING id),
     x AS (INSERT INTO shipment_lines (shipment_id, order_line_id, quantity)
       SELECT s.id, l.* FROM s, unnest($7::uuid[], $8::int[]) AS l)
     SELECT id FROM s`,
    [
      orderId,
      order.position,
      shipBy,
      promisedFor,
      instead,
      at,
      lines.map((line) => line.orderLineId),
      lines.map((line) => line.quantity),
    ],
  );
  if (!made) throw new Error("The parcel was not written");
  await recordHistory(tx, by, at, [
    {
      orderId,
      axis: "shipment",
      subjectId: made.id,
      transition: "start",
      from: null,
      to: "to_pack",
      note: `again, for ${why}`,
    },
  ]);
  await announceVariants(tx, taken.value);
  return ok({ shipmentId: made.id });
}
