import "server-only";
import type { Actor } from "../access/actor";
import { hasPermission } from "../access/permissions";
import type { Occasion } from "../catalog/edit-product";
import { sql, transaction } from "../db";
import { enqueue } from "../jobs/enqueue";
import { LARGEST_PHOTO } from "../media/keep-photo";
import { privateKey } from "../media/keys";
import { storage } from "../media/store";
import { err, ok, type Result } from "../result";
import { slotsOf } from "./categories";
import { cutPhoto } from "./cut-photo";
import { oweDrop } from "./drop-photos";
import { auditPiece } from "./internal/audit-piece";
import type { IntakePhotoInput, RemoveIntakePhotoInput } from "./staff-schema";
import type { ConsignmentState } from "./states";

/** Photographs of one piece that may be taken here. */
const MOST_PHOTOS = 20;

export type IntakePhotoFailure =
  | "not_found"
  | "conflict"
  | "no_slot"
  | "full"
  | "too_heavy"
  /** The file is no photograph that could be shown; why, as `problem`. */
  | "refused";

/**
 * Keeps a photograph that staff took of a piece in our hands: what differs is shown to its seller on it, and it may stand
 * in the shop. The file is noted before it is kept, and looked at at once; whoever is killed in between leaves that to
 * the job. Merchandisers only.
 */
export async function addIntakePhoto(
  actor: Actor,
  { itemId, slot }: IntakePhotoInput,
  file: { readonly type: string; readonly bytes: Uint8Array },
  occasion: Occasion,
): Promise<Result<{ photoId: string }, IntakePhotoFailure>> {
  if (!hasPermission(actor, "merchandiser")) return err("not_found");
  const bytes = file.bytes.byteLength;
  if (bytes > LARGEST_PHOTO) return err("too_heavy");
  const at = occasion.clock.now();
  const [upload] = await sql<{ id: string; key: string }>(
    `WITH made AS (SELECT uuidv7() AS id)
     INSERT INTO consignment_uploads (id, item_id, slot, key, created_at)
     SELECT made.id, i.id, $2, $3 || made.id || '.jpg', $4 FROM made, consignment_items i WHERE i.id = $1 AND i.status = 'received'
     RETURNING id, key`,
    [itemId, slot, privateKey("uploads/"), at],
  );
  if (!upload) return (await statusOf(itemId)) ?? err("not_found");
  const { id: photoId, key } = upload;
  await storage.put(key, file.bytes, "image/jpeg");
  const added = await transaction(async (tx) => {
    const [item] = await tx<{ status: ConsignmentState; category: string | null; count: number }>(
      `SELECT i.status, (SELECT slug FROM categories WHERE id = i.category_id) AS category,
              (SELECT count(*)::int FROM consignment_photos WHERE item_id = i.id AND source = 'intake') AS count
         FROM consignment_items i WHERE i.id = $1 FOR UPDATE OF i`,
      [itemId],
    );
    if (!item) return err("not_found");
    if (item.status !== "received") return err("conflict", { status: item.status });
    if (!slotsOf(item.category).some(({ name }) => name === slot)) return err("no_slot");
    if (item.count >= MOST_PHOTOS) return err("full");
    await tx(`UPDATE consignment_uploads SET finished_at = $2 WHERE id = $1`, [photoId, at]);
    await tx(
      `INSERT INTO consignment_photos (id, item_id, source, slot, position, status, original, bytes, created_at)
       SELECT $1, $2, 'intake', $3, coalesce(max(position) + 1, 0), 'waiting', $4, $5, $6
         FROM consignment_photos WHERE item_id = $2 AND source = 'intake'`,
      [photoId, itemId, slot, key, bytes, at],
    );
    await enqueue(tx, "photos.cut", { photoId });
    return ok({ photoId });
  });
  if (!added.ok) return added;
  await cutPhoto(photoId);
  const refused = await takeAwayRefused(photoId);
  if (refused) return refused;
  const after = { slot };
  await transaction((tx) =>
    auditPiece(tx, actor, { action: "add_photo", itemId, after }, occasion),
  );
  return added;
}

/** Takes a photograph that was taken here away again, and the pins on it; the flaws stay. Merchandisers only. */
export async function removeIntakePhoto(
  actor: Actor,
  { itemId, photoId }: RemoveIntakePhotoInput,
  occasion: Occasion,
): Promise<Result<void, "not_found" | "conflict">> {
  if (!hasPermission(actor, "merchandiser")) return err("not_found");
  return transaction(async (tx) => {
    const [item] = await tx<{ status: ConsignmentState }>(
      `SELECT status FROM consignment_items WHERE id = $1 FOR UPDATE`,
      [itemId],
    );
    if (!item) return err("not_found");
    if (item.status !== "received") return err("conflict", { status: item.status });
    await tx(
      `UPDATE consignment_flaws SET photo_id = NULL, x_bp = NULL, y_bp = NULL WHERE item_id = $1 AND photo_id = $2`,
      [itemId, photoId],
    );
    const gone = await tx<{ slot: string }>(
      `DELETE FROM consignment_photos WHERE id = $2 AND item_id = $1 AND source = 'intake' RETURNING slot`,
      [itemId, photoId],
    );
    const [photo] = gone;
    if (!photo) return err("not_found");
    await oweDrop(tx, [photoId]);
    const before = { slot: photo.slot };
    await auditPiece(tx, actor, { action: "remove_photo", itemId, before }, occasion);
    return ok(undefined);
  });
}

async function statusOf(itemId: string) {
  const [item] = await sql<{ status: ConsignmentState }>(
    `SELECT status FROM consignment_items WHERE id = $1`,
    [itemId],
  );
  return item && err("conflict", { status: item.status });
}

/** Whoever sends a file that is none is told so; nothing of it stays. */
async function takeAwayRefused(photoId: string) {
  const [refused] = await sql<{ problem: string }>(
    `DELETE FROM consignment_photos WHERE id = $1 AND status = 'refused' RETURNING problem`,
    [photoId],
  );
  return refused && err("refused", { problem: refused.problem });
}
