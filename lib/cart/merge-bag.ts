import "server-only";
import type { StaffActor, UserActor } from "../access/actor";
import { transaction, type Tx } from "../db";
import { MOST_LINES } from "./bag";

/**
 * Brings the bag that a visitor filled before signing in over to their account. Quantities add up within the
 * order limit; a piece that is in both stays once; what a full bag has no room for stays behind; codes come along. With no bag of
 * their own, the visitor's becomes theirs. A payment that was started before goes along, so that what is set aside
 * for it stays theirs.
 */
export async function mergeBag(actor: UserActor | StaffActor): Promise<void> {
  await transaction(async (tx) => {
    const carts = await tx<{ id: string; is_users: boolean }>(
      `SELECT id, user_id IS NOT NULL AS is_users FROM carts
        WHERE status = 'open' AND (user_id = $1 OR visitor_id = $2) ORDER BY id FOR UPDATE`,
      [actor.userId, actor.visitorId],
    );
    const guest = carts.find((cart) => !cart.is_users);
    const own = carts.find((cart) => cart.is_users);
    if (!guest) return;
    if (own) {
      await moveLines(tx, guest.id, own.id);
      await moveOpenPayment(tx, guest.id, own.id);
    } else {
      await tx(`UPDATE carts SET user_id = $2, visitor_id = NULL WHERE id = $1`, [
        guest.id,
        actor.userId,
      ]);
    }
  });
}

async function moveLines(tx: Tx, from: string, to: string): Promise<void> {
  await tx(
    `INSERT INTO cart_lines (cart_id, variant_id, quantity, seen_price_cents, added_at)
     SELECT $2, l.variant_id, LEAST(l.quantity, v.order_limit), l.seen_price_cents, l.added_at
       FROM (SELECT g.*, o.variant_id IS NOT NULL AS in_both,
                    row_number() OVER (PARTITION BY o.variant_id IS NULL ORDER BY g.added_at, g.variant_id) AS place
               FROM cart_lines g LEFT JOIN cart_lines o ON o.cart_id = $2 AND o.variant_id = g.variant_id
              WHERE g.cart_id = $1) l
       JOIN variants v ON v.id = l.variant_id
      WHERE l.in_both OR l.place <= ${MOST_LINES} - (SELECT count(*) FROM cart_lines WHERE cart_id = $2)
     ON CONFLICT (cart_id, variant_id) DO UPDATE SET quantity = LEAST(
       (SELECT order_limit FROM variants WHERE id = excluded.variant_id), cart_lines.quantity + excluded.quantity)`,
    [from, to],
  );
  await tx(
    `WITH p AS (INSERT INTO cart_promotions (cart_id, promotion_id) SELECT $2, promotion_id FROM cart_promotions WHERE cart_id = $1
       ON CONFLICT DO NOTHING)
     INSERT INTO cart_gift_cards (cart_id, gift_card_id) SELECT $2, gift_card_id FROM cart_gift_cards WHERE cart_id = $1
     ON CONFLICT DO NOTHING`,
    [from, to],
  );
  await tx(`UPDATE carts SET status = 'merged', updated_at = now() WHERE id = $1`, [from]);
  // Past both versions, so that no payment started from either reads as one for the bag as it is now.
  await tx(
    `UPDATE carts SET version = 1 + GREATEST(version, (SELECT version FROM carts WHERE id = $1)), updated_at = now()
      WHERE id = $2`,
    [from, to],
  );
}

async function moveOpenPayment(tx: Tx, from: string, to: string): Promise<void> {
  await tx(
    `UPDATE orders SET cart_id = $2 WHERE cart_id = $1 AND status = 'pending_payment'
        AND NOT EXISTS (SELECT 1 FROM orders o WHERE o.cart_id = $2 AND o.status = 'pending_payment')`,
    [from, to],
  );
}
