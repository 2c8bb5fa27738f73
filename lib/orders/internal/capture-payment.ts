import "server-only";
import { transaction, type Tx } from "../../db";
import { sellHeldStock } from "../../inventory/sell-held-stock";
import type { SessionState } from "../../payments/checkout-session";
import { finishPlaced } from "./finish-placed";
import { owedRefund } from "./owed-refund";
import type { PaidOrder, PlacedOrder } from "./paid-order";

/** How a paid session ended. `amount_mismatch`: it paid another sum than the order's, which only people can sort out. */
export type Captured = "placed" | "refunded" | "amount_mismatch";

/** Rolls the attempt to place the order back, so that it can be refunded instead. */
class GoodsGone extends Error {}

/**
 * Records that an order's session was paid. The goods being held, the order is placed; otherwise (a payment that
 * arrived after the order was closed) all of it is owed back, and the refund's job goes out at once.
 * Nothing is written where the sum is not the order's.
 */
export async function capturePayment(
  orderId: string,
  session: SessionState,
  now: Date,
): Promise<Captured> {
  try {
    return await transaction((tx) => capture(tx, orderId, session, now, true));
  } catch (error) {
    if (!(error instanceof GoodsGone)) throw error;
    return transaction((tx) => capture(tx, orderId, session, now, false));
  }
}

async function capture(
  tx: Tx,
  orderId: string,
  session: SessionState,
  now: Date,
  sellable: boolean,
): Promise<Captured> {
  const order = await lockOrder(tx, orderId);
  if (
    order.paymentStatus !== "pending" &&
    order.paymentStatus !== "failed" &&
    order.paymentStatus !== "expired"
  ) {
    return order.status === "placed" || order.status === "completed" ? "placed" : "refunded";
  }
  if (session.amountCents !== order.cardCents || session.currency !== order.currency) {
    return "amount_mismatch";
  }
  if (order.status !== "pending_payment" || !sellable) {
    await owedRefund(tx, order, session, now);
    return "refunded";
  }
  const sold = await sellHeldStock(tx, orderId, now);
  if (!sold.ok) throw new GoodsGone();
  await finishPlaced(tx, order, session, sold.value.soldOut, now);
  return "placed";
}

/**
 * Places an order that credit and gift cards pay in full, in the transaction that has made it and set all of it aside:
 * Stripe is not asked. False where its goods are not held.
 */
export async function captureWithoutCard(tx: Tx, orderId: string, now: Date): Promise<boolean> {
  const [order] = await tx<PlacedOrder>(
    `SELECT ${PLACEABLE}, 0 AS "cardCents", o.total_cents AS "heldCents" FROM orders o WHERE o.id = $1 FOR UPDATE`,
    [orderId],
  );
  if (!order) throw new Error(`Order ${orderId} has gone`);
  const sold = await sellHeldStock(tx, orderId, now);
  if (!sold.ok) return false;
  await finishPlaced(tx, order, null, sold.value.soldOut, now);
  return true;
}

const PLACEABLE = `o.id, o.number, o.status, o.cart_id AS "cartId", o.cart_version AS "cartVersion", o.email, o.currency,
    o.subtotal_cents AS "subtotalCents", o.discount_cents AS "discountCents",
    o.shipping_cents AS "shippingCents", o.shipping_discount_cents AS "shippingDiscountCents", o.tax_cents AS "taxCents",
    o.total_cents AS "totalCents", o.tax_calculation_id AS "taxCalculationId",
    array_remove(ARRAY[o.ship_name, o.ship_line1, o.ship_line2,
      o.ship_city || ', ' || o.ship_state || ' ' || o.ship_postal], NULL) AS "shipTo",
    o.rate_name AS "rateName", o.max_days AS "maxDays",
    (SELECT (value #>> '{}')::int FROM settings WHERE key = 'fulfilment.handlingDays') AS "handlingDays",
    (SELECT json_agg(json_build_object('id', l.id, 'title', l.title, 'detail', l.detail, 'imageBase', l.image_base,
       'quantity', l.quantity, 'unitPriceCents', l.unit_price_cents, 'discountCents', l.discount_cents,
       'sharedDiscountCents', l.shared_discount_cents, 'isPiece', l.is_piece, 'consignorId', l.consignor_id,
       'consignorCents', l.consignor_cents) ORDER BY l.position) FROM order_lines l WHERE l.order_id = o.id) AS lines`;

async function lockOrder(tx: Tx, orderId: string): Promise<PaidOrder> {
  const [order] = await tx<PaidOrder>(
    `SELECT ${PLACEABLE}, p.id AS "paymentId", p.status AS "paymentStatus", p.amount_cents AS "cardCents",
            o.total_cents - p.amount_cents AS "heldCents"
       FROM orders o JOIN payments p ON p.order_id = o.id AND p.tender = 'card'
      WHERE o.id = $1 FOR UPDATE OF o, p`,
    [orderId],
  );
  if (!order) throw new Error(`Order ${orderId} has gone`);
  return order;
}
