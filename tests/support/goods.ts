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

/** A published one-of-a-kind piece with the usual split. */
export async function makePiece(facts: { priceCents?: number } = {}): Promise<Goods> {
  const { priceCents = 12_800 } = facts;
  const made = await insert("resale", { priceCents, stock: 1, limit: 1, taxCategory: "general" });
  await sql(
    `INSERT INTO resale_pieces (product_id, measurements, color, color_family, material, condition, consignor_id, split, list_price_cents)
     VALUES ($1, '{}', 'blue', 'blue', 'wool', (enum_range(NULL::piece_condition))[1],
       (SELECT id FROM users WHERE email = 'seller@necessite.example'), $2, $3)`,
    [made.productId, JSON.stringify(DEFAULT_SPLIT), priceCents],
  );
  return made;
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
