import "server-only";
import { sql } from "../db";
import { err, ok, type Result } from "../result";
import { uuid } from "../text";
import type { Actor, StaffActor } from "./actor";
import { hasPermission } from "./permissions";
import type { AuditFacts } from "./write-audit";

export type AuditLine = {
  readonly id: string;
  readonly action: string;
  /** The name of who did it, else their mail address. */
  readonly who: string;
  readonly before: AuditFacts | null;
  readonly after: AuditFacts | null;
  readonly at: Date;
  readonly origin: string | null;
};

/** What staff changed about one thing, the latest hundred changes, newest first. The page says who may see it. */
export async function listAudit(
  _actor: StaffActor,
  entity: string,
  entityId: string,
): Promise<AuditLine[]> {
  return sql<AuditLine>(
    `SELECT a.id, a.action, coalesce(u.name, u.email::text, 'Someone') AS who, a.before, a.after, a.at, a.origin
       FROM audit_entries a LEFT JOIN users u ON u.id = a.actor_id
      WHERE a.entity = $1 AND a.entity_id = $2 ORDER BY a.at DESC, a.id DESC LIMIT 100`,
    [entity, entityId],
  );
}

/** One entry, with the page of the thing that was changed where it has one that can be told from its id. */
export type AuditEntry = AuditLine & {
  readonly entity: string;
  readonly entityId: string;
  readonly href: string | null;
};

const HREF = `CASE a.entity
  WHEN 'order' THEN (SELECT '/admin/orders/' || number FROM orders WHERE id::text = a.entity_id)
  WHEN 'product' THEN (SELECT '/admin/products/' || slug FROM products WHERE id::text = a.entity_id)
  WHEN 'brand' THEN (SELECT '/admin/brands/' || slug FROM brands WHERE id::text = a.entity_id)
  WHEN 'collection' THEN (SELECT '/admin/collections/' || slug FROM collections WHERE id::text = a.entity_id)
  WHEN 'ingredient' THEN (SELECT '/admin/ingredients/' || slug FROM ingredients WHERE id::text = a.entity_id)
  WHEN 'consignment' THEN (SELECT '/admin/consignment/' || number FROM consignment_items WHERE id::text = a.entity_id)
  WHEN 'article' THEN (SELECT '/admin/journal/' || id FROM articles WHERE id::text = a.entity_id)
  WHEN 'gift_card' THEN (SELECT '/admin/gift-cards/' || id FROM gift_cards WHERE id::text = a.entity_id)
  WHEN 'promotion' THEN (SELECT '/admin/promotions/' || id FROM promotions WHERE id::text = a.entity_id)
  WHEN 'payout_run' THEN (SELECT '/admin/payouts/' || id FROM payout_runs WHERE id::text = a.entity_id)
  WHEN 'consignor' THEN (SELECT '/admin/payouts/consignors/' || user_id FROM consignors WHERE user_id::text = a.entity_id)
END`;

/** An entry of the audit log. Admins only. */
export async function findAuditEntry(
  actor: Actor,
  id: string,
): Promise<Result<AuditEntry, "not_found">> {
  if (!hasPermission(actor, "admin") || !uuid.safeParse(id).success) return err("not_found");
  const [entry] = await sql<AuditEntry>(
    `SELECT a.id, a.action, a.entity, a.entity_id AS "entityId", coalesce(u.name, u.email::text, 'Someone') AS who,
            a.before, a.after, a.at, a.origin, ${HREF} AS href
       FROM audit_entries a LEFT JOIN users u ON u.id = a.actor_id WHERE a.id = $1`,
    [id],
  );
  return entry ? ok(entry) : err("not_found");
}
