import type { Sql } from "@/lib/db";

/** The moment at which the small world below stands; its pending order has ten minutes left. */
export const NOW = new Date("2026-03-01T12:00:00Z");

/** Ids of the small world. */
export const world = {
  consignor: "00000000-0000-4000-8000-000000000001",
  buyer: "00000000-0000-4000-8000-000000000002",
  category: "00000000-0000-4000-8000-000000000010",
  oil: "00000000-0000-4000-8000-000000000011",
  dress: "00000000-0000-4000-8000-000000000012",
  coat: "00000000-0000-4000-8000-000000000013",
  oilVariant: "00000000-0000-4000-8000-000000000021",
  dressVariant: "00000000-0000-4000-8000-000000000022",
  coatVariant: "00000000-0000-4000-8000-000000000023",
  cart: "00000000-0000-4000-8000-000000000031",
  pendingCart: "00000000-0000-4000-8000-000000000032",
  expiredCart: "00000000-0000-4000-8000-000000000033",
  visitor: "00000000-0000-4000-8000-000000000041",
  order: "00000000-0000-4000-8000-000000000051",
  pendingOrder: "00000000-0000-4000-8000-000000000052",
  expiredOrder: "00000000-0000-4000-8000-000000000053",
  oilLine: "00000000-0000-4000-8000-000000000061",
  dressLine: "00000000-0000-4000-8000-000000000062",
  coatLine: "00000000-0000-4000-8000-000000000063",
  expiredLine: "00000000-0000-4000-8000-000000000064",
  payment: "00000000-0000-4000-8000-000000000071",
  pendingPayment: "00000000-0000-4000-8000-000000000072",
  expiredPayment: "00000000-0000-4000-8000-000000000073",
  shipment: "00000000-0000-4000-8000-000000000081",
  booking: "00000000-0000-4000-8000-000000000091",
  hold: "00000000-0000-4000-8000-0000000000a1",
  dressItem: "00000000-0000-4000-8000-0000000000b1",
  coatItem: "00000000-0000-4000-8000-0000000000b2",
  draftItem: "00000000-0000-4000-8000-0000000000b3",
  contract: "00000000-0000-4000-8000-0000000000c1",
  earning: "00000000-0000-4000-8000-0000000000d1",
  payout: "00000000-0000-4000-8000-0000000000e1",
} as const;

const w = world;

const people = `
INSERT INTO users (id, email, name) VALUES ('${w.consignor}', 'consignor@world.example', 'Cora'), ('${w.buyer}', 'buyer@world.example', 'Ben');
INSERT INTO sessions (user_id, created_at, expires_at) VALUES ('${w.buyer}', '2026-03-01 10:00Z', '2026-04-01 10:00Z');
INSERT INTO carts (id, status, visitor_id) VALUES ('${w.cart}', 'ordered', '${w.visitor}'),
  ('${w.pendingCart}', 'open', '${w.visitor}'), ('${w.expiredCart}', 'merged', '${w.visitor}');`;

const goods = `
INSERT INTO categories (id, slug, name, kind, position) VALUES ('${w.category}', 'world', 'World', 'curated', 999);
INSERT INTO products (id, slug, kind, status, name, category_id, subcategory, description) VALUES
  ('${w.oil}', 'world-oil', 'curated', 'published', 'Oil', '${w.category}', 'Oils', 'An oil.'),
  ('${w.dress}', 'world-dress', 'resale', 'published', 'Dress', '${w.category}', 'Dresses', 'A dress.'),
  ('${w.coat}', 'world-coat', 'resale', 'published', 'Coat', '${w.category}', 'Coats', 'A coat.');
INSERT INTO variants (id, product_id, sku, price_cents, weight_grams, order_limit, is_piece) VALUES
  ('${w.oilVariant}', '${w.oil}', 'WORLD-OIL', 3400, 120, 10, false),
  ('${w.dressVariant}', '${w.dress}', 'WORLD-DRESS', 12800, 400, 1, true),
  ('${w.coatVariant}', '${w.coat}', 'WORLD-COAT', 20000, 900, 1, true);
INSERT INTO stock (variant_id, on_hand, held) VALUES ('${w.oilVariant}', 8, 0), ('${w.dressVariant}', 0, 0), ('${w.coatVariant}', 1, 1);
INSERT INTO stock_movements (variant_id, kind, quantity, reason, actor) VALUES
  ('${w.oilVariant}', 'received', 10, 'world', 'test'), ('${w.dressVariant}', 'received', 1, 'world', 'test'),
  ('${w.coatVariant}', 'received', 1, 'world', 'test');`;

