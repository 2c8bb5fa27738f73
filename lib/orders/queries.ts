import "server-only";
import { ownerOf } from "../access/owner";
import { userIdOf, type ShopperActor } from "../access/actor";
import { prisma, sql } from "../db";
import { opensOrder } from "./access-key";
import type { OrderSummary, OrderView } from "./order-view";

const ORDER = `SELECT o.id, o.number, o.status, o.email, o.created_at AS "createdAt", o.placed_at AS "placedAt", o.currency,
    o.subtotal_cents AS "subtotalCents", o.discount_cents AS "discountCents", o.shipping_cents AS "shippingCents",
    o.tax_cents AS "taxCents", o.total_cents AS "totalCents", o.ship_name AS "shipName",
    array_remove(ARRAY[o.ship_line1, o.ship_line2, o.ship_city || ', ' || o.ship_state || ' ' || o.ship_postal], NULL)
      AS "shipLines",
    json_build_object('name', o.ship_name, 'line1', o.ship_line1, 'line2', o.ship_line2, 'city', o.ship_city,
      'state', o.ship_state, 'postal', o.ship_postal, 'phone', o.ship_phone) AS address,
    o.status = 'placed' AND NOT EXISTS (SELECT 1 FROM shipments s WHERE s.order_id = o.id AND s.status <> 'cancelled'
      AND (s.status <> 'to_pack' OR s.label_asked_at IS NOT NULL)) AS cancellable,
    o.status = 'placed' AND NOT EXISTS (SELECT 1 FROM shipments s WHERE s.order_id = o.id
      AND s.status IN ('shipped', 'delivered', 'lost')) AS correctable,
    o.user_id IS NOT NULL AS "hasAccount", o.shipping_discount_cents AS "shippingDiscountCents",
    coalesce((SELECT json_agg(json_build_object('title', pr.title, 'goodsCents', u.goods_cents) ORDER BY u.id)
      FROM promotion_uses u JOIN promotions pr ON pr.id = u.promotion_id WHERE u.order_id = o.id AND u.goods_cents > 0), '[]') AS promotions,
    (SELECT json_agg(json_build_object('tender', t.tender, 'codeEnd', g.code_end, 'amountCents', t.amount_cents,
        'refundedCents', t.refunded_cents) ORDER BY t.tender, t.id)
      FROM payments t LEFT JOIN gift_cards g ON g.id = t.gift_card_id WHERE t.order_id = o.id) AS tenders,
    o.ship_phone AS "shipPhone", o.rate_name AS "rateName", o.min_days AS "minDays", o.max_days AS "maxDays",
    p.status AS "paymentStatus", p.refunded AS "refundedCents", p.processing,
    coalesce((SELECT json_agg(json_build_object('id', s.id, 'position', s.position, 'status', s.status,
        'promisedFor', s.promised_for, 'carrier', s.carrier, 'tracking', s.tracking, 'shippedAt', s.shipped_at,
        'deliveredAt', s.delivered_at, 'again', s.replaces_id IS NOT NULL,
        'scans', coalesce((SELECT json_agg(json_build_object('code', e.code, 'place', e.place, 'at', e.at) ORDER BY e.at, e.id)
          FROM tracking_events e WHERE e.carrier = s.carrier AND e.tracking = s.tracking), '[]'),
        'lines', (SELECT json_agg(json_build_object('title', l.title, 'quantity', x.quantity) ORDER BY l.position)
          FROM shipment_lines x JOIN order_lines l ON l.id = x.order_line_id WHERE x.shipment_id = s.id)) ORDER BY s.position)
       FROM shipments s WHERE s.order_id = o.id AND s.status <> 'cancelled'), '[]') AS parcels,
    (SELECT json_agg(json_build_object('id', l.id, 'slug', pr.slug, 'title', l.title, 'detail', l.detail, 'kind', l.kind,
       'imageBase', l.image_base, 'quantity', l.quantity, 'unitPriceCents', l.unit_price_cents) ORDER BY l.position)
       FROM order_lines l JOIN products pr ON pr.id = l.product_id WHERE l.order_id = o.id) AS lines
  FROM orders o CROSS JOIN LATERAL (
    SELECT (array_agg(status ORDER BY tender = 'card' DESC, id))[1] AS status, sum(refunded_cents)::int AS refunded,
           bool_or(processing_at IS NOT NULL AND status = 'pending') AS processing FROM payments WHERE order_id = o.id) p`;

