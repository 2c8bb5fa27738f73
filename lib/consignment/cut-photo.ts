import "server-only";
import { sql } from "../db";
import { keepPhoto, type KeptPhoto } from "../media/keep-photo";
import { privateKey } from "../media/keys";
import { PICTURE_PROBLEM_TEXTS, type PictureProblem } from "../media/picture-problems";
import { storage } from "../media/store";

/** Where the sizes of a photograph lie. */
export const photoBase = (photoId: string): string => privateKey(`photos/${photoId}`);

/**
 * Looks at a photograph that was sent, writes it anew in the sizes that are shown, and deletes what was sent. One that
 * is refused keeps only the reason. May run twice, and in two workers at once.
 */
export async function cutPhoto(photoId: string): Promise<void> {
  const [photo] = await sql<{ original: string }>(
    `SELECT original FROM consignment_photos WHERE id = $1 AND status = 'waiting'`,
    [photoId],
  );
  if (photo) {
    const base = photoBase(photoId);
    const file = await storage.get(photo.original);
    const kept = file ? await keepPhoto(storage, base, file.bytes) : "damaged";
    await record(photoId, base, kept);
  }
  await forgetUpload(photoId);
}

async function record(
  photoId: string,
  base: string,
  kept: KeptPhoto | PictureProblem,
): Promise<void> {
  if (typeof kept === "string") {
    await sql(
      `UPDATE consignment_photos SET status = 'refused', problem = $2, original = NULL WHERE id = $1 AND status = 'waiting'`,
      [photoId, PICTURE_PROBLEM_TEXTS[kept]],
    );
    return;
  }
  await sql(
    `UPDATE consignment_photos SET status = 'ready', base = $2, width = $3, height = $4, dominant = $5, blur = $6, original = NULL
      WHERE id = $1 AND status = 'waiting'`,
    [photoId, base, kept.width, kept.height, kept.dominant, kept.blur],
  );
}

/** Deletes a file as it was sent, then the note of it: in this order, so that none is left without one. */
export async function forgetUpload(uploadId: string): Promise<void> {
  const [upload] = await sql<{ key: string }>(`SELECT key FROM consignment_uploads WHERE id = $1`, [
    uploadId,
  ]);
  if (!upload) return;
  await storage.delete(upload.key);
  await sql(`DELETE FROM consignment_uploads WHERE id = $1`, [uploadId]);
}
