import "server-only";
import { sql } from "../db";
import type { StaffActor } from "./actor";
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
