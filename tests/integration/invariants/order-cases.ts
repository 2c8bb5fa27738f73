import { world as w } from "../house/world";
import type { Violated } from "./case";

/** Books the late money of the expired order as owed. */
export const bookLate = `
  INSERT INTO ledger_transactions (id, key, kind, order_id) VALUES ('${w.hold}', 'order:${w.expiredOrder}:paid_unsellable', 'unsellable_paid', '${w.expiredOrder}');
  INSERT INTO ledger_postings (transaction_id, account_id, amount_cents)
  SELECT '${w.hold}', id, CASE kind WHEN 'refunds' THEN -3400 ELSE 3400 END FROM ledger_accounts WHERE kind IN ('refunds', 'stripe_clearing');
  UPDATE ledger_accounts SET balance_cents = balance_cents + CASE kind WHEN 'refunds' THEN -3400 ELSE 3400 END
  WHERE kind IN ('refunds', 'stripe_clearing')`;

const captureLate = (paymentId: string, orderId: string) =>
  `UPDATE payments SET status = 'captured' WHERE id = '${paymentId}';
   INSERT INTO order_history (order_id, axis, subject_id, transition, "from", "to", actor) VALUES ('${orderId}', 'payment', '${paymentId}', 'capture_late', 'expired', 'captured', 'test')`;

const subjects = { order: w.order, payment: w.payment } as const;
const history = (axis: keyof typeof subjects, transition: string, from: string, to: string) =>
  `INSERT INTO order_history (order_id, axis, subject_id, transition, "from", "to", actor)
   VALUES ('${w.order}', '${axis}', '${subjects[axis]}', '${transition}', '${from}', '${to}', 'test')`;

const refundOfLate = (cents: number, createdAt: string) =>
  `INSERT INTO refunds (payment_id, amount_cents, reason, created_at) VALUES ('${w.expiredPayment}', ${cents}, 'late', '${createdAt}')`;

