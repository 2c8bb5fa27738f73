import { randomUUID } from "node:crypto";
import fs from "node:fs";
import path from "node:path";
import type pg from "pg";
import { testDataDir } from "../../../scripts/support/test-settings";
import type { Db } from "./database";

/** Something to buy that no other test knows of. */
export type Goods = {
  kind: "curated" | "resale";
  productId: string;
  variantId: string;
  sku: string;
  slug: string;
  title: string;
  priceCents: number;
};

type Wish = { priceCents?: number; onHand?: number; title?: string };

const STATEMENTS = {
  product: `INSERT INTO products (id, slug, kind, status, name, brand_id, category_id, subcategory, description,
                          badges, concerns, other_ingredients, published_at)
    SELECT $1, $2, $3::product_kind, 'published', $4,
           CASE WHEN $3 = 'curated' THEN (SELECT id FROM brands ORDER BY slug LIMIT 1) END,
           id, 'other', 'Put on the shelf for one test.', '{}', '{}', '{}', now()
      FROM categories WHERE kind = $3::product_kind ORDER BY position LIMIT 1`,
  piece: `INSERT INTO resale_pieces (product_id, measurements, color, color_family, material, condition, flaws, consignor_id, split, list_price_cents)
    SELECT $1, '{"lengthCm": 60}', 'ink', 'blue', 'wool', 'excellent', '{}', id, '[{"fromCents": 0, "shareBp": 5000}]', 12800
      FROM users WHERE email = 'seller@necessite.example'`,
  variant: `INSERT INTO variants (id, product_id, sku, price_cents, weight_grams, order_limit, is_piece)
    VALUES ($1, $2, $3, $4, 300, $5, $6)`,
  image: `INSERT INTO product_images (product_id, position, base, alt, width, height, dominant, blur)
    SELECT $1, 1, $2, 'On plaster', width, height, dominant, blur FROM product_images WHERE base = $3`,
  stock: `INSERT INTO stock (variant_id, on_hand) VALUES ($1, $2)`,
  movement: `INSERT INTO stock_movements (variant_id, kind, quantity, reason, actor)
    VALUES ($1, 'received', $2, 'opening stock', 'system:seed')`,
  announce: `SELECT pg_notify('cache_tags', tag) FROM unnest(ARRAY['catalog', 'curated', 'resale']) AS tag`,
};

/** Puts a fresh curated product with a few in stock on the shelf. */
export function stockCurated(db: Db, wish: Wish = {}): Promise<Goods> {
  return stock(db, "curated", { priceCents: 2400, onHand: 12, ...wish });
}

/** Puts a fresh one-of-a-kind piece on the shelf. */
export function stockPiece(db: Db, wish: Wish = {}): Promise<Goods> {
  return stock(db, "resale", { priceCents: 9800, ...wish, onHand: 1 });
}

async function stock(
  db: Db,
  kind: Goods["kind"],
  wish: Wish & { priceCents: number; onHand: number },
): Promise<Goods> {
  const mark = randomUUID().slice(0, 8);
  const isPiece = kind === "resale";
  const goods: Goods = {
    kind,
    productId: randomUUID(),
    variantId: randomUUID(),
    sku: `E2E-${mark.toUpperCase()}`,
    slug: `${isPiece ? "coat" : "balm"}-${mark}`,
    title: wish.title ?? `${isPiece ? "Ink wool coat" : "Oat balm"} ${mark}`,
    priceCents: wish.priceCents,
  };
  const picture = await anyPicture(db);
  const { productId, variantId, sku, slug, title } = goods;
  await db.transaction(async (client) => {
    const run = (text: string, values: unknown[] = []): Promise<pg.QueryResult> =>
      client.query(text, values);
    await run(STATEMENTS.product, [productId, slug, kind, title]);
    if (isPiece) await run(STATEMENTS.piece, [productId]);
    await run(STATEMENTS.variant, [
      variantId,
      productId,
      sku,
      wish.priceCents,
      isPiece ? 1 : 10,
      isPiece,
    ]);
    if (picture) await run(STATEMENTS.image, [productId, copyPicture(picture, sku), picture]);
    await run(STATEMENTS.stock, [variantId, wish.onHand]);
    if (wish.onHand > 0) await run(STATEMENTS.movement, [variantId, wish.onHand]);
    await run(STATEMENTS.announce);
  });
  return goods;
}

/** A piece that a seller consigned, as the demo has it; whoever buys it takes it from every other test. */
export async function findPiece(db: Db, sku: string): Promise<Goods> {
  const [piece] = await db.rows<Goods>(
    `SELECT p.kind, p.id AS "productId", v.id AS "variantId", v.sku, p.slug, p.name AS title, v.price_cents AS "priceCents"
       FROM variants v JOIN products p ON p.id = v.product_id WHERE v.sku = $1`,
    [sku],
  );
  if (!piece) throw new Error(`There is no ${sku}`);
  return piece;
}

/** Counts what is on the shelf as staff would, but tells nobody. */
export async function recount(db: Db, goods: Goods, onHand: number): Promise<void> {
  await db.rows(
    `WITH counted AS (
       UPDATE stock SET on_hand = $2 WHERE variant_id = $1 RETURNING new.on_hand - old.on_hand AS difference)
     INSERT INTO stock_movements (variant_id, kind, quantity, reason, actor)
     SELECT $1, 'adjusted', difference, 'counted for a test', 'system:test' FROM counted`,
    [goods.variantId, onHand],
  );
}

function anyPicture(db: Db): Promise<string | undefined> {
  return db.value<string | undefined>(
    "SELECT base FROM product_images WHERE base NOT LIKE 'products/E2E-%' ORDER BY base LIMIT 1",
  );
}

/** Every product has picture files of its own; a link costs nothing. Returns the storage key. */
function copyPicture(from: string, sku: string): string {
  const files = path.join(testDataDir(), "files");
  const folder = path.join(files, path.dirname(from));
  const target = path.join(files, "products", sku);
  const name = path.basename(from);
  fs.mkdirSync(target, { recursive: true });
  for (const file of fs.readdirSync(folder)) {
    if (file.startsWith(`${name}-`)) {
      fs.linkSync(path.join(folder, file), path.join(target, `1${file.slice(name.length)}`));
    }
  }
  return `products/${sku}/1`;
}
