import "server-only";
import type { Actor } from "../access/actor";
import { hasPermission } from "../access/permissions";
import { sql } from "../db";
import { err, ok, type Result } from "../result";
import { isStorableText } from "../text";
import type { OrderSheet } from "./desk-view";
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
