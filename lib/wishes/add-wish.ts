import "server-only";
import type { ShopperActor } from "../access/actor";
import { ownerOf } from "../access/owner";
import { sql } from "../db";
import { err, ok, type Result } from "../result";
import { MOST_WISHES } from "./schema";

/**
 * Puts a product on the actor's wishlist; once, however often it is asked for. `not_found` for what is not in the
 * shop, `full` where the list has no room. Two presses at the same moment may end one above the limit: it only
 * keeps the list from growing without end.
 */
export async function addWish(
  actor: ShopperActor,
  productId: string,
): Promise<Result<{ outcome: "added" | "already_there" }, "not_found" | "full">> {
  const owner = ownerOf(actor);
  const column = owner.userId ? "user_id" : "visitor_id";
  const [row] = await sql<{ there: boolean; added: boolean }>(
    `WITH own AS (SELECT product_id FROM wishlist_items WHERE ${column} = $1),
     added AS (
       INSERT INTO wishlist_items (${column}, product_id)
       SELECT $1, id FROM products
        WHERE id = $2 AND status = 'published' AND (SELECT count(*) FROM own) < ${MOST_WISHES}
       ON CONFLICT (${column}, product_id) WHERE ${column} IS NOT NULL DO NOTHING RETURNING 1)
     SELECT EXISTS (SELECT 1 FROM own WHERE product_id = $2) AS there, EXISTS (SELECT 1 FROM added) AS added
       FROM products WHERE id = $2 AND (status = 'published' OR EXISTS (SELECT 1 FROM own WHERE product_id = $2))`,
    [owner.userId ?? owner.visitorId, productId],
  );
  if (!row) return err("not_found");
  if (row.added) return ok({ outcome: "added" });
  return row.there ? ok({ outcome: "already_there" }) : err("full");
}
