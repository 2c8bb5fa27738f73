import "server-only";
import type { Sql } from "../db";
import type { StaffActor } from "./actor";

/** The facts of a thing that a write touched, by name. Money in cents under `…Cents`. */
export type AuditFacts = Readonly<Record<string, string | number | boolean | null>>;

export type AuditRecord = {
  readonly actor: StaffActor;
  /** What was done: `change_price`. */
  readonly action: string;
  /** What it was done to: a kind of thing and its id. */
  readonly entity: string;
  readonly entityId: string;
  readonly before: AuditFacts | null;
  readonly after: AuditFacts | null;
  readonly at: Date;
  /** The client's address as the server saw it; null where it cannot be believed. */
  readonly origin: string | null;
};

/** Writes down what a member of staff changed, in the transaction that changes it. Entries are never rewritten. */
export async function writeAudit(tx: Sql, record: AuditRecord): Promise<void> {
  await tx(
    `INSERT INTO audit_entries (actor_id, action, entity, entity_id, before, after, at, origin)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [
      record.actor.userId,
      record.action,
      record.entity,
      record.entityId,
      record.before && JSON.stringify(record.before),
      record.after && JSON.stringify(record.after),
      record.at,
      record.origin,
    ],
  );
}
