import "server-only";
import type { ShopperActor } from "../access/actor";
import { sql } from "../db";
import { err, ok, type Result } from "../result";
import { ownerOf } from "../access/owner";
import type { RemoveLineInput, SetQuantityInput } from "./schema";

/** Takes a line out of the actor's bag. A line that is not there, or not theirs, is `not_found`. */
export async function removeLine(
  actor: ShopperActor,
  input: RemoveLineInput,
): Promise<Result<void, "not_found">> {
  const owner = ownerOf(actor);
  const rows = await sql(
    `WITH cart AS (
       SELECT id FROM carts WHERE status = 'open' AND (user_id = $1 OR visitor_id = $2) FOR UPDATE),
     gone AS (DELETE FROM cart_lines l USING cart WHERE l.cart_id = cart.id AND l.variant_id = $3 RETURNING l.cart_id)
     UPDATE carts SET version = version + 1, updated_at = now() FROM gone WHERE carts.id = gone.cart_id
     RETURNING carts.id`,
    [owner.userId, owner.visitorId, input.variantId],
  );
  return rows.length > 0 ? ok(undefined) : err("not_found");
}

/**
 * Sets how many of a line the actor wants; 0 takes it out. More than the order limit or the stock is cut to
 * what is possible, which the returned quantity tells. The price now shown counts as seen.
 */
export async function setQuantity(
  actor: ShopperActor,
  input: SetQuantityInput,
): Promise<Result<{ quantity: number }, "not_found">> {
  if (input.quantity === 0) {
    const removed = await removeLine(actor, input);
    return removed.ok ? ok({ quantity: 0 }) : removed;
  }
  const owner = ownerOf(actor);
  const [row] = await sql<{ quantity: number }>(
    `WITH cart AS (
       SELECT id FROM carts WHERE status = 'open' AND (user_id = $1 OR visitor_id = $2) FOR UPDATE),
     line AS (
       UPDATE cart_lines l
          SET quantity = GREATEST(1, LEAST($4::int, v.order_limit, s.on_hand)), seen_price_cents = v.price_cents
         FROM cart, variants v JOIN stock s ON s.variant_id = v.id
        WHERE l.cart_id = cart.id AND l.variant_id = $3 AND v.id = l.variant_id
       RETURNING l.cart_id, l.quantity)
     UPDATE carts SET version = version + 1, updated_at = now() FROM line WHERE carts.id = line.cart_id
     RETURNING line.quantity`,
    [owner.userId, owner.visitorId, input.variantId, input.quantity],
  );
  return row ? ok({ quantity: row.quantity }) : err("not_found");
}
