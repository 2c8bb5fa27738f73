import "server-only";
import type { Actor } from "../access/actor";
import { hasPermission } from "../access/permissions";
import type { AuditFacts } from "../access/write-audit";
import type { Occasion } from "../catalog/edit-product";
import { isUniqueViolation, sql, transaction } from "../db";
import { err, ok, type Result } from "../result";
import { ENTITIES, entityField, type Entity } from "./entities";
import { readShelf } from "./internal/shelf-tables";
import { snapshotsById } from "./internal/snapshots";
import { LIST_KINDS, sameValue, type Fields, type FieldValue } from "./fields";
import { saveEntityIn, type SaveFailure } from "./save-entity";

type Entry = {
  entity: Entity;
  entityId: string;
  before: AuditFacts | null;
  after: AuditFacts | null;
};

/** A fact of the history as the field has it: lists are written with semicolons. */
function valueOf(entity: Entity, key: string, fact: AuditFacts[string] | undefined): FieldValue {
  const field = entityField(entity, key);
  if (field && LIST_KINDS.has(field.kind))
    return typeof fact === "string" && fact !== "" ? fact.split("; ") : [];
  return fact ?? null;
}

/** The fields of an entry of the history that undoing it would set back: those that can be, and still are as it left them. */
export function undoable(entry: Entry, now: Fields): string[] {
  const { entity, before, after } = entry;
  if (!before || !after) return [];
  return Object.keys(before).filter(
    (key) => entityField(entity, key) && sameValue(now[key], valueOf(entity, key, after[key])),
  );
}

/**
 * Sets the fields that an entry of the history changed back to what they were, where nobody has changed them since:
 * a change like any other, which can be undone itself. `stale` where there is nothing left to undo.
 */
export async function undoChange(
  actor: Actor,
  { entryId }: { readonly entryId: string },
  occasion: Occasion,
): Promise<Result<{ keys: readonly string[] }, SaveFailure | "stale">> {
  if (!hasPermission(actor, "merchandiser")) return err("not_found");
  const [entry] = await sql<Entry>(
    `SELECT entity, entity_id AS "entityId", before, after FROM audit_entries WHERE id = $1 AND entity = ANY ($2::text[])`,
    [entryId, ENTITIES],
  );
  if (!entry) return err("not_found");
  const { entity, entityId: id, before } = entry;
  try {
    return await transaction(async (tx) => {
      const now =
        entity === "product"
          ? (await snapshotsById(tx, [id], true)).get(id)
          : await readShelf(tx, entity, id);
      if (!now) return err("not_found");
      const keys = undoable(entry, now.fields);
      if (keys.length === 0) return err("stale");
      const fields = Object.fromEntries(
        keys.map((key) => [key, valueOf(entity, key, before?.[key])]),
      );
      const saved = await saveEntityIn(
        tx,
        actor,
        { entity, id, version: null, fields, action: "undo" },
        occasion,
      );
      return saved.ok ? ok({ keys }) : saved;
    });
  } catch (error) {
    if (isUniqueViolation(error)) return err("taken");
    throw error;
  }
}
