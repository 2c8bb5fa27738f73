import "server-only";
import type { ShopperActor } from "../access/actor";
import { sql } from "../db";
import { err, ok, type Result } from "../result";
import { ownerOf } from "../access/owner";
import type { ChooseRateInput, DetailsInput } from "./schema";

/** Keeps contact and address on the actor's bag, and takes the prices now shown as seen. */
export async function saveDetails(
  actor: ShopperActor,
  input: DetailsInput,
): Promise<Result<void, "empty_bag">> {
  const owner = ownerOf(actor);
  const rows = await sql(
    `WITH cart AS (
       UPDATE carts SET version = version + 1, updated_at = now(), email = $3, ship_name = $4, ship_line1 = $5,
              ship_line2 = $6, ship_city = $7, ship_state = $8, ship_postal = $9, ship_phone = $10
        WHERE status = 'open' AND (user_id = $1 OR visitor_id = $2)
          AND EXISTS (SELECT 1 FROM cart_lines l WHERE l.cart_id = carts.id) RETURNING id),
     seen AS (
       UPDATE cart_lines l SET seen_price_cents = v.price_cents FROM cart, variants v
        WHERE l.cart_id = cart.id AND v.id = l.variant_id AND l.seen_price_cents <> v.price_cents)
     SELECT id FROM cart`,
    [
      owner.userId,
      owner.visitorId,
      input.email,
      input.name,
      input.line1,
      input.line2 || null,
      input.city,
      input.state,
      input.postal,
      input.phone || null,
    ],
  );
  return rows.length > 0 ? ok(undefined) : err("empty_bag");
}

/** Remembers which delivery the actor wants; only a rate of their own zone counts. */
export async function chooseRate(
  actor: ShopperActor,
  input: ChooseRateInput,
): Promise<Result<void, "not_found">> {
  const owner = ownerOf(actor);
  const rows = await sql(
    `UPDATE carts SET rate_id = r.id, version = version + 1, updated_at = now()
       FROM shipping_rates r JOIN shipping_zones z ON z.id = r.zone_id
      WHERE carts.status = 'open' AND (carts.user_id = $1 OR carts.visitor_id = $2)
        AND r.id = $3 AND carts.ship_state = ANY (z.states) RETURNING carts.id`,
    [owner.userId, owner.visitorId, input.rateId],
  );
  return rows.length > 0 ? ok(undefined) : err("not_found");
}
