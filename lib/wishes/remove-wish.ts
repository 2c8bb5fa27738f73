import "server-only";
import type { ShopperActor } from "../access/actor";
import { ownerOf } from "../access/owner";
import { sql } from "../db";
import { ok, type Ok } from "../result";

/** Takes a product off the actor's wishlist. What is not on it, or on somebody else's, changes nothing. */
export async function removeWish(
  actor: ShopperActor,
  productId: string,
): Promise<Ok<{ removed: boolean }>> {
  const owner = ownerOf(actor);
  const rows = await sql(
    `DELETE FROM wishlist_items WHERE ${owner.userId ? "user_id" : "visitor_id"} = $1 AND product_id = $2 RETURNING id`,
    [owner.userId ?? owner.visitorId, productId],
  );
  return ok({ removed: rows.length > 0 });
}
