import "server-only";
import type { Actor } from "../access/actor";
import { hasPermission } from "../access/permissions";
import { sql } from "../db";
import { containing, cutPage, type ListPage } from "../list-page";
import { err, ok, type Result } from "../result";
import { isStorableText } from "../text";
import type { DeskOrder, OrderFilter, OrderSheet } from "./desk-view";
import {
  CASES,
  HISTORY,
  LINES,
  MAILS,
  NOTES,
  PAYMENTS,
  POSTINGS,
  PROMOTIONS,
  SHIPMENTS,
} from "./internal/sheet-parts";

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
       LEFT JOIN LATERAL (SELECT status FROM payments WHERE order_id = o.id ORDER BY tender = 'card' DESC, id LIMIT 1) p ON true
       LEFT JOIN LATERAL (SELECT status FROM shipments WHERE order_id = o.id ORDER BY status = 'cancelled', status LIMIT 1) s ON true
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
            o.discount_cents AS "discountCents", o.shipping_cents AS "shippingCents",
            o.shipping_discount_cents AS "shippingDiscountCents",
            o.shipping_cents - o.shipping_discount_cents - (SELECT coalesce(sum(shipping_cents), 0)::int FROM credit_notes
              WHERE order_id = o.id) AS "shippingLeftCents", coalesce((${PROMOTIONS}), '[]') AS promotions, o.tax_cents AS "taxCents",
            o.total_cents AS "totalCents", o.ship_phone AS "shipPhone", o.rate_name AS "rateName",
            array_remove(ARRAY[o.ship_line1, o.ship_line2, o.ship_city || ', ' || o.ship_state || ' ' || o.ship_postal],
              NULL) AS "shipLines",
            json_build_object('name', o.ship_name, 'line1', o.ship_line1, 'line2', o.ship_line2, 'city', o.ship_city,
              'state', o.ship_state, 'postal', o.ship_postal, 'phone', o.ship_phone) AS address,
            o.min_days AS "minDays", o.max_days AS "maxDays", coalesce((${LINES}), '[]') AS lines,
            coalesce((${PAYMENTS}), '[]') AS payments, coalesce((${SHIPMENTS}), '[]') AS shipments,
            coalesce((${NOTES}), '[]') AS notes,
            coalesce((${CASES}), '[]') AS cases, coalesce((${MAILS}), '[]') AS mails, coalesce((${HISTORY}), '[]') AS history,
            CASE WHEN $2::bool THEN coalesce((${POSTINGS}), '[]') END AS postings
       FROM orders o WHERE o.number = $1`,
    [number, hasPermission(actor, "finance")],
  );
  return sheet ? ok(sheet) : err("not_found");
}
