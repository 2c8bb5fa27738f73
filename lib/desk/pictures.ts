import "server-only";
import { randomUUID } from "node:crypto";
import type { Actor, StaffActor } from "../access/actor";
import { hasPermission } from "../access/permissions";
import { writeAudit } from "../access/write-audit";
import { announceChange } from "../catalog/announce-change";
import { tagsOf, type Occasion } from "../catalog/edit-product";
import { sql, transaction, type Tx } from "../db";
import { cutPicture, type Crop } from "../media/cut-picture";
import { storage } from "../media/store";
import { err, ok, type Result } from "../result";

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

type Product = {
  id: string;
  kind: "curated" | "resale";
  slug: string;
  sku: string;
  pictures: number;
};

async function findProduct(run: Tx | typeof sql, id: string): Promise<Product | undefined> {
  const [product] = await run<Product>(
    `SELECT p.id, p.kind, p.slug, (SELECT min(sku) FROM variants WHERE product_id = p.id) AS sku,
            (SELECT count(*)::int FROM product_images WHERE product_id = p.id) AS pictures FROM products p WHERE p.id = $1`,
    [id],
  );
  return product;
}

/**
 * Cuts a picture and puts it behind a product's others. What is stored never changes: another crop is another file.
 * Merchandisers only.
 */
export async function addPicture(
  actor: Actor,
  { productId, alt, crop, bytes }: NewPicture,
  occasion: Occasion,
): Promise<Result<{ slug: string }, "not_found" | "too_many" | "unreadable" | "too_small">> {
  if (!hasPermission(actor, "merchandiser")) return err("not_found");
  const product = await findProduct(sql, productId);
  if (!product) return err("not_found");
  if (product.pictures >= MOST) return err("too_many");
  const base = `products/${product.sku.replace(/[^A-Za-z0-9_-]/g, "_")}/${randomUUID()}`;
  // Before the transaction: cutting takes a second, and files that no row names do no harm.
  const cut = await cutPicture(storage, base, bytes, crop);
  if (typeof cut === "string") return err(cut);
  return transaction(async (tx) => {
    await tx(`SELECT FROM products WHERE id = $1 FOR NO KEY UPDATE`, [productId]);
    await tx(
      `INSERT INTO product_images (product_id, position, base, alt, width, height, dominant, blur)
       SELECT $1, coalesce(max(position), 0) + 1, $2, $3, $4, $5, $6, $7 FROM product_images WHERE product_id = $1`,
      [productId, base, alt, cut.width, cut.height, cut.dominant, cut.blur],
    );
    await changed(tx, actor, product, { before: null, after: alt }, occasion);
    return ok({ slug: product.slug });
  });
}

export type PictureMove = "earlier" | "later" | "remove";

/**
 * Moves a picture one place, or takes it away (its files stay, for pages that are kept). `last` where a published
 * product would have none left; `flaw` where a picture of a flaw would stand first. Merchandisers only.
 */
export async function movePicture(
  actor: Actor,
  { pictureId, move }: { readonly pictureId: string; readonly move: PictureMove },
  occasion: Occasion,
): Promise<Result<void, "not_found" | "last" | "flaw">> {
  if (!hasPermission(actor, "merchandiser")) return err("not_found");
  return transaction(async (tx) => {
    const [owner] = await tx<{ id: string; status: string }>(
      `SELECT p.id, p.status FROM products p JOIN product_images i ON i.product_id = p.id WHERE i.id = $1 FOR NO KEY UPDATE OF p`,
      [pictureId],
    );
    const product = owner && (await findProduct(tx, owner.id));
    if (!owner || !product) return err("not_found");
    const rows = await tx<{ id: string; alt: string; flaw: string | null }>(
      `SELECT id, alt, flaw FROM product_images WHERE product_id = $1 ORDER BY position`,
      [owner.id],
    );
    if (move === "remove" && rows.length === 1 && owner.status === "published") return err("last");
    const order = reordered(rows, pictureId, move);
    if (order[0]?.flaw) return err("flaw");
    if (move === "remove") await tx(`DELETE FROM product_images WHERE id = $1`, [pictureId]);
    await place(
      tx,
      owner.id,
      order.map(({ id }) => id),
    );
    const words = (list: typeof rows) =>
      list.map(({ alt }, index) => `${index + 1} ${alt}`).join("; ");
    await changed(tx, actor, product, { before: words(rows), after: words(order) }, occasion);
    return ok(undefined);
  });
}

