import "server-only";
import type { Actor, StaffActor } from "../access/actor";
import { hasPermission } from "../access/permissions";
import { sql } from "../db";
import { storage } from "../media/store";
import type { Crop } from "../media/cut-picture";
import type { StoredFile } from "../media/storage";
import { err, ok, type Result } from "../result";
import { uuid } from "../text";

export type DeskPicture = {
  readonly id: string;
  readonly base: string;
  readonly alt: string;
  readonly flaw: string | null;
  /** Whether what was uploaded is kept; if not, a crop is cut from the largest file there is. */
  readonly original: boolean;
  readonly crop: Crop | null;
};

/** A product's pictures in their order. */
export async function listPictures(_actor: StaffActor, productId: string): Promise<DeskPicture[]> {
  return sql<DeskPicture>(
    `SELECT id, base, alt, flaw, original_key IS NOT NULL AS original, crop FROM product_images WHERE product_id = $1 ORDER BY position`,
    [productId],
  );
}

/** What was uploaded for a picture, before it was cut. Merchandisers only. */
export async function findOriginal(
  actor: Actor,
  pictureId: string,
): Promise<Result<StoredFile, "not_found">> {
  if (!hasPermission(actor, "merchandiser") || !uuid.safeParse(pictureId).success)
    return err("not_found");
  const [picture] = await sql<{ key: string }>(
    `SELECT original_key AS key FROM product_images WHERE id = $1 AND original_key IS NOT NULL`,
    [pictureId],
  );
  const file = picture && (await storage.get(picture.key));
  return file ? ok(file) : err("not_found");
}
