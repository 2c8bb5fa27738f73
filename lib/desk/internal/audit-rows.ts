import "server-only";
import type { StaffActor } from "../../access/actor";
import { writeAudits, type AuditFacts, type AuditRecord } from "../../access/write-audit";
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
  const at = clock.now();
  const records = rows.flatMap(({ id, sku, now, fields, before, changed }): AuditRecord[] => {
    const keys = changed.filter((key) => key !== OWN_ENTRY);
    if (keys.length === 0) return [];
    const facts = (from: Fields) => ({
      sku,
      ...Object.fromEntries(keys.map((key) => [key, fact(from[key])])),
    });
    const change = { before: now === null ? null : facts(before), after: facts(fields) };
    return [{ actor, action, entity: "product", entityId: id, at, origin, ...change }];
  });
  await writeAudits(tx, records);
}
