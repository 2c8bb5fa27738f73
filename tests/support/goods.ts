import { randomUUID } from "node:crypto";
import { DEFAULT_SPLIT } from "@/lib/consignment/split";
import { sql } from "@/lib/db";

export type Goods = {
  readonly productId: string;
  readonly variantId: string;
  readonly sku: string;
};

type ProductFacts = { priceCents?: number; stock?: number; limit?: number; taxCategory?: string };

/** A published product that no other test knows. */
export async function makeProduct(facts: ProductFacts = {}): Promise<Goods> {
  const { priceCents = 3400, stock = 10, limit = 10, taxCategory = "general" } = facts;
  return insert("curated", { priceCents, stock, limit, taxCategory });
}

/** A published one-of-a-kind piece with the usual split, and its consignment unless it is to have none. */
export async function makePiece(
  facts: { priceCents?: number; consigned?: boolean; consignorId?: string } = {},
): Promise<Goods> {
  const { priceCents = 12_800, consigned = true, consignorId = null } = facts;
  const made = await insert("resale", { priceCents, stock: 1, limit: 1, taxCategory: "general" });
  await sql(
    `INSERT INTO resale_pieces (product_id, measurements, color, color_family, material, condition, consignor_id, split, list_price_cents)
     VALUES ($1, '{}', 'blue', 'blue', 'wool', (enum_range(NULL::piece_condition))[1],
       coalesce($4, (SELECT id FROM users WHERE email = 'seller@necessite.example')), $2, $3)`,
    [made.productId, JSON.stringify(DEFAULT_SPLIT), priceCents, consignorId],
  );
  if (consigned) await listConsigned(made.productId);
  return made;
}

/** The consignment behind a piece: listed, with the history that led there and a contract of today's terms. */
async function listConsigned(productId: string): Promise<void> {
  const [item] = await sql<{ id: string }>(
    `WITH seller AS (SELECT consignor_id FROM resale_pieces WHERE product_id = $1),
     known AS (INSERT INTO consignors (user_id) SELECT consignor_id FROM seller ON CONFLICT DO NOTHING)
     INSERT INTO consignment_items (consignor_id, status, category_id, title, color, material, condition, reject_choice,
       submitted_at, product_id, listed_at, due_at)
     SELECT s.consignor_id, 'listed', p.category_id, p.name, rp.color, rp.material, rp.condition, 'return', rp.listed_at,
       p.id, rp.listed_at, rp.listed_at + interval '180 days'
       FROM seller s, products p JOIN resale_pieces rp ON rp.product_id = p.id WHERE p.id = $1 RETURNING id`,
    [productId],
  );
  const itemId = item?.id ?? "";
  await sql(
    `INSERT INTO consignment_contracts (item_id, round, status, policy_version, price_cents, split, markdowns, floor_cents, term_days,
       grace_days, ship_by_days, end_outcome, credit_bonus_bp, proposed_at, proposed_by, expires_at, terms_version, accepted_at)
     SELECT i.id, 1, 'accepted', 1, rp.list_price_cents, rp.split, rp.markdowns, greatest(1, rp.floor_cents), 180, 14, 14, 'return', 1000,
       rp.listed_at, rp.consignor_id, rp.listed_at + interval '7 days', 1, rp.listed_at
       FROM consignment_items i JOIN resale_pieces rp ON rp.product_id = i.product_id WHERE i.id = $1`,
    [itemId],
  );
  await sql(
    `INSERT INTO consignment_history (item_id, transition, "from", "to", actor, at)
     SELECT i.id, m.transition, m.from::consignment_status, m.to::consignment_status, 'test', i.listed_at
       FROM consignment_items i, (VALUES ('submit', 'draft', 'submitted'), ('offer', 'submitted', 'offered'),
         ('accept', 'offered', 'accepted'), ('mark_sent', 'accepted', 'in_transit'), ('receive', 'in_transit', 'received'),
         ('pass_inspection', 'received', 'listed')) AS m(transition, "from", "to") WHERE i.id = $1`,
    [itemId],
  );
}

async function insert(kind: "curated" | "resale", facts: Required<ProductFacts>): Promise<Goods> {
  const sku = `T-${randomUUID().slice(0, 13).toUpperCase()}`;
  const [product] = await sql<{ id: string }>(
    `INSERT INTO products (slug, kind, status, name, category_id, subcategory, description, published_at)
     SELECT lower($1), $2::product_kind, 'published', 'Thing ' || $1, id, 'Things', 'A thing.', now()
       FROM categories WHERE kind = $2::product_kind ORDER BY position LIMIT 1 RETURNING id`,
    [sku, kind],
  );
  const productId = product?.id ?? "";
  // The variant's trigger looks its product up, so it cannot be part of the same statement.
  const [variant] = await sql<{ id: string }>(
    `INSERT INTO variants (product_id, sku, price_cents, weight_grams, tax_category, order_limit, is_piece)
     VALUES ($1, $2, $3, 200, $4, $5, $6) RETURNING id`,
    [productId, sku, facts.priceCents, facts.taxCategory, facts.limit, kind === "resale"],
  );
  const variantId = variant?.id ?? "";
  await sql(`INSERT INTO stock (variant_id, on_hand) VALUES ($1, $2)`, [variantId, facts.stock]);
  if (facts.stock > 0) {
    await sql(
      `INSERT INTO stock_movements (variant_id, kind, quantity, reason, actor)
       VALUES ($1, 'received', $2, 'for a test', 'test')`,
      [variantId, facts.stock],
    );
  }
  return { productId, variantId, sku };
}

/** What the shelf holds of a variant, and how much of that is set aside. */
export async function shelf(variantId: string): Promise<{ onHand: number; held: number }> {
  const [row] = await sql<{ onHand: number; held: number }>(
    `SELECT on_hand AS "onHand", held FROM stock WHERE variant_id = $1`,
    [variantId],
  );
  if (!row) throw new Error(`There is no ${variantId}`);
  return row;
}

/** Staff change a price. */
export async function setPrice(variantId: string, cents: number): Promise<void> {
  await sql(`UPDATE variants SET price_cents = $2 WHERE id = $1`, [variantId, cents]);
}
