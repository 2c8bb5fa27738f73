import "server-only";
import type { StaffActor } from "../../access/actor";
import { writeAudit, type AuditFacts } from "../../access/write-audit";
import { announceChange } from "../../catalog/announce-change";
import type { Occasion } from "../../catalog/edit-product";
import type { Tx } from "../../db";
import { err, ok, type Result } from "../../result";
import type { Entity } from "../entities";
import { sameValue, type Fields, type FieldValue } from "../fields";
import type { EntityWish, Saved, SaveFailure } from "../save-entity";
import { lastChange } from "../last-change";
import { wordSlug } from "../word-slug";
import { auditedColumns, candidateProblem } from "./save-candidate";
import { readShelf, unknownSkus, writeCollectionExtras, writeShelf } from "./shelf-tables";

type Wish = EntityWish & { readonly entity: Exclude<Entity, "product"> };

const fact = (value: FieldValue | undefined): AuditFacts[string] =>
  Array.isArray(value) ? value.join("; ") : ((value ?? null) as AuditFacts[string]);

/** Makes or changes a brand, category, collection or ingredient. */
export async function saveShelf(
  tx: Tx,
  actor: StaffActor,
  { entity, id, version, fields, action = "save" }: Wish,
  occasion: Occasion,
): Promise<Result<Saved, SaveFailure>> {
  const now = id === null ? null : await readShelf(tx, entity, id);
  if (id !== null && !now) return err("not_found");
  if (now && version !== null && now.version !== version)
    return err("conflict", await lastChange(tx, entity, now.id));
  const given = { ...now?.fields, ...fields };
  const wished = entity === "candidate" ? given : withSlug(given);
  const changed = Object.keys(wished).filter((key) => !sameValue(now?.fields[key], wished[key]));
  if (now && changed.length === 0) return ok({ id: now.id, changed: false, note: null });
  const problem =
    entity === "candidate"
      ? await candidateProblem(tx, id, String(wished["article"]))
      : await problemOf(tx, now?.fields ?? null, wished, changed);
  if (problem) return err("refused", { problem });
  const at = occasion.clock.now();
  const beside = entity === "candidate" ? await auditedColumns(tx, wished, at) : {};
  const saved = await writeShelf(tx, entity, id, wished, beside);
  if (
    entity === "collection" &&
    (now === null || changed.some((key) => key === "shown" || key === "products"))
  )
    await writeCollectionExtras(tx, saved, wished, at);
  const facts = (from: Fields) => Object.fromEntries(changed.map((key) => [key, fact(from[key])]));
  await writeAudit(tx, {
    actor,
    action,
    entity,
    entityId: saved,
    before: now && facts(now.fields),
    after: facts(wished),
    at,
    origin: occasion.origin,
  });
  // What is offered shows nowhere before it is decided.
  if (entity !== "candidate") await announceChange(tx, ["catalog"]);
  return ok({ id: saved, changed: true, note: null });
}

function withSlug(fields: Fields): Fields {
  if ((fields["slug"] ?? null) !== null) return fields;
  return { ...fields, slug: wordSlug(String(fields["name"] ?? fields["inci"] ?? ""), 80) || "x" };
}

async function problemOf(
  tx: Tx,
  now: Fields | null,
  wished: Fields,
  changed: readonly string[],
): Promise<string | null> {
  if (now && changed.includes("kind")) return "World: a category keeps its world.";
  if (!changed.includes("products")) return null;
  const unknown = await unknownSkus(tx, wished["products"] as readonly string[]);
  return unknown.length > 0
    ? `Products: nothing has the SKU ${unknown.slice(0, 5).join(", ")}.`
    : null;
}
