import "server-only";
import type { ShopperActor, StaffActor, UserActor } from "../access/actor";
import { sql } from "../db";
import type { AlertKind } from "./schema";
import { alertOfToken } from "./stop-link";

export type OpenAlert = {
  readonly id: string;
  readonly kind: AlertKind;
  readonly slug: string;
  readonly name: string;
  /** False where the product has left the shop, so that there is no page to link to. */
  readonly inShop: boolean;
};

/** What the actor's own, confirmed address waits for, latest first. */
export async function listAlerts(actor: UserActor | StaffActor): Promise<OpenAlert[]> {
  return sql<OpenAlert>(
    `SELECT a.id, a.kind, p.slug, p.name, p.status = 'published' AS "inShop"
       FROM users u JOIN product_alerts a ON a.email = u.email JOIN products p ON p.id = a.product_id
      WHERE u.id = $1 AND u.email_verified_at IS NOT NULL AND a.sent_at IS NULL AND a.cancelled_at IS NULL
      ORDER BY a.id DESC`,
    [actor.userId],
  );
}

/**
 * How many things the address of a mailed link waits for; null for a link that the shop did not make. Only their
 * number: a mail may be passed on, and what somebody waits for may tell more than they wish.
 */
export async function countAlertsOfLink(
  _actor: ShopperActor,
  token: string,
): Promise<number | null> {
  const alertId = alertOfToken(token);
  if (!alertId) return null;
  const [row] = await sql<{ count: number }>(
    `SELECT (SELECT count(*)::int FROM product_alerts o
              WHERE o.email = a.email AND o.sent_at IS NULL AND o.cancelled_at IS NULL) AS count
       FROM product_alerts a WHERE a.id = $1`,
    [alertId],
  );
  return row?.count ?? null;
}

export type AlertSubject = {
  readonly id: string;
  readonly slug: string;
  readonly name: string;
  readonly kind: "curated" | "resale";
  readonly inStock: boolean;
};

/** What one may ask to be told about; null for what is not in the shop. */
export async function findAlertSubject(productId: string): Promise<AlertSubject | null> {
  const [row] = await sql<AlertSubject>(
    `SELECT p.id, p.slug, p.name, p.kind, s.on_hand > 0 AS "inStock" FROM products p JOIN variants v ON v.product_id = p.id
       JOIN stock s ON s.variant_id = v.id WHERE p.id = $1 AND p.status = 'published'`,
    [productId],
  );
  return row ?? null;
}
