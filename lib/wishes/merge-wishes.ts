import "server-only";
import type { StaffActor, UserActor } from "../access/actor";
import { transaction } from "../db";
import { MOST_WISHES } from "./schema";

/**
 * Brings what a visitor kept before signing in over to their account, each thing once. Where the account's list
 * has no room for all of it, the latest come along and the rest stays behind.
 */
export async function mergeWishes(actor: UserActor | StaffActor): Promise<void> {
  await transaction(async (tx) => {
    await tx(
      `INSERT INTO wishlist_items (user_id, product_id, added_at)
       SELECT $1, product_id, added_at FROM (
         SELECT id, product_id, added_at FROM wishlist_items w
          WHERE visitor_id = $2
            AND NOT EXISTS (SELECT 1 FROM wishlist_items o WHERE o.user_id = $1 AND o.product_id = w.product_id)
          ORDER BY id DESC
          LIMIT GREATEST(0, ${MOST_WISHES} - (SELECT count(*) FROM wishlist_items WHERE user_id = $1))) latest
        -- New ids grow in this order, and lists go by them.
        ORDER BY id
       ON CONFLICT (user_id, product_id) WHERE user_id IS NOT NULL DO NOTHING`,
      [actor.userId, actor.visitorId],
    );
    await tx(
      `DELETE FROM wishlist_items w WHERE visitor_id = $2
          AND EXISTS (SELECT 1 FROM wishlist_items o WHERE o.user_id = $1 AND o.product_id = w.product_id)`,
      [actor.userId, actor.visitorId],
    );
  });
}
