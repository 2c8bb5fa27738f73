import "server-only";
import type { ShopperActor } from "../access/actor";
import { ownerOf } from "../access/owner";
import { sql } from "../db";
import { err, type Result } from "../result";
import { removeWish } from "../wishes/remove-wish";
import { addToBag, type Added } from "./add-to-bag";

/** Puts one of a product into the actor's bag and takes it off their wishlist. `not_kept`: it is not on it. */
export async function moveToBag(
  actor: ShopperActor,
  productId: string,
): Promise<Result<Added, "not_kept" | "not_found" | "sold" | "bag_full">> {
  const owner = ownerOf(actor);
  const [variant] = await sql<{ id: string }>(
    `SELECT v.id FROM wishlist_items w JOIN variants v ON v.product_id = w.product_id
      WHERE w.${owner.userId ? "user_id" : "visitor_id"} = $1 AND w.product_id = $2 ORDER BY v.sku LIMIT 1`,
    [owner.userId ?? owner.visitorId, productId],
  );
  if (!variant) return err("not_kept");
  const added = await addToBag(actor, { variantId: variant.id, quantity: 1 });
  // In the bag first: should anything stop in between, the thing is in both and lost from neither.
  if (added.ok) await removeWish(actor, productId);
  return added;
}
