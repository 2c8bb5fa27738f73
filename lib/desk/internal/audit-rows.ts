import "server-only";
import type { StaffActor } from "../../access/actor";
import type { AuditFacts } from "../../access/write-audit";
import type { Occasion } from "../../catalog/edit-product";
import type { Tx } from "../../db";
import type { Fields, FieldValue } from "../fields";

type Audited = {
  readonly id: string;
  readonly sku: string;
  readonly now: unknown;
  readonly fields: Fields;
  readonly before: Fields;
  readonly changed: readonly string[];
};

const fact = (value: FieldValue | undefined): AuditFacts[string] =>
  Array.isArray(value) ? value.join("; ") : ((value ?? null) as AuditFacts[string]);

/** Into the shop and out of it is written down where it is done. */
const OWN_ENTRY = "status";

/** Writes one entry of the history per product that was made or changed, with the fields that differ. */
export async function writeAuditRows(
  tx: Tx,
  actor: StaffActor,
  rows: readonly Audited[],
  { clock, origin }: Occasion,
  action: string,
): Promise<void> {
  const entries = rows.flatMap(({ id, sku, now, fields, before, changed }) => {
    const keys = changed.filter((key) => key !== OWN_ENTRY);
    if (keys.length === 0) return [];
    const facts = (from: Fields) => ({
      sku,
      ...Object.fromEntries(keys.map((key) => [key, fact(from[key])])),
    });
    return [{ id, before: now === null ? null : facts(before), after: facts(fields) }];
  });
  if (entries.length === 0) return;
  await tx(
    `INSERT INTO audit_entries (actor_id, action, entity, entity_id, before, after, at, origin)
     SELECT $2, $3, 'product', x.id, x.before, x.after, $4, $5
       FROM jsonb_to_recordset($1::jsonb) AS x(id text, before jsonb, after jsonb)`,
    [JSON.stringify(entries), actor.userId, action, clock.now(), origin],
  );
}
