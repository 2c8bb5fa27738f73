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
export const writeAudit = (tx: Sql, record: AuditRecord): Promise<void> =>
  writeAudits(tx, [record]);

/** The same for many changes, in one statement. */
export async function writeAudits(tx: Sql, records: readonly AuditRecord[]): Promise<void> {
  if (records.length === 0) return;
  const rows = records.map(({ actor, entityId, ...record }) => ({
    ...record,
    actor_id: actor.userId,
    entity_id: entityId,
  }));
  await tx(
    `INSERT INTO audit_entries (actor_id, action, entity, entity_id, before, after, at, origin)
     SELECT actor_id, action, entity, entity_id, nullif(before, 'null'), nullif(after, 'null'), at, origin
       FROM jsonb_to_recordset($1::jsonb) AS x(actor_id uuid, action text, entity text, entity_id text, before jsonb, after jsonb,
         at timestamptz, origin text)`,
    [JSON.stringify(rows)],
  );
}
