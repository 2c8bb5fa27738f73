import "server-only";
import type { Actor } from "../access/actor";
import { hasPermission } from "../access/permissions";
import type { Occasion } from "../catalog/edit-product";
import { transaction } from "../db";
import { err, ok, type Result } from "../result";
import { auditPiece } from "./internal/audit-piece";
import { lockAtIntake, type IntakeFailure } from "./internal/lock-at-intake";
import type { SaveListingInput } from "./listing";

/**
 * Prepares what the shop will say of a piece. It is shown to nobody before the piece is listed. `photo_missing` where a
 * photograph is not the piece's own or not ready. Merchandisers only.
 */
export async function saveListing(
  actor: Actor,
  { itemId, version, ...listing }: SaveListingInput,
  occasion: Occasion,
): Promise<Result<void, IntakeFailure | "photo_missing">> {
  if (!hasPermission(actor, "merchandiser")) return err("not_found");
  return transaction(async (tx) => {
    const locked = await lockAtIntake(tx, itemId, version);
    if (!locked.ok) return locked;
    const ids = [...new Set(listing.photos.map(({ id }) => id))];
    const ready = await tx(
      `SELECT 1 FROM consignment_photos WHERE item_id = $1 AND id = ANY ($2::uuid[]) AND status = 'ready'`,
      [itemId, ids],
    );
    if (ready.length !== ids.length) return err("photo_missing");
    await tx(`UPDATE consignment_items SET listing = $2, version = version + 1 WHERE id = $1`, [
      itemId,
      JSON.stringify(listing),
    ]);
    const after = { title: listing.title, photos: ids.length };
    await auditPiece(tx, actor, { action: "save_listing", itemId, after }, occasion);
    return ok(undefined);
  });
}
