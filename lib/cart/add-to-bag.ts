import "server-only";
import type { ShopperActor } from "../access/actor";
import { sql } from "../db";
import { err, ok, type Result } from "../result";
import { ownerOf } from "../access/owner";
import { MOST_LINES } from "./bag";
import type { AddToBagInput } from "./schema";

export type Added = {
  /** How many of it are in the bag now. */
  readonly quantity: number;
  /** `limited`: fewer were put in than asked, by stock or by the limit of one order. */
  readonly outcome: "added" | "already_there" | "limited";
};

type VariantRow = {
  price_cents: number;
  limit: number;
  available: number;
  is_piece: boolean;
};

/**
 * Puts a variant into the actor's bag, which is made if there is none. A piece that is there already stays as
 * it is. `sold` when none is left; nothing is reserved until payment starts.
 */
export async function addToBag(
  actor: ShopperActor,
  input: AddToBagInput,
): Promise<Result<Added, "not_found" | "sold" | "bag_full">> {
  const [variant] = await sql<VariantRow>(
    `SELECT v.price_cents, v.order_limit AS limit, v.is_piece, s.on_hand AS available
       FROM variants v JOIN products p ON p.id = v.product_id JOIN stock s ON s.variant_id = v.id
      WHERE v.id = $1 AND p.status = 'published'`,
    [input.variantId],
  );
  if (!variant) return err("not_found");
  if (variant.available === 0) return err("sold");
  const most = Math.min(variant.limit, variant.available);
  const line = await upsertLine(actor, input, variant.price_cents, most);
  if (!line) return err("bag_full");
  if (variant.is_piece) {
    return ok({ quantity: 1, outcome: line.is_new ? "added" : "already_there" });
  }
  const asked = line.before + input.quantity;
  return ok({ quantity: line.quantity, outcome: asked > line.quantity ? "limited" : "added" });
}

type LineRow = { quantity: number; before: number; is_new: boolean };

/** One statement, so that two clicks at once add up instead of overwriting each other. */
async function upsertLine(
  actor: ShopperActor,
  input: AddToBagInput,
  priceCents: number,
  most: number,
): Promise<LineRow | undefined> {
  const owner = ownerOf(actor);
  const target = owner.userId ? "user_id" : "visitor_id";
  const [row] = await sql<LineRow>(
    `WITH cart AS (
       INSERT INTO carts (user_id, visitor_id) VALUES ($1, $2)
       ON CONFLICT (${target}) WHERE status = 'open'
       DO UPDATE SET version = carts.version + 1, updated_at = now() RETURNING id),
     old AS (SELECT l.quantity FROM cart_lines l JOIN cart ON cart.id = l.cart_id WHERE l.variant_id = $3)
     INSERT INTO cart_lines (cart_id, variant_id, quantity, seen_price_cents)
     SELECT cart.id, $3, LEAST($4::int, $5::int), $6 FROM cart
      WHERE EXISTS (SELECT 1 FROM old)
         OR (SELECT count(*) FROM cart_lines l WHERE l.cart_id = cart.id) < ${MOST_LINES}
     ON CONFLICT (cart_id, variant_id)
     DO UPDATE SET quantity = LEAST($5::int, cart_lines.quantity + $4::int)
     RETURNING quantity, coalesce((SELECT quantity FROM old), 0) AS before, (xmax = 0) AS is_new`,
    [owner.userId, owner.visitorId, input.variantId, input.quantity, most, priceCents],
  );
  return row;
}
