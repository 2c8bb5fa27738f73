import "server-only";
import type { Actor } from "../access/actor";
import { hasPermission } from "../access/permissions";
import { sql } from "../db";
import { containing, cutPage, type ListPage } from "../list-page";
import { err, ok, type Result } from "../result";
import { isStorableText } from "../text";
import type { DeskOrder, OrderFilter, OrderSheet } from "./desk-view";

const PAGE_SIZE = 25;

/**
 * A page of everybody's orders, newest first, unpaid ones included. The words are looked for in number, mail address
 * and SKUs. Fulfilment and finance only.
 */
export async function listDeskOrders(
  actor: Actor,
  filter: OrderFilter,
): Promise<Result<ListPage<DeskOrder>, "not_found">> {
  if (!hasPermission(actor, "fulfilment", "finance")) return err("not_found");
  const backwards = filter.before !== undefined;
  // By hand: the three axes and the lines of a page in one statement. Ids grow with time, so they are the order.
  const rows = await sql<DeskOrder>(
    `SELECT o.id, o.number, o.status, p.status AS "paymentStatus", s.status AS "shipmentStatus",
            o.created_at AS "createdAt", o.placed_at AS "placedAt", o.ship_name AS "shopperName", o.email::text AS email,
            o.total_cents AS "totalCents", o.currency, l.lines
       FROM orders o
       LEFT JOIN LATERAL (SELECT status FROM payments WHERE order_id = o.id ORDER BY id LIMIT 1) p ON true
       LEFT JOIN LATERAL (SELECT status FROM shipments WHERE order_id = o.id ORDER BY id DESC LIMIT 1) s ON true
       CROSS JOIN LATERAL (
         SELECT coalesce(json_agg(json_build_object('title', title, 'quantity', quantity) ORDER BY position), '[]') AS lines
           FROM order_lines WHERE order_id = o.id) l
      WHERE ($1::order_status IS NULL OR o.status = $1)
        AND ($2::text IS NULL OR o.number ILIKE $2 OR o.email::text ILIKE $2
             OR EXISTS (SELECT 1 FROM order_lines x WHERE x.order_id = o.id AND x.sku ILIKE $2))
        AND ($3::uuid IS NULL OR o.id ${backwards ? ">" : "<"} $3)
      ORDER BY o.id ${backwards ? "ASC" : "DESC"} LIMIT ${PAGE_SIZE + 1}`,
    [
      filter.status ?? null,
      filter.q ? containing(filter.q) : null,
      filter.before ?? filter.after ?? null,
    ],
  );
  return ok(cutPage(rows, PAGE_SIZE, filter, (row) => row.id));
}

const LINES = `SELECT json_agg(json_build_object('id', l.id, 'slug', pr.slug, 'kind', l.kind, 'sku', l.sku, 'title', l.title,
    'detail', l.detail, 'imageBase', l.image_base, 'quantity', l.quantity, 'unitPriceCents', l.unit_price_cents,
    'discountCents', l.discount_cents, 'taxRateBp', l.tax_rate_bp, 'taxCents', l.tax_cents,
    'consignorName', coalesce(u.name, u.email::text), 'consignorShareBp', l.consignor_share_bp,
    'consignorCents', l.consignor_cents) ORDER BY l.position)
  FROM order_lines l JOIN products pr ON pr.id = l.product_id LEFT JOIN users u ON u.id = l.consignor_id
 WHERE l.order_id = o.id`;

const PAYMENTS = `SELECT json_agg(json_build_object('id', p.id, 'tender', p.tender, 'status', p.status,
    'amountCents', p.amount_cents, 'refundedCents', p.refunded_cents, 'sessionId', p.session_id,
    'sessionExpiresAt', p.session_expires_at, 'paymentIntentId', p.payment_intent_id,
    'processing', p.status = 'pending' AND p.processing_at IS NOT NULL, 'capturedAt', p.captured_at,
    'refunds', coalesce((SELECT json_agg(json_build_object('id', r.id, 'status', r.status, 'amountCents', r.amount_cents,
      'reason', r.reason, 'stripeRefundId', r.stripe_refund_id, 'failure', r.failure,
      'at', coalesce(r.finished_at, r.created_at)) ORDER BY r.id) FROM refunds r WHERE r.payment_id = p.id), '[]'))
    ORDER BY p.id) FROM payments p WHERE p.order_id = o.id`;