const orderColumns = `id, status, cart_id, cart_version, visitor_id, email, subtotal_cents, shipping_cents, tax_cents, total_cents,
  ship_name, ship_line1, ship_city, ship_state, ship_postal, rate_name, min_days, max_days, created_at, placed_at, closed_at`;
const address = `'Ben', '1 Elm Street', 'Portland', 'OR', '97201', 'Standard', 3, 5`;

const orders = `
INSERT INTO orders (${orderColumns}) VALUES
  ('${w.order}', 'placed', '${w.cart}', 1, '${w.visitor}', 'buyer@world.example', 19600, 600, 2020, 22220, ${address},
    '2026-03-01 10:00Z', '2026-03-01 10:05Z', NULL),
  ('${w.pendingOrder}', 'pending_payment', '${w.pendingCart}', 1, '${w.visitor}', 'buyer@world.example', 20000, 0, 0, 20000, ${address},
    '2026-03-01 11:40Z', NULL, NULL),
  ('${w.expiredOrder}', 'expired', '${w.expiredCart}', 1, '${w.visitor}', 'buyer@world.example', 3400, 0, 0, 3400, ${address},
    '2026-03-01 09:00Z', NULL, '2026-03-01 09:31Z');
INSERT INTO order_lines (id, order_id, position, product_id, variant_id, kind, is_piece, live, sku, title, detail, quantity,
  unit_price_cents, tax_rate_bp, tax_cents, consignor_id, consignor_share_bp, consignor_cents) VALUES
  ('${w.oilLine}', '${w.order}', 1, '${w.oil}', '${w.oilVariant}', 'curated', false, true, 'WORLD-OIL', 'Oil', '', 2, 3400, 1000, 680, NULL, NULL, 0),
  ('${w.dressLine}', '${w.order}', 2, '${w.dress}', '${w.dressVariant}', 'resale', true, true, 'WORLD-DRESS', 'Dress', '', 1, 12800, 1000, 1280,
    '${w.consignor}', 5000, 6400),
  ('${w.coatLine}', '${w.pendingOrder}', 1, '${w.coat}', '${w.coatVariant}', 'resale', true, true, 'WORLD-COAT', 'Coat', '', 1, 20000, 0, 0,
    '${w.consignor}', 6000, 12000),
  ('${w.expiredLine}', '${w.expiredOrder}', 1, '${w.oil}', '${w.oilVariant}', 'curated', false, false, 'WORLD-OIL', 'Oil', '', 1, 3400, 0, 0, NULL, NULL, 0);
INSERT INTO stock_holds (id, variant_id, order_id, visitor_id, quantity, is_piece, expires_at) VALUES
  ('${w.hold}', '${w.coatVariant}', '${w.pendingOrder}', '${w.visitor}', 1, true, '2026-03-01 12:10Z');
INSERT INTO stock_movements (variant_id, kind, quantity, order_line_id, reason, actor) VALUES
  ('${w.oilVariant}', 'sold', -2, '${w.oilLine}', 'world', 'test'), ('${w.dressVariant}', 'sold', -1, '${w.dressLine}', 'world', 'test');
INSERT INTO payments (id, order_id, tender, status, amount_cents, session_id, captured_at) VALUES
  ('${w.payment}', '${w.order}', 'card', 'captured', 22220, 'cs_world_1', '2026-03-01 10:05Z'),
  ('${w.pendingPayment}', '${w.pendingOrder}', 'card', 'pending', 20000, 'cs_world_2', NULL),
  ('${w.expiredPayment}', '${w.expiredOrder}', 'card', 'expired', 3400, 'cs_world_3', NULL);
INSERT INTO shipments (id, order_id, ship_by, promised_for) VALUES ('${w.shipment}', '${w.order}', '2026-03-03', '2026-03-09');
INSERT INTO shipment_lines (shipment_id, order_line_id, quantity) VALUES ('${w.shipment}', '${w.oilLine}', 2), ('${w.shipment}', '${w.dressLine}', 1);
INSERT INTO order_history (order_id, axis, subject_id, transition, "from", "to", actor) VALUES
  ('${w.order}', 'order', '${w.order}', 'start', NULL, 'pending_payment', 'test'), ('${w.order}', 'payment', '${w.payment}', 'start', NULL, 'pending', 'test'),
  ('${w.order}', 'payment', '${w.payment}', 'capture', 'pending', 'captured', 'test'), ('${w.order}', 'order', '${w.order}', 'place', 'pending_payment', 'placed', 'test'),
  ('${w.order}', 'shipment', '${w.shipment}', 'start', NULL, 'to_pack', 'test'),
  ('${w.pendingOrder}', 'order', '${w.pendingOrder}', 'start', NULL, 'pending_payment', 'test'), ('${w.pendingOrder}', 'payment', '${w.pendingPayment}', 'start', NULL, 'pending', 'test'),
  ('${w.expiredOrder}', 'order', '${w.expiredOrder}', 'start', NULL, 'pending_payment', 'test'), ('${w.expiredOrder}', 'payment', '${w.expiredPayment}', 'start', NULL, 'pending', 'test'),
  ('${w.expiredOrder}', 'order', '${w.expiredOrder}', 'expire', 'pending_payment', 'expired', 'test'), ('${w.expiredOrder}', 'payment', '${w.expiredPayment}', 'expire', 'pending', 'expired', 'test');`;

