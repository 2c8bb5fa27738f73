import "server-only";
import type { ShopperActor } from "../access/actor";
import { sql, type Sql } from "../db";
import type { Bag, BagLine, DeliveryDetails } from "./bag";
import type { RateRow } from "./delivery";
import { ownerOf } from "../access/owner";

type CartRow = {
  id: string;
  version: number;
  email: string | null;
  ship_name: string | null;
  ship_line1: string | null;
  ship_line2: string | null;
  ship_city: string | null;
  ship_state: string | null;
  ship_postal: string | null;
  ship_phone: string | null;
  rate_id: string | null;
  use_credit: boolean;
  credit: number | null;
  gift_cards: Bag["giftCards"] | null;
  promoted: boolean;
  lines: BagLine[] | null;
};

/**
 * The actor's open bag with its lines as the shop stands now, or null. One statement, because the bag, the
 * checkout and every payment start with it. `run` may be a transaction.
 */
export async function findBag(actor: ShopperActor, run: Sql = sql): Promise<Bag | null> {
  const owner = ownerOf(actor);
  const [row] = await run<CartRow>(
    `SELECT c.id, c.version, c.email, c.ship_name, c.ship_line1, c.ship_line2, c.ship_city, c.ship_state,
            c.ship_postal, c.ship_phone, c.rate_id, c.use_credit,
       -- What the bag's own open payment has set aside is its own to spend.
       (SELECT (coalesce((SELECT -a.balance_cents FROM ledger_accounts a
                  WHERE a.kind = 'store_credit' AND a.owner_id = c.user_id AND a.currency = 'usd'), 0)
              + coalesce((SELECT p.amount_cents FROM orders o JOIN payments p ON p.order_id = o.id AND p.tender = 'store_credit'
                  WHERE o.cart_id = c.id AND o.status = 'pending_payment'), 0))::int WHERE c.user_id IS NOT NULL) AS credit,
       (SELECT json_agg(json_build_object('id', g.id, 'codeEnd', g.code_end,
                'usable', g.status = 'active' AND g.frozen_reason IS NULL,
                'balanceCents', coalesce(-a.balance_cents, 0) + coalesce((SELECT p.amount_cents FROM orders o JOIN payments p
                    ON p.order_id = o.id AND p.gift_card_id = g.id WHERE o.cart_id = c.id AND o.status = 'pending_payment'), 0))
              ORDER BY x.added_at, g.id)
          FROM cart_gift_cards x JOIN gift_cards g ON g.id = x.gift_card_id
          LEFT JOIN ledger_accounts a ON a.kind = 'gift_card' AND a.owner_id = g.id AND a.currency = 'usd'
         WHERE x.cart_id = c.id) AS gift_cards,
       EXISTS (SELECT 1 FROM promotions WHERE status = 'active' AND code IS NULL)
         OR EXISTS (SELECT 1 FROM cart_promotions WHERE cart_id = c.id) AS promoted,
       (SELECT json_agg(json_build_object(
          'variantId', v.id, 'productId', p.id, 'slug', p.slug, 'sku', v.sku, 'kind', p.kind, 'title', p.name,
          'detail', coalesce(nullif(concat_ws(' · ', b.name, p.net_quantity), ''),
                             concat_ws(' · ', upper(left(rp.condition::text, 1)) || replace(substr(rp.condition::text, 2), '_', ' '), rp.size_label)),
          'imageBase', i.base, 'imageAlt', coalesce(i.alt, ''),
          'unitPriceCents', v.price_cents, 'seenPriceCents', l.seen_price_cents, 'quantity', l.quantity,
          'limit', v.order_limit,
          'available', CASE WHEN p.status = 'published'
                            THEN s.on_hand - s.held + coalesce(h.quantity, 0) ELSE 0 END,
          'weightGrams', v.weight_grams, 'taxCategory', v.tax_category, 'categoryId', p.category_id,
          'brandId', p.brand_id, 'isPiece', v.is_piece)
          ORDER BY l.added_at, v.id)
        FROM cart_lines l
        JOIN variants v ON v.id = l.variant_id
        JOIN products p ON p.id = v.product_id
        JOIN stock s ON s.variant_id = v.id
        LEFT JOIN brands b ON b.id = p.brand_id
        LEFT JOIN resale_pieces rp ON rp.product_id = p.id
        LEFT JOIN product_images i ON i.product_id = p.id AND i.position = 1
        LEFT JOIN (stock_holds h JOIN orders o ON o.id = h.order_id AND o.status = 'pending_payment')
          ON h.variant_id = v.id AND h.status = 'open' AND o.cart_id = c.id
        WHERE l.cart_id = c.id) AS lines
     FROM carts c WHERE c.status = 'open' AND (c.user_id = $1 OR c.visitor_id = $2)`,
    [owner.userId, owner.visitorId],
  );
  return row ? toBag(row) : null;
}

function toBag(row: CartRow): Bag {
  return {
    id: row.id,
    version: row.version,
    currency: "usd",
    lines: row.lines ?? [],
    details: toDetails(row),
    rateId: row.rate_id,
    credit: { balanceCents: row.credit ?? 0, use: row.use_credit },
    giftCards: row.gift_cards ?? [],
    promoted: row.promoted,
  };
}

function toDetails(row: CartRow): DeliveryDetails | null {
  const { email, ship_name, ship_line1, ship_city, ship_state, ship_postal } = row;
  if (!email || !ship_name || !ship_line1 || !ship_city || !ship_state || !ship_postal) return null;
  return {
    email,
    name: ship_name,
    line1: ship_line1,
    line2: row.ship_line2,
    city: ship_city,
    state: ship_state,
    postal: ship_postal,
    phone: row.ship_phone,
  };
}

/** How many things are in the actor's bag. */
export async function countBag(actor: ShopperActor): Promise<number> {
  const owner = ownerOf(actor);
  const [row] = await sql<{ count: number }>(
    `SELECT coalesce(sum(l.quantity), 0)::int AS count FROM carts c JOIN cart_lines l ON l.cart_id = c.id
      WHERE c.status = 'open' AND (c.user_id = $1 OR c.visitor_id = $2)`,
    [owner.userId, owner.visitorId],
  );
  return row?.count ?? 0;
}

/** Delivery rates of the zone that a state lies in. */
export async function listRates(state: string, run: Sql = sql): Promise<RateRow[]> {
  return run<RateRow>(
    `SELECT r.id, r.name, r.max_weight_grams AS "maxWeightGrams", r.price_cents AS "priceCents",
            r.free_from_cents AS "freeFromCents", r.min_days AS "minDays", r.max_days AS "maxDays"
       FROM shipping_rates r JOIN shipping_zones z ON z.id = r.zone_id
      WHERE $1 = ANY (z.states) ORDER BY r.name, r.max_weight_grams`,
    [state],
  );
}
