import "server-only";
import type { Clock } from "../clock";
import { sql, type Tx } from "../db";
import { enqueue } from "../jobs/enqueue";
import { PHOTO_SIDES, photoKey, type PhotoSize } from "../media/keep-photo";
import { storage } from "../media/store";
import { forgetUpload, photoBase } from "./cut-photo";

const DAY_MS = 86_400_000;

/** Owes the deletion of the files behind photographs whose rows this transaction has deleted. */
export async function oweDrop(tx: Tx, photoIds: readonly string[]): Promise<void> {
  for (const photoId of photoIds) await enqueue(tx, "photos.drop", { photoId });
}

/** Deletes those files: the sizes that were made, and what was sent. May run twice. */
export async function dropPhoto(photoId: string): Promise<void> {
  for (const size of Object.keys(PHOTO_SIDES) as PhotoSize[])
    await storage.delete(photoKey(photoBase(photoId), size));
  await forgetUpload(photoId);
}

/**
 * Deletes what was begun to be sent and never finished, a day later, and what a worker that was killed has left of
 * photographs that are done. Returns how many files that were.
 */
export async function sweepUploads(clock: Clock): Promise<number> {
  const stale = await sql<{ id: string }>(
    `SELECT u.id FROM consignment_uploads u LEFT JOIN consignment_photos p ON p.id = u.id
      WHERE u.created_at < $1 AND p.status IS DISTINCT FROM 'waiting' ORDER BY u.created_at LIMIT 500`,
    [new Date(clock.now().getTime() - DAY_MS)],
  );
  for (const { id } of stale) await forgetUpload(id);
  return stale.length;
}