/** An order of the actor's own: bought signed in, or as a guest with this browser. Another's and a missing one are both null. */
export async function findOwnOrder(actor: ShopperActor, number: string): Promise<OrderView | null> {
  const [row] = await sql<OrderView>(
    `${ORDER} WHERE o.number = $1 AND (o.user_id = $2 OR (o.user_id IS NULL AND o.visitor_id = $3))`,
    [number, userIdOf(actor), actor.visitorId],
  );
  return row ?? null;
}

/** An order by the secret link that was mailed; a wrong key and a missing order are both null. */
export async function findOrderByKey(number: string, key: string): Promise<OrderView | null> {
  const [row] = await sql<OrderView>(`${ORDER} WHERE o.number = $1`, [number]);
  return row && opensOrder(row.id, key) ? row : null;
}

/** The signed-in actor's paid orders, newest first; none for a guest. */
export async function listOrdersOf(actor: ShopperActor): Promise<OrderSummary[]> {
  const userId = userIdOf(actor);
  if (!userId) return [];
  const orders = await prisma.order.findMany({
    where: { userId, placedAt: { not: null } },
    orderBy: [{ placedAt: "desc" }, { id: "desc" }],
    take: 100,
    select: {
      id: true,
      number: true,
      status: true,
      placedAt: true,
      totalCents: true,
      currency: true,
      _count: { select: { lines: true } },
      lines: { where: { position: 1 }, select: { title: true, imageBase: true } },
    },
  });
  return orders.map(({ _count, lines, ...order }) => ({
    ...order,
    lineCount: _count.lines,
    firstTitle: lines[0]?.title ?? "",
    imageBase: lines[0]?.imageBase ?? null,
  }));
}

export type OpenPayment = {
  readonly orderId: string;
  readonly number: string;
  readonly url: string;
  /** Until when its goods are set aside. */
  readonly heldUntil: Date;
};

/** The payment that the actor's bag has open, if its page can still be used. */
export async function findOpenPayment(actor: ShopperActor, now: Date): Promise<OpenPayment | null> {
  const owner = ownerOf(actor);
  const [row] = await sql<OpenPayment>(
    `SELECT o.id AS "orderId", o.number, p.session_url AS url, p.session_expires_at AS "heldUntil"
       FROM carts c JOIN orders o ON o.cart_id = c.id AND o.status = 'pending_payment'
       JOIN payments p ON p.order_id = o.id AND p.tender = 'card' AND p.processing_at IS NULL
      WHERE c.status = 'open' AND (c.user_id = $1 OR c.visitor_id = $2) AND p.session_url IS NOT NULL
        AND p.session_expires_at > $3 AND o.cart_version = c.version`,
    [owner.userId, owner.visitorId, now],
  );
  return row ?? null;
}

/** True where the last payment that the actor's bag had open ran out of time; what was in it is in the bag still. */
export async function hasRunOut(actor: ShopperActor, now: Date): Promise<boolean> {
  const owner = ownerOf(actor);
  const [last] = await sql<{ ranOut: boolean }>(
    `SELECT o.status = 'expired' OR (o.status = 'pending_payment' AND p.session_expires_at <= $3) AS "ranOut"
       FROM carts c JOIN orders o ON o.cart_id = c.id JOIN payments p ON p.order_id = o.id AND p.tender = 'card'
      WHERE c.status = 'open' AND (c.user_id = $1 OR c.visitor_id = $2) ORDER BY o.created_at DESC LIMIT 1`,
    [owner.userId, owner.visitorId, now],
  );
  return last?.ranOut ?? false;
}

/** Id and address of an order that a mailed link may be asked for; null where number and address do not belong together. */
export async function findForLink(
  number: string,
  email: string,
): Promise<{ id: string; number: string; email: string } | null> {
  return prisma.order.findUnique({
    where: { number, email, placedAt: { not: null } },
    select: { id: true, number: true, email: true },
  });
}

/** True where the order was bought by the actor, signed in or as a guest with this browser. */
export async function isOwnOrder(actor: ShopperActor, orderId: string): Promise<boolean> {
  const rows = await sql(
    `SELECT 1 FROM orders WHERE id = $1 AND (user_id = $2 OR (user_id IS NULL AND visitor_id = $3))`,
    [orderId, userIdOf(actor), actor.visitorId],
  );
  return rows.length > 0;
}

/** The number of an order that somebody was let into already; null where there is none. */
export async function findNumber(orderId: string): Promise<string | null> {
  const order = await prisma.order.findUnique({ where: { id: orderId }, select: { number: true } });
  return order?.number ?? null;
}
