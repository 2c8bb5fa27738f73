import "server-only";
import { announceChange } from "../../catalog/announce-change";
import { tagsOf } from "../../catalog/edit-product";
import type { Tx } from "../../db";

/** The product of a piece that was in the shop once, or null. */
export async function productOf(tx: Tx, itemId: string): Promise<string | null> {
  const [item] = await tx<{ productId: string | null }>(
    `SELECT product_id AS "productId" FROM consignment_items WHERE id = $1`,
    [itemId],
  );
  return item?.productId ?? null;
}

/** Shows or hides a piece's page, and makes every page that lists it anew. */
export async function showPage(tx: Tx, productId: string, shown: boolean, at: Date): Promise<void> {
  await tx(
    `UPDATE products SET status = $2, updated_at = $3, published_at = CASE WHEN $4::boolean THEN coalesce(published_at, $3) ELSE published_at END
      WHERE id = $1`,
    [productId, shown ? "published" : "draft", at, shown],
  );
  await announceChange(tx, tagsOf({ id: productId, kind: "resale" }));
}