export const orderCases: readonly Violated[] = [
  {
    breaks: "money kept for an order that expired",
    checks: ["captured-money-has-an-order", "refunds-owed-are-open"],
    by: `${captureLate(w.expiredPayment, w.expiredOrder)}; ${bookLate}`,
    subject: /^N-/,
  },
  {
    breaks: "money of an expired order given back only in part",
    checks: ["captured-money-has-an-order", "refunds-owed-are-open"],
    by: `${captureLate(w.expiredPayment, w.expiredOrder)}; ${bookLate}; ${refundOfLate(3399, "2026-03-01 11:30Z")}`,
    subject: /^N-/,
  },
  {
    breaks: "a full refund that has been under way for too long",
    checks: ["captured-money-has-an-order", "nothing-owed-for-long"],
    by: `${captureLate(w.expiredPayment, w.expiredOrder)}; ${bookLate}; ${refundOfLate(3400, "2026-03-01 10:59Z")}`,
    subject: /^N-/,
  },
  {
    breaks: "an order placed without payment",
    checks: ["placed-orders-are-paid", "history-tells-the-present", "stripe-money-is-booked"],
    by: `UPDATE payments SET status = 'pending' WHERE id = '${w.payment}'`,
    subject: /^N-/,
  },
  {
    breaks: "a payment that does not ask for the total",
    checks: ["order-adds-up"],
    by: `UPDATE payments SET amount_cents = 19999 WHERE id = '${w.pendingPayment}'`,
    subject: /^N-/,
  },
  {
    breaks: "an order whose total is not its sum",
    checks: ["order-adds-up"],
    without: ["orders.orders_total_adds_up"],
    by: `UPDATE orders SET total_cents = 20001 WHERE id = '${w.pendingOrder}'; UPDATE payments SET amount_cents = 20001 WHERE id = '${w.pendingPayment}'`,
    subject: /^N-/,
  },
  {
    breaks: "a subtotal that is not its lines",
    checks: ["order-adds-up"],
    by: `UPDATE orders SET subtotal_cents = 19999, shipping_cents = 1 WHERE id = '${w.pendingOrder}'`,
    subject: /^N-/,
  },
  {
    breaks: "a discount that no line carries",
    checks: ["order-adds-up", "promotions-within-limits"],
    by: `UPDATE orders SET discount_cents = 1, shipping_cents = 1 WHERE id = '${w.pendingOrder}'`,
    subject: /^N-/,
  },
  {
    breaks: "lines that tax more than their order",
    checks: ["order-adds-up"],
    by: `UPDATE order_lines SET tax_cents = 1 WHERE id = '${w.coatLine}'`,
    subject: /^N-/,
  },
  {
    breaks: "a line in another currency",
    checks: ["order-adds-up"],
    by: `UPDATE order_lines SET currency = 'eur' WHERE id = '${w.coatLine}'`,
    subject: /^N-/,
  },
  {
    breaks: "two orders from one bag",
    checks: ["cart-gives-one-order"],
    without: ["orders_one_live_per_cart"],
    by: `UPDATE orders SET cart_id = '${w.cart}' WHERE id = '${w.pendingOrder}'`,
    subject: w.cart,
  },
  {
    breaks: "a message from Stripe without an answer",
    checks: ["stripe-events-are-answered"],
    by: `INSERT INTO stripe_events (id, type, payload, received_at) VALUES ('evt_old', 'checkout.session.completed', '{}', '2026-03-01 10:59Z'),
      ('evt_new', 'checkout.session.completed', '{}', '2026-03-01 11:01Z')`,
    subject: "evt_old",
  },
  {
    breaks: "an intent without an end",
    checks: ["nothing-owed-for-long"],
    by: `INSERT INTO intents (kind, subject_id, created_at) VALUES ('test', '${w.order}', '2026-03-01 10:59Z')`,
    subject: `intent test ${w.order}`,
  },
  {
    breaks: "a mail that is not sent",
    checks: ["nothing-owed-for-long"],
    by: `INSERT INTO mails (key, "to", template, props, created_at) VALUES ('test:late', 'a@world.example', 'receipt', '{}', '2026-03-01 10:59Z')`,
    subject: "mail test:late",
  },
  {
    breaks: "a move that no table knows",
    checks: ["moves-are-in-the-tables", "history-tells-the-present"],
    by: history("order", "teleport", "placed", "completed"),
    subject: /^N-/,
  },
  {
    breaks: "a known move from the wrong state",
    checks: ["moves-are-in-the-tables", "history-tells-the-present"],
    by: history("payment", "expire", "captured", "expired"),
    subject: /^N-/,
  },
  {
    breaks: "a move from a state it was not in",
    checks: ["moves-are-in-the-tables", "history-tells-the-present"],
    by: history("order", "expire", "pending_payment", "expired"),
    subject: /^N-/,
  },
  {
    breaks: "a payment's move from a state it was not in",
    checks: ["moves-are-in-the-tables"],
    by: history("payment", "capture", "pending", "captured"),
    subject: /^N-/,
  },
  ...[
    `UPDATE orders SET status = 'completed' WHERE id = '${w.order}'`,
    `UPDATE payments SET status = 'failed' WHERE id = '${w.pendingPayment}'`,
    `UPDATE shipments SET status = 'lost', carrier = 'local', shipped_at = now(), lost_at = now() WHERE id = '${w.shipment}';
     UPDATE order_lines SET quantity_shipped = quantity WHERE order_id = '${w.order}'`,
  ].map((by) => ({
    breaks: `a silent ${by}`,
    checks: ["history-tells-the-present"],
    by,
    subject: /^N-/,
  })),
  {
    breaks: "a piece that is in no parcel",
    checks: ["parcels-carry-their-lines"],
    by: `UPDATE shipment_lines SET quantity = 1 WHERE order_line_id = '${w.oilLine}'`,
    subject: /^N-\d+\/1$/,
  },
  {
    breaks: "a line that says that it was sent",
    checks: ["parcels-carry-their-lines"],
    by: `UPDATE order_lines SET quantity_shipped = 1 WHERE id = '${w.oilLine}'`,
    subject: /^N-\d+\/1$/,
  },
  {
    breaks: "a session of a disabled user",
    checks: ["disabled-people-are-out"],
    by: `UPDATE users SET disabled_at = '2026-03-01 11:00Z' WHERE id = '${w.buyer}'`,
    subject: "buyer@world.example",
  },
];
