import "server-only";
import { userIdOf, type ShopperActor } from "../access/actor";
import type { Sql } from "../db";
import { opensOrder } from "./access-key";

/** An order that a shopper names, and the key of its mailed link where they came by that. */
export type OrderRef = { readonly orderId: string; readonly key?: string | undefined };

/**
 * True where the actor may act on the order as its shopper: it is theirs, signed in or as a guest with this browser, or
 * they have its mailed link. Somebody else's and a missing one read the same.
 */
export async function mayActOn(
  run: Sql,
  actor: ShopperActor,
  { orderId, key }: OrderRef,
): Promise<boolean> {
  const byKey = key !== undefined && opensOrder(orderId, key);
  const rows = await run(
    `SELECT 1 FROM orders WHERE id = $1 AND placed_at IS NOT NULL
        AND ($4 OR user_id = $2 OR (user_id IS NULL AND visitor_id = $3))`,
    [orderId, userIdOf(actor), actor.visitorId, byKey],
  );
  return rows.length > 0;
}
