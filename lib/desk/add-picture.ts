import "server-only";
import { randomUUID } from "node:crypto";
import type { Actor } from "../access/actor";
import { hasPermission } from "../access/permissions";
import type { Occasion } from "../catalog/edit-product";
import { sql, transaction } from "../db";
import { cutPicture, type Crop } from "../media/cut-picture";
import { FILE_TYPES, privateKey } from "../media/keys";
import { readFileType } from "../media/read-file-type";
import { storage } from "../media/store";
import { err, ok, type Result } from "../result";
import { findPictured, pictureChanged } from "./internal/picture-change";

/** The most pictures one product may have. */
const MOST = 12;
/** The largest file, in bytes. */
export const LARGEST_PICTURE = 20 * 1024 * 1024;

export type NewPicture = {
  readonly productId: string;
  readonly alt: string;
  readonly crop: Crop;
  readonly bytes: Uint8Array;
};

/** A folder's name of an SKU. */
const folderOf = (sku: string): string => sku.replace(/[^A-Za-z0-9_-]/g, "_");

/**
 * Cuts a picture and puts it behind a product's others. What is shown never changes: another crop is another file. What
 * was uploaded is kept in private storage, as it came, so that it can be cut anew. Merchandisers only.
 */
export async function addPicture(
  actor: Actor,
  { productId, alt, crop, bytes }: NewPicture,
  occasion: Occasion,
): Promise<Result<{ slug: string }, "not_found" | "too_many" | "unreadable" | "too_small">> {
  if (!hasPermission(actor, "merchandiser")) return err("not_found");
  const product = await findPictured(sql, productId);
  if (!product) return err("not_found");
  if (product.pictures >= MOST) return err("too_many");
  const base = `products/${folderOf(product.sku)}/${randomUUID()}`;
  // Before the transaction: cutting takes a second, and files that no row names do no harm.
  const cut = await cutPicture(storage, base, bytes, crop);
  if (typeof cut === "string") return err(cut);
  const original = await keepOriginal(product.sku, bytes);
  return transaction(async (tx) => {
    await tx(`SELECT FROM products WHERE id = $1 FOR NO KEY UPDATE`, [productId]);
    await tx(
      `INSERT INTO product_images (product_id, position, base, alt, width, height, dominant, blur, original_key, crop)
       SELECT $1, coalesce(max(position), 0) + 1, $2, $3, $4, $5, $6, $7, $8, $9 FROM product_images WHERE product_id = $1`,
      [
        productId,
        base,
        alt,
        cut.width,
        cut.height,
        cut.dominant,
        cut.blur,
        original,
        JSON.stringify(crop),
      ],
    );
    await pictureChanged(tx, actor, product, { before: null, after: alt }, occasion);
    return ok({ slug: product.slug });
  });
}

/** Keeps a picture as it came and hands out its key; null for what is none. */
async function keepOriginal(sku: string, bytes: Uint8Array): Promise<string | null> {
  const ending = readFileType(bytes);
  if (ending === null || ending === "pdf") return null;
  const key = privateKey(`originals/${folderOf(sku)}/${randomUUID()}.${ending}`);
  await storage.put(key, bytes, FILE_TYPES[ending]);
  return key;
}

type Shown = {
  productId: string;
  alt: string;
  base: string;
  original: string | null;
  crop: Crop | null;
};

/**
 * Shows another part of a picture: cut from what was uploaded, or, where the shop never had that, from the largest file
 * that it has. `conflict` where somebody cropped it meanwhile. Merchandisers only.
 */
export async function cropPicture(
  actor: Actor,
  { pictureId, crop }: { readonly pictureId: string; readonly crop: Crop },
  occasion: Occasion,
): Promise<Result<void, "not_found" | "conflict" | "unreadable" | "too_small">> {
  if (!hasPermission(actor, "merchandiser")) return err("not_found");
  const [shown] = await sql<Shown>(
    `SELECT product_id AS "productId", alt, base, original_key AS original, crop FROM product_images WHERE id = $1`,
    [pictureId],
  );
  const product = shown && (await findPictured(sql, shown.productId));
  const file = shown && (await storage.get(shown.original ?? `${shown.base}-1200.webp`));
  if (!product || !file) return err("not_found");
  const base = `products/${folderOf(product.sku)}/${randomUUID()}`;
  const cut = await cutPicture(storage, base, file.bytes, crop);
  if (typeof cut === "string") return err(cut);
  // Without this, the next crop would be cut from a crop.
  const original = shown.original ?? (await keepOriginal(product.sku, file.bytes));
  return transaction(async (tx) => {
    const moved = await tx(
      `UPDATE product_images SET base = $3, width = $4, height = $5, dominant = $6, blur = $7, original_key = $8, crop = $9
        WHERE id = $1 AND base = $2 RETURNING id`,
      [
        pictureId,
        shown.base,
        base,
        cut.width,
        cut.height,
        cut.dominant,
        cut.blur,
        original,
        JSON.stringify(crop),
      ],
    );
    if (moved.length === 0) return err("conflict");
    const words = (one: Crop | null) =>
      `${shown.alt}${one ? `, ${one.zoom} times closer, ${one.x} % from the left, ${one.y} % from the top` : ", as it was"}`;
    await pictureChanged(
      tx,
      actor,
      product,
      { before: words(shown.crop), after: words(crop) },
      occasion,
    );
    return ok(undefined);
  });
}
