import "server-only";
import type { Actor } from "../access/actor";
import { hasPermission } from "../access/permissions";
import { writeAudits } from "../access/write-audit";
import { announceChange } from "../catalog/announce-change";
import type { Occasion } from "../catalog/edit-product";
import { transaction, type Tx } from "../db";
import { err, ok, type Result } from "../result";
import type { BulkChoices } from "./bulk-choices";
import { entityField, type Entity } from "./entities";
import { findList } from "./find-list";
import { matchingIds, type BulkScope } from "./internal/matching-ids";

type Value = string | boolean;
type Shelf = {
  readonly entity: Exclude<Entity, "product">;
  /** Sets a field of the rows `$1` to `$2` where it is another, and says what it was. `$3` is the time. */
  readonly fields: Readonly<Record<string, string>>;
};

/** What can be done to many rows at once in rooms besides the products'. */
const SHELVES: Readonly<Record<string, Shelf>> = {
  collections: {
    entity: "collection",
    fields: {
      shown: `UPDATE collections SET published_at = CASE WHEN $2::boolean THEN $3::timestamptz END
        WHERE id = ANY ($1::uuid[]) AND (published_at IS NOT NULL) <> $2::boolean RETURNING id, old.published_at IS NOT NULL AS before`,
    },
  },
  ingredients: {
    entity: "ingredient",
    fields: {
      origin: `UPDATE ingredients SET origin = $2 WHERE id = ANY ($1::uuid[]) AND origin IS DISTINCT FROM $2 AND $3::timestamptz IS NOT NULL
        RETURNING id, old.origin AS before`,
      confidence: `UPDATE ingredients SET confidence = $2 WHERE id = ANY ($1::uuid[]) AND confidence <> $2 AND $3::timestamptz IS NOT NULL
        RETURNING id, old.confidence AS before`,
    },
  },
};

const LABELS: Readonly<Record<string, string>> = { "shown=yes": "Show", "shown=no": "Do not show" };

/** What the bar of a room's list offers, as `bulkShelf` reads it; nothing where only files can be made of it. */
export function shelfChoices(room: string): BulkChoices {
  const shelf = SHELVES[room];
  if (!shelf) return [];
  return Object.keys(shelf.fields).map((key) => {
    const field = entityField(shelf.entity, key);
    const values = Array.isArray(field?.choices) ? field.choices : ["yes", "no"];
    const options = values.map((value: string) => ({
      value: `${key}=${value}`,
      label: LABELS[`${key}=${value}`] ?? value.charAt(0).toUpperCase() + value.slice(1),
    }));
    return { label: field?.label ?? key, options };
  });
}

const MOST = 5000;

export type ShelfWish = BulkScope & { readonly room: string; readonly change: string };

/**
 * Sets one field of many shelves or ingredients at once, each with its own entry in the history, from where it can be
 * undone. `unclear` where the room does not offer that, `nobody` where no row is meant, `too_many` above 5,000.
 * Merchandisers only.
 */
export async function bulkShelf(
  actor: Actor,
  { room, change, ...scope }: ShelfWish,
  { clock, origin }: Occasion,
): Promise<Result<{ changed: number }, "not_found" | "unclear" | "nobody" | "too_many">> {
  const list = findList(room);
  if (!list || !hasPermission(actor, "merchandiser")) return err("not_found");
  const offered = shelfChoices(room).some(({ options }) =>
    options.some(({ value }) => value === change),
  );
  const [key = "", typed = ""] = change.split("=");
  const shelf = SHELVES[room];
  const statement = shelf?.fields[key];
  if (!shelf || !statement || !offered) return err("unclear");
  const value: Value = typed === "yes" || (typed === "no" ? false : typed);
  return transaction(async (tx) => {
    const ids = await matchingIds(tx, list, scope, MOST + 1);
    if (ids.length === 0) return err("nobody");
    if (ids.length > MOST) return err("too_many");
    const at = clock.now();
    const changed = await set(tx, statement, ids, value, at);
    await writeAudits(
      tx,
      changed.map(({ id, before }) => ({
        actor,
        action: "bulk_change",
        entity: shelf.entity,
        entityId: id,
        before: { [key]: before },
        after: { [key]: value },
        at,
        origin,
      })),
    );
    await announceChange(tx, ["catalog"]);
    return ok({ changed: changed.length });
  });
}

const set = (tx: Tx, statement: string, ids: readonly string[], value: Value, at: Date) =>
  tx<{ id: string; before: Value | null }>(statement, [ids, value, at]);
