import "server-only";
import { randomUUID } from "node:crypto";
import type { Actor } from "../access/actor";
import { hasPermission } from "../access/permissions";
import { writeAudit } from "../access/write-audit";
import { transaction } from "../db";
import { sizePicture } from "../media/size-picture";
import { storage } from "../media/store";
import { err, ok, type Result } from "../result";
import { actorName, type JournalOccasion } from "./occasion";
import { PLATE_WIDTHS } from "./plates";

/** The largest file, in bytes. */
export const LARGEST_IMAGE = 20 * 1024 * 1024;

export type AddedImage = {
  readonly id: string;
  readonly base: string;
  readonly width: number;
  readonly height: number;
  readonly dominant: string;
};

/** Takes a picture in for the journal, cut to the widths that articles show. Editors only. */
export async function addImage(
  actor: Actor,
  {
    bytes,
    alt,
    credit,
  }: { readonly bytes: Uint8Array; readonly alt: string; readonly credit: string },
  { clock, origin }: JournalOccasion,
): Promise<Result<AddedImage, "not_found" | "unreadable" | "too_small">> {
  if (!hasPermission(actor, "editor")) return err("not_found");
  const base = `journal/uploads/${randomUUID()}`;
  // Before the transaction: cutting takes a second, and files that no row names do no harm.
  const sized = await sizePicture(storage, base, bytes, PLATE_WIDTHS);
  if (typeof sized === "string") return err(sized);
  return transaction(async (tx) => {
    const at = clock.now();
    const [row] = await tx<{ id: string }>(
      `INSERT INTO journal_images (base, width, height, dominant, alt, credit, created_at, created_by)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8) RETURNING id`,
      [base, sized.width, sized.height, sized.dominant, alt, credit, at, actorName(actor)],
    );
    if (!row) throw new Error("A picture could not be kept");
    await writeAudit(tx, {
      actor,
      action: "add_journal_image",
      entity: "journal_image",
      entityId: row.id,
      before: null,
      after: { base },
      at,
      origin,
    });
    return ok({ id: row.id, base, ...sized });
  });
}
