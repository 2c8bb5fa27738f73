import "server-only";
import { announceVariants } from "../../catalog/announce-change";
import { sellPieces } from "../../consignment/sell-pieces";
import { dayText } from "../../days";
import type { Tx } from "../../db";
import { mailPicture } from "../../email/mail-picture";
import { queueMail } from "../../email/queue-mail";
import { enqueue } from "../../jobs/enqueue";
import { postTransaction } from "../../ledger/post-transaction";
import type { SessionState } from "../../payments/checkout-session";
import { orderUrl } from "../access-key";
import { deliveryPromise } from "../delivery-promise";
import { salePostings } from "../sale-postings";
import type { PlacedOrder } from "./paid-order";

/** Everything that follows from a paid order whose goods were there, in the settlement's own transaction. */
export async function finishPlaced(
  tx: Tx,
  order: PlacedOrder,
  session: SessionState | null,
  soldOut: readonly string[],
  now: Date,
): Promise<void> {
  const { shipBy, promisedFor } = deliveryPromise(now, order);
  // One statement for the states, the parcel and the history: settlement is the shop's hottest write.
  const [placed] = await tx<{ bagVersion: number }>(
    `WITH o AS (UPDATE orders SET status = 'placed', placed_at = $2 WHERE id = $1),
     p AS (UPDATE payments SET status = 'captured', captured_at = $2,
             session_id = CASE WHEN tender = 'card' THEN $3 END, payment_intent_id = CASE WHEN tender = 'card' THEN $4 END,
             charge_id = CASE WHEN tender = 'card' THEN $5 END WHERE order_id = $1 AND status = 'pending' RETURNING id),
     c AS (UPDATE carts SET status = 'ordered', updated_at = $2 WHERE id = $6 RETURNING version),
     s AS (INSERT INTO shipments (order_id, created_at, ship_by, promised_for) VALUES ($1, $2, $7, $8) RETURNING id),
     h AS (INSERT INTO order_history (order_id, axis, subject_id, transition, "from", "to", actor, at)
           SELECT $1, x.axis::history_axis, x.subject, x.transition, x.before, x.after, 'system:settlement', $2
             FROM (SELECT 'order' AS axis, $1::uuid AS subject, 'place' AS transition, 'pending_payment' AS before, 'placed' AS after
               UNION ALL SELECT 'payment', p.id, 'capture', 'pending', 'captured' FROM p
               UNION ALL SELECT 'shipment', s.id, 'start', NULL, 'to_pack' FROM s) AS x)
     INSERT INTO shipment_lines (shipment_id, order_line_id, quantity)
     SELECT s.id, l.id, l.quantity FROM s, order_lines l WHERE l.order_id = $1
     RETURNING (SELECT version FROM c) AS "bagVersion"`,
    [
      order.id,
      now,
      session?.id ?? null,
      session?.paymentIntentId ?? null,
      session?.chargeId ?? null,
      order.cartId,
      shipBy,
      promisedFor,
    ],
  );
  if (placed?.bagVersion !== order.cartVersion) await keepRestOfBag(tx, order);
  if (order.lines.some(({ isPiece }) => isPiece)) await sellPieces(tx, order.id, now);
  await queueMail(tx, receiptOf(order, promisedFor));
  if (order.taxCalculationId) await enqueue(tx, "tax.record", { orderId: order.id });
  await announceVariants(tx, soldOut);
  await postTransaction(tx, {
    key: `order:${order.id}:paid`,
    kind: "order_paid",
    currency: order.currency,
    at: now,
    orderId: order.id,
    memo: order.number,
    postings: salePostings(order),
  });
}

/** What was put in the bag after payment had started was not paid for: it moves to a new bag. */
async function keepRestOfBag(tx: Tx, order: PlacedOrder): Promise<void> {
  await tx(
    `WITH left_over AS (
       SELECT l.variant_id, l.quantity - coalesce(o.quantity, 0) AS quantity
         FROM cart_lines l JOIN carts c ON c.id = l.cart_id
         LEFT JOIN order_lines o ON o.order_id = $2 AND o.variant_id = l.variant_id
        WHERE c.id = $1 AND l.quantity > coalesce(o.quantity, 0)),
     fresh AS (
       INSERT INTO carts (user_id, visitor_id)
       SELECT user_id, visitor_id FROM carts WHERE id = $1 AND EXISTS (SELECT 1 FROM left_over)
       ON CONFLICT DO NOTHING RETURNING id)
     UPDATE cart_lines SET cart_id = fresh.id, quantity = left_over.quantity FROM fresh, left_over
      WHERE cart_lines.cart_id = $1 AND cart_lines.variant_id = left_over.variant_id`,
    [order.cartId, order.id],
  );
}

function receiptOf(order: PlacedOrder, promisedFor: string) {
  return {
    template: "receipt" as const,
    key: `receipt:${order.id}`,
    to: order.email,
    props: {
      number: order.number,
      url: orderUrl(order),
      lines: order.lines.map(({ title, detail, imageBase, quantity, unitPriceCents }) => ({
        title,
        detail,
        quantity,
        unitPriceCents,
        picture: mailPicture(imageBase),
      })),
      subtotalCents: order.subtotalCents,
      discountCents: order.discountCents,
      shippingCents: order.shippingCents - order.shippingDiscountCents,
      taxCents: order.taxCents,
      totalCents: order.totalCents,
      heldCents: order.heldCents,
      currency: order.currency,
      shipTo: [...order.shipTo],
      deliveryText: `${order.rateName}. With you by ${dayText(promisedFor)}.`,
    },
  };
}
