import "server-only";
import { userIdOf, type Actor } from "../access/actor";
import type { Clock } from "../clock";
import { sql, transaction, type Tx } from "../db";
import { enqueue } from "../jobs/enqueue";
import { LARGEST_PHOTO } from "../media/keep-photo";
import { typeOfKey } from "../media/keys";
import { storage } from "../media/store";
import { err, ok, type Result } from "../result";
import type { BegunUpload } from "./begin-upload";
import { slotsOf } from "./categories";
import { isEditable } from "./internal/draft-row";
import type { ConsignmentState } from "./states";

type Upload = { key: string; itemId: string };

/** An upload of the actor's own that has not been finished. */
async function findOpen(actor: Actor, uploadId: string): Promise<Upload | null> {
  const [upload] = await sql<Upload>(
    `SELECT u.key, u.item_id AS "itemId" FROM consignment_uploads u JOIN consignment_items i ON i.id = u.item_id
      WHERE u.id = $1 AND i.consignor_id = $2 AND u.finished_at IS NULL`,
    [uploadId, userIdOf(actor)],
  );
  return upload ?? null;
}

/** Keeps a file that came through the shop, as it is: whether it is a photograph is found out later. */
export async function receiveUpload(
  actor: Actor,
  uploadId: string,
  bytes: Uint8Array,
): Promise<Result<void, "not_found" | "too_heavy">> {
  if (bytes.byteLength > LARGEST_PHOTO) return err("too_heavy");
  const upload = await findOpen(actor, uploadId);
  const type = upload && typeOfKey(upload.key);
  if (!upload || !type) return err("not_found");
  await storage.put(upload.key, bytes, type);
  return ok(undefined);
}

/** Keeps the file of an upload that this request itself has begun. */
export async function keepUpload({ key, type }: BegunUpload, bytes: Uint8Array): Promise<void> {
  await storage.put(key, bytes, type);
}

export type FinishFailure =
  | "not_found"
  | "not_editable"
  /** The file has not arrived. */
  | "missing"
  | "too_heavy";

/**
 * Makes a photograph of a file that has arrived, together with the job that looks at it. Finishing twice makes one.
 * Its id is the upload's.
 */
export async function finishUpload(
  actor: Actor,
  uploadId: string,
  clock: Clock,
): Promise<Result<{ photoId: string }, FinishFailure>> {
  const upload = await findOpen(actor, uploadId);
  if (!upload)
    return (await isPhoto(actor, uploadId)) ? ok({ photoId: uploadId }) : err("not_found");
  const bytes = await storage.size(upload.key);
  if (bytes === null || bytes === 0) return err("missing");
  if (bytes > LARGEST_PHOTO) return err("too_heavy");
  return transaction(async (tx) => {
    const [item] = await tx<{ status: ConsignmentState }>(
      `SELECT status FROM consignment_items WHERE id = $1 AND consignor_id = $2 FOR UPDATE`,
      [upload.itemId, userIdOf(actor)],
    );
    if (!item) return err("not_found");
    if (!isEditable(item.status)) return err("not_editable", { status: item.status });
    const at = clock.now();
    const [finished] = await tx<{ slot: string }>(
      `UPDATE consignment_uploads SET finished_at = $2 WHERE id = $1 AND finished_at IS NULL RETURNING slot`,
      [uploadId, at],
    );
    if (!finished) return ok({ photoId: uploadId });
    const position = await makePlace(tx, upload.itemId, finished.slot);
    await tx(
      `INSERT INTO consignment_photos (id, item_id, source, slot, position, status, original, bytes, created_at)
       VALUES ($1, $2, 'seller', $3, $4, 'waiting', $5, $6, $7)`,
      [uploadId, upload.itemId, finished.slot, position, upload.key, bytes, at],
    );
    await enqueue(tx, "photos.cut", { photoId: uploadId });
    return ok({ photoId: uploadId });
  });
}

/** Where a new photograph stands: behind those of its own place and of places before it. The others move on by one. */
async function makePlace(tx: Tx, itemId: string, slot: string): Promise<number> {
  const [item] = await tx<{ category: string | null; slots: string[] }>(
    `SELECT (SELECT slug FROM categories WHERE id = i.category_id) AS category,
            ARRAY(SELECT p.slot FROM consignment_photos p WHERE p.item_id = i.id AND p.source = 'seller' ORDER BY p.position, p.id) AS slots
       FROM consignment_items i WHERE i.id = $1`,
    [itemId],
  );
  const order = slotsOf(item?.category ?? null).map(({ name }) => name);
  const before =
    item?.slots.findLastIndex((one) => order.indexOf(one) <= order.indexOf(slot)) ?? -1;
  const position = before + 1;
  await tx(
    `UPDATE consignment_photos p SET position = x.n - 1 + CASE WHEN x.n > $2 THEN 1 ELSE 0 END
       FROM (SELECT id, row_number() OVER (ORDER BY position, id)::int AS n FROM consignment_photos
              WHERE item_id = $1 AND source = 'seller') x WHERE p.id = x.id`,
    [itemId, position],
  );
  return position;
}

async function isPhoto(actor: Actor, id: string): Promise<boolean> {
  const rows = await sql(
    `SELECT 1 FROM consignment_photos p JOIN consignment_items i ON i.id = p.item_id WHERE p.id = $1 AND i.consignor_id = $2`,
    [id, userIdOf(actor)],
  );
  return rows.length > 0;
}
