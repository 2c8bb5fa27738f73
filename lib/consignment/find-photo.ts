import "server-only";
import { userIdOf, type Actor } from "../access/actor";
import { hasPermission } from "../access/permissions";
import { sql } from "../db";
import { photoKey, type PhotoSize } from "../media/keep-photo";
import type { StoredFile } from "../media/storage";
import { storage } from "../media/store";

/**
 * A photograph of a piece, for its seller and for staff who work with pieces. For everybody else, and where it is not
 * ready, there is none.
 */
export async function findPhoto(
  actor: Actor,
  id: string,
  size: PhotoSize,
): Promise<StoredFile | null> {
  const staff = hasPermission(actor, "merchandiser", "fulfilment");
  const [photo] = await sql<{ base: string }>(
    `SELECT p.base FROM consignment_photos p JOIN consignment_items i ON i.id = p.item_id
      WHERE p.id = $1 AND p.status = 'ready' AND ($2::boolean OR i.consignor_id = $3)`,
    [id, staff, userIdOf(actor)],
  );
  return photo ? storage.get(photoKey(photo.base, size)) : null;
}
