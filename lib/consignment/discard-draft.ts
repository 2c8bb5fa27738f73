import "server-only";
import { userIdOf, type Actor } from "../access/actor";
import { transaction } from "../db";
import { err, ok, type Result } from "../result";
import { oweDrop } from "./drop-photos";

/** Throws a draft that was never submitted away, with its photographs. */
export async function discardDraft(
  actor: Actor,
  { number }: { readonly number: string },
): Promise<Result<void, "not_found">> {
  return transaction(async (tx) => {
    const [item] = await tx<{ id: string }>(
      `SELECT id FROM consignment_items WHERE number = $1 AND consignor_id = $2 AND status = 'draft' FOR UPDATE`,
      [number, userIdOf(actor)],
    );
    if (!item) return err("not_found");
    const photos = await tx<{ id: string }>(
      `SELECT id FROM consignment_photos WHERE item_id = $1 UNION SELECT id FROM consignment_uploads WHERE item_id = $1`,
      [item.id],
    );
    // Photographs and flaws go with it.
    await tx(`DELETE FROM consignment_items WHERE id = $1`, [item.id]);
    await oweDrop(
      tx,
      photos.map(({ id }) => id),
    );
    return ok(undefined);
  });
}