function reordered<Row extends { id: string }>(
  rows: readonly Row[],
  id: string,
  move: PictureMove,
): Row[] {
  const at = rows.findIndex((row) => row.id === id);
  const rest = rows.filter((row) => row.id !== id);
  const [picture] = rows.slice(at, at + 1);
  if (move === "remove" || !picture) return rest;
  const to = Math.max(0, Math.min(rest.length, at + (move === "earlier" ? -1 : 1)));
  return rest.toSpliced(to, 0, picture);
}

/** Numbers the pictures from 1 in this order; by way of places that nobody has, since none may be there twice. */
async function place(tx: Tx, productId: string, ids: readonly string[]): Promise<void> {
  await tx(`UPDATE product_images SET position = position + 1000 WHERE product_id = $1`, [
    productId,
  ]);
  await tx(
    `UPDATE product_images i SET position = x.n FROM unnest($1::uuid[]) WITH ORDINALITY AS x(id, n) WHERE i.id = x.id`,
    [ids],
  );
}

/** Changes what a picture is said to show, for those who do not see it. */
export async function describePicture(
  actor: Actor,
  { pictureId, alt }: { readonly pictureId: string; readonly alt: string },
  occasion: Occasion,
): Promise<Result<void, "not_found">> {
  if (!hasPermission(actor, "merchandiser")) return err("not_found");
  return transaction(async (tx) => {
    const [row] = await tx<{ product_id: string; was: string }>(
      `UPDATE product_images SET alt = $2 WHERE id = $1 RETURNING product_id, old.alt AS was`,
      [pictureId, alt],
    );
    const product = row && (await findProduct(tx, row.product_id));
    if (!row || !product) return err("not_found");
    if (row.was !== alt)
      await changed(tx, actor, product, { before: row.was, after: alt }, occasion);
    return ok(undefined);
  });
}

async function changed(
  tx: Tx,
  actor: StaffActor,
  product: Product,
  pictures: { readonly before: string | null; readonly after: string },
  { clock, origin }: Occasion,
): Promise<void> {
  await tx(`UPDATE products SET updated_at = $2 WHERE id = $1`, [product.id, clock.now()]);
  await writeAudit(tx, {
    actor,
    action: "pictures",
    entity: "product",
    entityId: product.id,
    before: { picture: pictures.before },
    after: { picture: pictures.after },
    at: clock.now(),
    origin,
  });
  await announceChange(tx, tagsOf(product));
}

export type DeskPicture = {
  readonly id: string;
  readonly base: string;
  readonly alt: string;
  readonly flaw: string | null;
};

/** A product's pictures in their order. */
export async function listPictures(_actor: StaffActor, productId: string): Promise<DeskPicture[]> {
  return sql<DeskPicture>(
    `SELECT id, base, alt, flaw FROM product_images WHERE product_id = $1 ORDER BY position`,
    [productId],
  );
}

export type DeskSchedule = {
  readonly id: string;
  readonly move: string;
  readonly at: Date;
  readonly who: string;
  readonly status: string;
  readonly problem: string | null;
};

/** What is planned for a product, and what of the latest plans did not come to pass. */
export async function listSchedules(
  _actor: StaffActor,
  productId: string,
): Promise<DeskSchedule[]> {
  return sql<DeskSchedule>(
    `SELECT d.id, d.move, d.at, d.status, d.problem, coalesce(u.name, u.email::text) AS who FROM desk_schedules d JOIN users u ON u.id = d.actor_id
      WHERE d.product_id = $1 AND (d.status = 'open' OR (d.status = 'failed' AND d.at > now() - interval '14 days')) ORDER BY d.at LIMIT 20`,
    [productId],
  );
}