const ledger = `
INSERT INTO ledger_accounts (kind, owner_id) VALUES ('consignor_pending', '${w.consignor}'), ('store_credit', '${w.buyer}');
INSERT INTO ledger_transactions (id, key, kind, order_id) VALUES ('${w.booking}', 'order:${w.order}:paid', 'order_paid', '${w.order}');
INSERT INTO ledger_postings (transaction_id, account_id, amount_cents, order_line_id)
SELECT '${w.booking}', a.id, p.amount, p.line::uuid
FROM (VALUES ('stripe_clearing', NULL, 22220, NULL), ('sales', NULL, -6800, '${w.oilLine}'), ('shipping_income', NULL, -600, NULL),
  ('tax_payable', NULL, -2020, NULL), ('consignor_pending', '${w.consignor}', -6400, '${w.dressLine}'),
  ('commission', NULL, -6400, '${w.dressLine}')) AS p(kind, owner, amount, line)
JOIN ledger_accounts a ON a.kind::text = p.kind AND a.owner_id IS NOT DISTINCT FROM p.owner::uuid;`;

const consignment = `
INSERT INTO consignors (user_id) VALUES ('${w.consignor}');
INSERT INTO consignor_agreements (consignor_id, terms_version) VALUES ('${w.consignor}', 1);
INSERT INTO consignment_items (id, consignor_id, status, category_id, title, color, material, condition, reject_choice, submitted_at,
  product_id, listed_at, due_at) VALUES
  ('${w.dressItem}', '${w.consignor}', 'sold', '${w.category}', 'Dress', 'blue', 'silk', 'good', 'return', '2026-02-01', '${w.dress}', '2026-02-10', NULL),
  ('${w.coatItem}', '${w.consignor}', 'listed', '${w.category}', 'Coat', 'gray', 'wool', 'good', 'return', '2026-02-01', '${w.coat}', '2026-02-10', '2026-08-10'),
  ('${w.draftItem}', '${w.consignor}', 'draft', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO consignment_contracts (id, item_id, round, status, policy_version, price_cents, split, markdowns, floor_cents, term_days, grace_days,
  ship_by_days, end_outcome, credit_bonus_bp, proposed_at, proposed_by, expires_at, terms_version, accepted_at) VALUES
  ('${w.contract}', '${w.coatItem}', 1, 'accepted', 1, 20000, '[{"fromCents":0,"shareBp":6000}]', '[]', 12000, 180, 14, 14, 'return', 1000,
    '2026-02-02', '${w.buyer}', '2026-02-09', 1, '2026-02-03');
INSERT INTO consignment_history (item_id, transition, "from", "to", actor, at)
SELECT i.id, m.transition, m.from::consignment_status, m.to::consignment_status, 'test', m.at::timestamptz
FROM consignment_items i, (VALUES ('submit', 'draft', 'submitted', '2026-02-01'), ('offer', 'submitted', 'offered', '2026-02-02'),
  ('accept', 'offered', 'accepted', '2026-02-03'), ('mark_sent', 'accepted', 'in_transit', '2026-02-04'),
  ('receive', 'in_transit', 'received', '2026-02-08'), ('pass_inspection', 'received', 'listed', '2026-02-10'),
  ('sell', 'listed', 'sold', '2026-03-01 10:05Z')) AS m(transition, "from", "to", at)
WHERE i.id = '${w.dressItem}' OR (i.id = '${w.coatItem}' AND m.transition <> 'sell');
INSERT INTO consignor_earnings (id, order_line_id, item_id, consignor_id, amount_cents, sold_at) VALUES
  ('${w.earning}', '${w.dressLine}', '${w.dressItem}', '${w.consignor}', 6400, '2026-03-01 10:05Z');`;

/**
 * One placed order of a curated thing and a piece, one that is being paid, one that expired: all as it should be.
 * Written as rows, not through the use cases, so that what checks them does not stand on them.
 */
export async function buildWorld(run: Sql): Promise<void> {
  for (const part of [people, goods, orders, ledger, consignment]) await run(part);
}
