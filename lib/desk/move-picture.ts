import "server-only";
import type { Actor } from "../access/actor";
import { hasPermission } from "../access/permissions";
import type { Occasion } from "../catalog/edit-product";
import { transaction, type Tx } from "../db";
import { err, ok, type Result } from "../result";
import { findPictured, pictureChanged } from "./internal/picture-change";

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
    const product = owner && (await findPictured(tx, owner.id));
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
    await pictureChanged(
      tx,
      actor,
      product,
      { before: words(rows), after: words(order) },
      occasion,
    );
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
    const product = row && (await findPictured(tx, row.product_id));
    if (!row || !product) return err("not_found");
    if (row.was !== alt)
      await pictureChanged(tx, actor, product, { before: row.was, after: alt }, occasion);
    return ok(undefined);
  });
}
