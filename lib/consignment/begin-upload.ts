import "server-only";
import { userIdOf, type Actor } from "../access/actor";
import type { Origin } from "../accounts/origin";
import { countTry } from "../accounts/rate-limits";
import type { Clock } from "../clock";
import { transaction } from "../db";
import { LARGEST_PHOTO } from "../media/keep-photo";
import { privateKey } from "../media/keys";
import type { UploadForm } from "../media/storage";
import { storage } from "../media/store";
import { err, ok, type Result } from "../result";
import { slotsOf } from "./categories";
import { lockDraft } from "./internal/draft-row";
import type { BeginUploadInput } from "./seller-schema";

/** Photographs that one piece may have from its seller, those on the way and those that were refused included. */
const MOST_PHOTOS = 30;

const ENDINGS = { "image/jpeg": "jpg", "image/png": "png", "image/webp": "webp" } as const;

export type BeginFailure =
  | "not_found"
  | "not_editable"
  /** The category has no such place. */
  | "no_slot"
  | "too_heavy"
  /** The piece has as many photographs as it may have. */
  | "full"
  /** Too often in an hour: `retryInSeconds`. */
  | "too_many";

export type BegunUpload = {
  readonly uploadId: string;
  readonly key: string;
  readonly type: BeginUploadInput["type"];
  /** Where the browser sends the file itself; null where it goes through the shop. */
  readonly form: UploadForm | null;
};

/** Makes room for one photograph of a piece that its seller may change. Nothing of the file has been seen yet. */
export async function beginUpload(
  actor: Actor,
  { number, slot, type, bytes }: BeginUploadInput,
  from: Origin,
  clock: Clock,
): Promise<Result<BegunUpload, BeginFailure>> {
  if (bytes > LARGEST_PHOTO) return err("too_heavy");
  const counted = await countTry("photo", userIdOf(actor) ?? "nobody", from);
  if (!counted.ok) return counted;
  const begun = await transaction(async (tx) => {
    const locked = await lockDraft(tx, actor, number);
    if (!locked.ok) return locked;
    const { id: itemId, values } = locked.value;
    if (!slotsOf(values.category).some(({ name }) => name === slot)) return err("no_slot");
    const [there] = await tx<{ count: number }>(
      `SELECT (SELECT count(*) FROM consignment_photos WHERE item_id = $1 AND source = 'seller')::int
            + (SELECT count(*) FROM consignment_uploads WHERE item_id = $1 AND finished_at IS NULL AND created_at > $2)::int AS count`,
      [itemId, new Date(clock.now().getTime() - 3_600_000)],
    );
    if ((there?.count ?? 0) >= MOST_PHOTOS) return err("full");
    const [upload] = await tx<{ id: string; key: string }>(
      `WITH made AS (SELECT uuidv7() AS id)
       INSERT INTO consignment_uploads (id, item_id, slot, key, created_at)
       SELECT id, $1, $2, $3 || id || '.' || $4, $5 FROM made RETURNING id, key`,
      [itemId, slot, privateKey("uploads/"), ENDINGS[type], clock.now()],
    );
    if (!upload) throw new Error("The upload was not noted");
    return ok(upload);
  });
  if (!begun.ok) return begun;
  const { id: uploadId, key } = begun.value;
  const form = await storage.uploadForm(key, type, LARGEST_PHOTO);
  return ok({ uploadId, key, type, form });
}
