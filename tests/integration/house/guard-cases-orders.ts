import type { Guarded } from "./guard-cases-goods";
import { world as w } from "./world";

const orders = (set: string) => `UPDATE orders SET ${set} WHERE id = '${w.pendingOrder}'`;
const line = (set: string, id: string = w.oilLine) =>
  `UPDATE order_lines SET ${set} WHERE id = '${id}'`;
const payment = (set: string) => `UPDATE payments SET ${set} WHERE id = '${w.payment}'`;
const cart = (values: string) => `INSERT INTO carts (visitor_id, user_id) VALUES (${values})`;
const rate = (values: string) =>
  `INSERT INTO shipping_rates (zone_id, name, price_cents, max_weight_grams, min_days, max_days)
   SELECT id, 'Test', ${values} FROM shipping_zones LIMIT 1`;

export const orderGuards: readonly Guarded[] = [
  { guard: "carts_one_owner", refuses: cart("NULL, NULL") },
  { guard: "carts_one_owner", refuses: cart(`'${w.order}', '${w.buyer}'`) },
  { guard: "carts_open_per_visitor", refuses: cart(`'${w.visitor}', NULL`) },
  {
    guard: "carts_open_per_user",
    refuses: `${cart(`NULL, '${w.buyer}'`)}; ${cart(`NULL, '${w.buyer}'`)}`,
  },
  ...[0, -1, 100].map((quantity) => ({
    guard: "cart_lines_quantity",
    refuses: `INSERT INTO cart_lines (cart_id, variant_id, quantity, seen_price_cents)
      VALUES ('${w.pendingCart}', '${w.oilVariant}', ${quantity}, 3400)`,
  })),
  ...["-1, 100, 1, 2", "100, 0, 1, 2", "100, 100, -1, 2", "100, 100, 3, 2"].map((values) => ({
    guard: "shipping_rates_sane",
    refuses: rate(values),
  })),
  ...[-1, 2501].map((bp) => ({
    guard: "tax_rates_sane",
    refuses: `INSERT INTO tax_rates (state, tax_category, rate_bp, taxes_shipping, source) VALUES ('ZZ', 'test', ${bp}, false, 'test')`,
  })),
  { guard: "orders_total_adds_up", refuses: orders("total_cents = total_cents + 1") },
  ...[
    "subtotal_cents = 0, total_cents = 0",
    "discount_cents = -1, total_cents = 20001",
    "discount_cents = 20001, total_cents = -1",
    "shipping_cents = -1, total_cents = 19999",
    "tax_cents = -1, total_cents = 19999",
  ].map((set) => ({ guard: "orders_amounts_sane", refuses: orders(set) })),
  { guard: "orders_placed_has_date", refuses: orders("status = 'placed'") },
  { guard: "orders_one_live_per_cart", refuses: orders(`cart_id = '${w.cart}'`) },
  ...[
    line("quantity = 0"),
    line("quantity = 2", w.dressLine),
    line("unit_price_cents = 0"),
    line("tax_cents = -1"),
    line("tax_rate_bp = -1"),
    line("discount_cents = -1"),
    line("discount_cents = 6801"),
  ].map((refuses) => ({ guard: "order_lines_amounts", refuses })),
  ...[
    "quantity_shipped = 3",
    "quantity_shipped = -1",
    "quantity_returned = 1",
    "quantity_shipped = 2, quantity_cancelled = 1",
    "quantity_shipped = 1, quantity_restocked = 1",
  ].map((set) => ({ guard: "order_lines_counts", refuses: line(set) })),
  ...[
    line("consignor_id = NULL", w.dressLine),
    line("consignor_share_bp = NULL", w.dressLine),
    line("consignor_cents = 12801", w.dressLine),
    line("shared_discount_cents = 1", w.dressLine),
    line("discount_cents = 1, shared_discount_cents = 1"),
    line("consignor_cents = -1", w.dressLine),
    line("consignor_cents = 1"),
  ].map((refuses) => ({ guard: "order_lines_share", refuses })),
  {
    guard: "order_lines_one_live_per_piece",
    refuses: `INSERT INTO order_lines (order_id, position, product_id, variant_id, kind, is_piece, sku, title, detail, quantity,
      unit_price_cents, tax_rate_bp, tax_cents, consignor_id, consignor_share_bp)
      VALUES ('${w.pendingOrder}', 2, '${w.dress}', '${w.dressVariant}', 'resale', true, 'X', 'X', '', 1, 100, 0, 0, '${w.consignor}', 0)`,
  },
  { guard: "payments_refund_within_amount", refuses: payment("refunded_cents = -1") },
  {
    guard: "payments_refund_within_amount",
    refuses: payment("status = 'partly_refunded', refunded_cents = 22221"),
  },
  {
    guard: "payments_refund_within_amount",
    refuses: payment("amount_cents = 0, status = 'refunded'"),
  },
  ...[
    "refunded_cents = 1",
    "refunded_cents = 22220",
    "status = 'refunded'",
    "status = 'partly_refunded'",
    "status = 'partly_refunded', refunded_cents = 22220",
  ].map((set) => ({ guard: "payments_refunded_states", refuses: payment(set) })),
  {
    guard: "refunds_amount_positive",
    refuses: `INSERT INTO refunds (payment_id, amount_cents, reason) VALUES ('${w.payment}', 0, 'test')`,
  },
  {
    guard: "shipment_lines_quantity_positive",
    refuses: `INSERT INTO shipment_lines (shipment_id, order_line_id, quantity) VALUES ('${w.shipment}', '${w.oilLine}', 0)`,
  },
];
