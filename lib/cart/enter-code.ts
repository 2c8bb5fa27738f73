import "server-only";
import type { ShopperActor } from "../access/actor";
import { ownerOf } from "../access/owner";
import type { Origin } from "../accounts/origin";
import { countTry, forgiveTries } from "../accounts/rate-limits";
import { hashOfCode, readCode } from "../credit/gift-card-code";
import { sql, transaction, type Tx } from "../db";
import { err, ok, type Result } from "../result";

/** Codes of either kind that a bag takes. */
const MOST_CODES = 5;

export type CodeFailure =
  | "empty_bag"
  | "unknown"
  | "too_many"
  | "too_many_codes"
  | "known"
  | "empty_card";

/**
 * Puts a code on the actor's bag: a gift card's by its sixteen characters, else a promotion's. Whether it counts is said
 * where the bag is added up. Wrong ones are counted, so that nobody tries them out.
 */
export async function enterCode(
  actor: ShopperActor,
  { code }: { readonly code: string },
  from: Origin,
): Promise<Result<"gift_card" | "promotion", CodeFailure>> {
  const counted = await countTry("code", actor.visitorId, from);
  if (!counted.ok) return counted;
  const giftCode = readCode(code);
  const entered = await transaction(async (tx) => {
    const cart = await lockBag(tx, actor);
    if (!cart) return err("empty_bag");
    if (cart.codes >= MOST_CODES) return err("too_many_codes");
    const added = giftCode
      ? await addCard(tx, cart.id, giftCode)
      : await addPromotion(tx, cart.id, code);
    if (added.ok)
      await tx(`UPDATE carts SET version = version + 1, updated_at = now() WHERE id = $1`, [
        cart.id,
      ]);
    return added;
  });
  if (entered.ok) await forgiveTries("code", actor.visitorId, from);
  return entered;
}

async function lockBag(tx: Tx, actor: ShopperActor): Promise<{ id: string; codes: number } | null> {
  const owner = ownerOf(actor);
  const [cart] = await tx<{ id: string }>(
    `SELECT id FROM carts WHERE status = 'open' AND (user_id = $1 OR visitor_id = $2)
        AND EXISTS (SELECT 1 FROM cart_lines l WHERE l.cart_id = carts.id) FOR UPDATE`,
    [owner.userId, owner.visitorId],
  );
  if (!cart) return null;
  const [count] = await tx<{ codes: number }>(
    `SELECT ((SELECT count(*) FROM cart_promotions WHERE cart_id = $1)
           + (SELECT count(*) FROM cart_gift_cards WHERE cart_id = $1))::int AS codes`,
    [cart.id],
  );
  return { id: cart.id, codes: count?.codes ?? 0 };
}

async function addCard(
  tx: Tx,
  cartId: string,
  code: string,
): Promise<Result<"gift_card", "unknown" | "known" | "empty_card">> {
  const [card] = await tx<{ id: string; balance: number }>(
    `SELECT g.id, coalesce(-a.balance_cents, 0)::int AS balance FROM gift_cards g
       LEFT JOIN ledger_accounts a ON a.kind = 'gift_card' AND a.owner_id = g.id AND a.currency = 'usd'
      WHERE g.code_hash = $1 AND g.status = 'active'`,
    [hashOfCode(code)],
  );
  if (!card) return err("unknown");
  if (card.balance === 0) return err("empty_card");
  const added = await tx(
    `INSERT INTO cart_gift_cards (cart_id, gift_card_id) VALUES ($1, $2) ON CONFLICT DO NOTHING RETURNING cart_id`,
    [cartId, card.id],
  );
  return added.length > 0 ? ok("gift_card") : err("known");
}

async function addPromotion(
  tx: Tx,
  cartId: string,
  code: string,
): Promise<Result<"promotion", "unknown" | "known">> {
  const [promotion] = await tx<{ id: string }>(
    `SELECT id FROM promotions WHERE code = $1::citext AND status <> 'draft'`,
    [code],
  );
  if (!promotion) return err("unknown");
  const added = await tx(
    `INSERT INTO cart_promotions (cart_id, promotion_id) VALUES ($1, $2) ON CONFLICT DO NOTHING RETURNING cart_id`,
    [cartId, promotion.id],
  );
  return added.length > 0 ? ok("promotion") : err("known");
}

/** Takes a code of either kind off the actor's bag. */
export async function removeCode(
  actor: ShopperActor,
  { id }: { readonly id: string },
): Promise<Result<void, never>> {
  const owner = ownerOf(actor);
  await sql(
    `WITH cart AS (SELECT id FROM carts WHERE status = 'open' AND (user_id = $1 OR visitor_id = $2)),
     p AS (DELETE FROM cart_promotions x USING cart WHERE x.cart_id = cart.id AND x.promotion_id = $3 RETURNING x.cart_id),
     g AS (DELETE FROM cart_gift_cards x USING cart WHERE x.cart_id = cart.id AND x.gift_card_id = $3 RETURNING x.cart_id)
     UPDATE carts SET version = version + 1, updated_at = now() WHERE id IN (SELECT cart_id FROM p UNION SELECT cart_id FROM g)`,
    [owner.userId, owner.visitorId, id],
  );
  return ok(undefined);
}

/** Whether the actor's bag is to be paid with their store credit, as far as it goes. */
export async function useCredit(
  actor: ShopperActor,
  { use }: { readonly use: boolean },
): Promise<Result<void, "empty_bag">> {
  const owner = ownerOf(actor);
  const rows = await sql(
    `UPDATE carts SET use_credit = $2, version = version + CASE WHEN use_credit = $2 THEN 0 ELSE 1 END, updated_at = now()
      WHERE status = 'open' AND user_id = $1 RETURNING id`,
    [owner.userId, use],
  );
  return rows.length > 0 ? ok(undefined) : err("empty_bag");
}
