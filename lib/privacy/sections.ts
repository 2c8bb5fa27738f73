/** A part of what the shop knows of somebody. `$1` is their account, `$2` its mail address; times are ISO in UTC. */
type Section = { readonly name: string; readonly sql: string };

const OWN_ORDERS = "SELECT id FROM orders WHERE user_id = $1";

/** All that is kept about a person, by what it is. No secret, no hash, and nobody else's data. */
export const sections: readonly Section[] = [
  {
    name: "profile",
    sql: `SELECT u.id, u.email::text AS email, u.name, u.email_verified_at, u.created_at,
            u.password_hash IS NOT NULL AS has_password, f.created_at AS codes_since, m.permissions::text[] AS works_as
            FROM users u LEFT JOIN second_factors f ON f.user_id = u.id LEFT JOIN staff_members m ON m.user_id = u.id
           WHERE u.id = $1 AND u.email = $2::citext`,
  },
  {
    name: "sign-ins",
    sql: `SELECT user_agent, created_at, expires_at, revoked_at FROM sessions
           WHERE user_id = $1 AND $2::text IS NOT NULL ORDER BY created_at`,
  },
  {
    name: "orders",
    sql: `SELECT number, status, email::text AS email, created_at, placed_at, closed_at, currency, subtotal_cents, discount_cents,
            shipping_cents, tax_cents, total_cents, ship_name, ship_line1, ship_line2, ship_city, ship_state, ship_postal,
            ship_phone, rate_name
            FROM orders WHERE id IN (${OWN_ORDERS}) AND $2::text IS NOT NULL ORDER BY created_at`,
  },
  {
    name: "order-lines",
    sql: `SELECT o.number, l.position, l.sku, l.title, l.detail, l.quantity, l.unit_price_cents, l.tax_cents
            FROM order_lines l JOIN orders o ON o.id = l.order_id
           WHERE o.id IN (${OWN_ORDERS}) AND $2::text IS NOT NULL ORDER BY o.created_at, l.position`,
  },
  {
    name: "payments",
    sql: `SELECT o.number, p.tender, p.status, p.amount_cents, p.refunded_cents, p.captured_at
            FROM payments p JOIN orders o ON o.id = p.order_id
           WHERE o.id IN (${OWN_ORDERS}) AND $2::text IS NOT NULL ORDER BY o.created_at`,
  },
  {
    name: "bag",
    sql: `SELECT v.sku, l.quantity, l.added_at, c.email::text AS email, c.ship_name, c.ship_line1, c.ship_line2, c.ship_city,
            c.ship_state, c.ship_postal, c.ship_phone
            FROM carts c LEFT JOIN cart_lines l ON l.cart_id = c.id LEFT JOIN variants v ON v.id = l.variant_id
           WHERE c.user_id = $1 AND c.status = 'open' AND $2::text IS NOT NULL ORDER BY l.added_at`,
  },
  {
    name: "wishlist",
    sql: `SELECT p.slug, p.name, w.added_at FROM wishlist_items w JOIN products p ON p.id = w.product_id
           WHERE w.user_id = $1 AND $2::text IS NOT NULL ORDER BY w.added_at`,
  },
  {
    name: "alerts",
    sql: `SELECT p.slug, p.name, a.kind, a.created_at, a.sent_at, a.cancelled_at
            FROM product_alerts a JOIN products p ON p.id = a.product_id
           WHERE a.user_id = $1 OR a.email = $2::citext ORDER BY a.created_at`,
  },
  {
    name: "avoid-list",
    sql: `SELECT unnest(items) AS item, hide, updated_at FROM avoid_lists WHERE user_id = $1 AND $2::text IS NOT NULL`,
  },
  {
    name: "letter",
    sql: `SELECT email::text AS email, status, source, asked_at, confirmed_at, ended_at FROM newsletter_subscribers
           WHERE email = $2::citext AND $1::uuid IS NOT NULL`,
  },
  {
    name: "pieces",
    sql: `SELECT title, status, color, material, condition, submitted_at, listed_at FROM consignment_items
           WHERE consignor_id = $1 AND $2::text IS NOT NULL ORDER BY id`,
  },
  {
    name: "earnings",
    sql: `SELECT i.title, e.status, e.amount_cents, e.sold_at FROM consignor_earnings e
            JOIN consignment_items i ON i.id = e.item_id
           WHERE e.consignor_id = $1 AND $2::text IS NOT NULL ORDER BY e.sold_at`,
  },
  {
    name: "payouts",
    sql: `SELECT status, amount_cents, currency, created_at FROM payouts
           WHERE consignor_id = $1 AND $2::text IS NOT NULL ORDER BY created_at`,
  },
  {
    name: "mails",
    sql: `SELECT template, subject, status, created_at, sent_at FROM mails
           WHERE "to" = $2::citext AND $1::uuid IS NOT NULL ORDER BY created_at`,
  },
];