const SHIPMENTS = `SELECT json_agg(json_build_object('id', s.id, 'status', s.status, 'createdAt', s.created_at,
    'lines', coalesce((SELECT json_agg(json_build_object('title', l.title, 'quantity', sl.quantity) ORDER BY l.position)
      FROM shipment_lines sl JOIN order_lines l ON l.id = sl.order_line_id WHERE sl.shipment_id = s.id), '[]'))
    ORDER BY s.id) FROM shipments s WHERE s.order_id = o.id`;

/** By key, which is indexed: the receipt, and one mail per refund. */
const MAILS = `SELECT json_agg(json_build_object('id', m.id, 'template', m.template, 'subject', m.subject, 'to', m."to",
    'status', m.status, 'at', coalesce(m.sent_at, m.created_at)) ORDER BY m.id)
  FROM mails m WHERE m.key = ANY (ARRAY['receipt:' || o.id] || ARRAY(
    SELECT 'refund:' || r.id FROM refunds r JOIN payments p ON p.id = r.payment_id WHERE p.order_id = o.id))`;

const HISTORY = `SELECT json_agg(json_build_object('id', h.id, 'axis', h.axis, 'transition', h.transition, 'to', h."to",
    'actor', h.actor, 'actorName', coalesce(u.name, u.email::text), 'note', h.note, 'at', h.at) ORDER BY h.id)
  FROM order_history h LEFT JOIN users u
    ON u.id = CASE WHEN h.actor ~ '^(user|staff):[0-9a-f-]{36}$' THEN split_part(h.actor, ':', 2)::uuid END
 WHERE h.order_id = o.id`;

const POSTINGS = `SELECT json_agg(json_build_object('id', lp.id, 'transactionId', t.id, 'kind', t.kind, 'at', t.at,
    'account', a.kind, 'ownerName', coalesce(u.name, u.email::text), 'sku', l.sku, 'amountCents', lp.amount_cents)
    ORDER BY t.id, lp.amount_cents < 0, lp.id)
  FROM ledger_transactions t JOIN ledger_postings lp ON lp.transaction_id = t.id
  JOIN ledger_accounts a ON a.id = lp.account_id LEFT JOIN users u ON u.id = a.owner_id
  LEFT JOIN order_lines l ON l.id = lp.order_line_id WHERE t.order_id = o.id`;

/**
 * One order with all that belongs to it, by its number. Fulfilment and finance only; `postings` is null for those
 * who do not keep the books. One statement, so that all parts show the same moment.
 */
export async function findOrderSheet(
  actor: Actor,
  number: string,
): Promise<Result<OrderSheet, "not_found">> {
  if (!hasPermission(actor, "fulfilment", "finance")) return err("not_found");
  if (!isStorableText(number)) return err("not_found");
  const [sheet] = await sql<OrderSheet>(
    `SELECT o.id, o.number, o.status, o.created_at AS "createdAt", o.placed_at AS "placedAt", o.closed_at AS "closedAt",
            o.closed_reason AS "closedReason", o.ship_name AS "shopperName", o.email::text AS email,
            o.user_id IS NOT NULL AS "hasAccount", o.currency, o.subtotal_cents AS "subtotalCents",
            o.discount_cents AS "discountCents", o.shipping_cents AS "shippingCents", o.tax_cents AS "taxCents",
            o.total_cents AS "totalCents", o.ship_phone AS "shipPhone", o.rate_name AS "rateName",
            array_remove(ARRAY[o.ship_line1, o.ship_line2, o.ship_city || ', ' || o.ship_state || ' ' || o.ship_postal],
              NULL) AS "shipLines",
            o.min_days AS "minDays", o.max_days AS "maxDays", coalesce((${LINES}), '[]') AS lines,
            coalesce((${PAYMENTS}), '[]') AS payments, coalesce((${SHIPMENTS}), '[]') AS shipments,
            coalesce((${MAILS}), '[]') AS mails, coalesce((${HISTORY}), '[]') AS history,
            CASE WHEN $2::bool THEN coalesce((${POSTINGS}), '[]') END AS postings
       FROM orders o WHERE o.number = $1`,
    [number, hasPermission(actor, "finance")],
  );
  return sheet ? ok(sheet) : err("not_found");
}
