import "server-only";
import type { Clock } from "../../clock";
import { sql, transaction } from "../../db";
import { env } from "../../env";
import { expireSession, openSession } from "../../payments/checkout-session";
import { err, ok, type Result } from "../../result";
import { closeOrderIn } from "../close-order";
import type { OrderQuote } from "../quote-order";
import { sessionLines } from "./session-lines";

/** Stripe's shortest session is 30 minutes; the half minute covers the way there. */
const SESSION_MS = (30 * 60 + 30) * 1000;

/** Stripe's page on which an order is paid. */
export type PaymentPage = { readonly url: string; readonly orderId: string };

/** An order that waits for its page. */
export type UnopenedOrder = {
  readonly orderId: string;
  readonly paymentId: string;
  readonly number: string;
  readonly createdAt: Date;
};

/**
 * Opens the payment page of an order and remembers it. Two calls for one order, from a double click say, reach
 * the same page, since everything that Stripe is told follows from the order. Where no page can be had, the
 * order is closed and its goods go back at once.
 */
export async function openPaymentPage(
  order: UnopenedOrder,
  quote: OrderQuote,
  clock: Clock,
): Promise<Result<PaymentPage, "payment_unavailable">> {
  const expiresAt = new Date(order.createdAt.getTime() + SESSION_MS);
  const session = await openSession({
    about: "order",
    reference: order.orderId,
    label: order.number,
    email: quote.details.email,
    currency: quote.bag.currency,
    lines: sessionLines(quote),
    successUrl: `${env.APP_URL}/checkout/return?session={CHECKOUT_SESSION_ID}`,
    cancelUrl: `${env.APP_URL}/checkout/cancelled`,
    expiresAt,
  });
  if (!session.ok) {
    await closeUnopened(order.orderId, "the payment page could not be opened", clock.now());
    return err("payment_unavailable");
  }
  const recorded = await sql(
    `UPDATE payments SET session_id = $2, session_url = $3, session_expires_at = $4
      WHERE id = $1 AND status = 'pending' AND (session_id IS NULL OR session_id = $2) RETURNING id`,
    [order.paymentId, session.value.id, session.value.url, expiresAt],
  );
  if (recorded.length > 0) return ok({ url: session.value.url, orderId: order.orderId });
  // The order was closed while the page was on its way: nobody may pay on it.
  await expireSession(session.value.id);
  return err("payment_unavailable");
}

/** Closes an order to which no page was ever recorded. Returns false where one was, or the order moved on. */
export async function closeUnopened(orderId: string, reason: string, now: Date): Promise<boolean> {
  return transaction(async (tx) => {
    const rows = await tx(
      `SELECT o.id FROM orders o JOIN payments p ON p.order_id = o.id AND p.tender = 'card'
        WHERE o.id = $1 AND o.status = 'pending_payment' AND p.session_id IS NULL FOR UPDATE`,
      [orderId],
    );
    if (rows.length === 0) return false;
    const closing = { order: "cancelled", payment: "failed", reason } as const;
    return closeOrderIn(tx, { kind: "system", name: "checkout" }, orderId, closing, now);
  });
}
