import "server-only";
import type { Actor } from "../access/actor";
import type { Clock } from "../clock";
import { transaction, type Tx } from "../db";
import { err, ok, type Result } from "../result";
import { slotsOf } from "./categories";
import { oweDrop } from "./drop-photos";
import { lockDraft } from "./internal/draft-row";
import type { ArrangePhotosInput } from "./seller-schema";

/** Counts a change of a piece's photographs, as a save counts one of its words. */
async function touch(tx: Tx, itemId: string, at: Date): Promise<void> {
  await tx(`UPDATE consignment_items SET version = version + 1, updated_at = $2 WHERE id = $1`, [
    itemId,
    at,
  ]);
}

/**
 * Puts the photographs of a piece into this order and these places. `changed` where they are not all of them: another
 * window has added or removed one. `no_slot` where a place is not the category's, or holds more than it may.
 */
export async function arrangePhotos(
  actor: Actor,
  { number, order }: ArrangePhotosInput,
  clock: Clock,
): Promise<Result<void, "not_found" | "not_editable" | "changed" | "no_slot">> {
  return transaction(async (tx) => {
    const locked = await lockDraft(tx, actor, number);
    if (!locked.ok) return locked;
    const { id: itemId, values } = locked.value;
    const rows = await tx<{ id: string }>(
      `SELECT id FROM consignment_photos WHERE item_id = $1 AND source = 'seller'`,
      [itemId],
    );
    const asked = new Set(order.map(({ id }) => id));
    if (asked.size !== rows.length || asked.size !== order.length) return err("changed");
    if (!rows.every(({ id }) => asked.has(id))) return err("changed");
    if (!slotsHold(order, values.category)) return err("no_slot");
    await tx(
      `UPDATE consignment_photos p SET position = x.n - 1, slot = x.slot
         FROM unnest($2::uuid[], $3::text[]) WITH ORDINALITY AS x(id, slot, n) WHERE p.id = x.id AND p.item_id = $1`,
      [itemId, order.map(({ id }) => id), order.map(({ slot }) => slot)],
    );
    await touch(tx, itemId, clock.now());
    return ok(undefined);
  });
}

/** True where every photograph has a place of the category. A place may hold more than it shows while one is replaced. */
function slotsHold(order: readonly { readonly slot: string }[], category: string | null): boolean {
  const known = new Set(slotsOf(category).map(({ name }) => name));
  return order.every(({ slot }) => known.has(slot));
}

/** Takes a photograph away, and the pins on it with it; the flaws stay. Its files follow. */
export async function removePhoto(
  actor: Actor,
  { number, photoId }: { readonly number: string; readonly photoId: string },
  clock: Clock,
): Promise<Result<void, "not_found" | "not_editable">> {
  return transaction(async (tx) => {
    const locked = await lockDraft(tx, actor, number);
    if (!locked.ok) return locked;
    const itemId = locked.value.id;
    await tx(
      `UPDATE consignment_flaws SET photo_id = NULL, x_bp = NULL, y_bp = NULL WHERE item_id = $1 AND photo_id = $2`,
      [itemId, photoId],
    );
    const gone = await tx(
      `DELETE FROM consignment_photos WHERE id = $1 AND item_id = $2 AND source = 'seller' RETURNING id`,
      [photoId, itemId],
    );
    if (gone.length === 0) return err("not_found");
    await oweDrop(tx, [photoId]);
    await touch(tx, itemId, clock.now());
    return ok(undefined);
  });
}
