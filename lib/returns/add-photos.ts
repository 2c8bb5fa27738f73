import "server-only";
import { randomUUID } from "node:crypto";
import type { ShopperActor } from "../access/actor";
import type { Clock } from "../clock";
import { sql, transaction } from "../db";
import { keepCasePhoto, casePhotoKey } from "../media/keep-case-photo";
import { storage } from "../media/store";
import { mayActOn, type OrderRef } from "../orders/order-access";
import { err, ok, type Result } from "../result";

/** Photographs that one return or claim may have. */
export const MOST_PHOTOS = 6;

export type PhotoFailure = "not_found" | "too_many" | "unreadable" | "none";

export type Case = { readonly kind: "return" | "claim"; readonly id: string };

/**
 * A shopper adds photographs to a return or claim of theirs that is not over. All of them are kept or none; `unreadable`
 * names the file in `detail.name`.
 */
export async function addPhotos(
  actor: ShopperActor,
  ref: OrderRef,
  about: Case,
  files: readonly { readonly name: string; readonly bytes: Uint8Array }[],
  clock: Clock,
): Promise<Result<{ added: number }, PhotoFailure>> {
  if (files.length === 0) return err("none");
  if (files.length > MOST_PHOTOS) return err("too_many");
  if (!(await isOpen(actor, ref, about))) return err("not_found");
  const kept: { base: string; width: number; height: number }[] = [];
  for (const { name, bytes } of files) {
    const base = `private/cases/${randomUUID()}`;
    const size = await keepCasePhoto(storage, base, bytes);
    if (size === "unreadable") {
      await drop(kept);
      return err("unreadable", { name });
    }
    kept.push({ base, ...size });
  }
  const column = about.kind === "return" ? "return_id" : "claim_id";
  const written = await transaction(async (tx) => {
    // The case is locked, so that two sendings count each other.
    await tx(
      `SELECT 1 FROM ${about.kind === "return" ? "returns" : "claims"} WHERE id = $1 FOR UPDATE`,
      [about.id],
    );
    const [had] = await tx<{ count: number }>(
      `SELECT count(*)::int AS count FROM case_photos WHERE ${column} = $1`,
      [about.id],
    );
    const count = had?.count ?? 0;
    if (count + kept.length > MOST_PHOTOS) return false;
    await tx(
      `INSERT INTO case_photos (${column}, position, base, width, height, created_at)
       SELECT $1, $2 + x.n - 1, x.base, x.width, x.height, $3
         FROM unnest($4::text[], $5::int[], $6::int[]) WITH ORDINALITY AS x(base, width, height, n)`,
      [
        about.id,
        count,
        clock.now(),
        kept.map((photo) => photo.base),
        kept.map((photo) => photo.width),
        kept.map((photo) => photo.height),
      ],
    );
    return true;
  });
  if (written) return ok({ added: kept.length });
  await drop(kept);
  return err("too_many");
}

async function isOpen(actor: ShopperActor, ref: OrderRef, { kind, id }: Case): Promise<boolean> {
  if (!(await mayActOn(sql, actor, ref))) return false;
  const rows = await sql(
    kind === "return"
      ? `SELECT 1 FROM returns WHERE id = $1 AND order_id = $2 AND status IN ('requested', 'approved', 'in_transit')`
      : `SELECT 1 FROM claims WHERE id = $1 AND order_id = $2 AND status = 'open'`,
    [id, ref.orderId],
  );
  return rows.length > 0;
}

async function drop(kept: readonly { readonly base: string }[]): Promise<void> {
  for (const { base } of kept)
    for (const side of [1600, 400] as const) await storage.delete(casePhotoKey(base, side));
}
