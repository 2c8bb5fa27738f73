import type pg from "pg";

/** Something to buy: a variant and the slug of its product. */
export type Good = { readonly variantId: string; readonly slug: string };

/** More than any run sells of one thing. */
const AMPLE = 100_000;

/** Curated goods, with enough of each on the shelf; delivered and entered like any other stock. */
export async function stockedGoods(database: pg.Client, many: number): Promise<Good[]> {
  const { rows } = await database.query<Good>(
    `WITH chosen AS (
       SELECT v.id, p.slug FROM variants v JOIN products p ON p.id = v.product_id
        WHERE p.kind = 'curated' AND p.status = 'published' ORDER BY p.slug, v.id LIMIT $1),
     received AS (
       INSERT INTO stock_movements (variant_id, kind, quantity, reason, actor)
       SELECT id, 'received', $2, 'ample stock', 'system:bench' FROM chosen),
     stocked AS (
       UPDATE stock SET on_hand = on_hand + $2 FROM chosen WHERE variant_id = chosen.id)
     SELECT id AS "variantId", slug FROM chosen`,
    [many, AMPLE],
  );
  return rows;
}

/** One-of-a-kind pieces that nobody has bought. */
export async function freePieces(database: pg.Client, many: number): Promise<Good[]> {
  const { rows } = await database.query<Good>(
    `SELECT v.id AS "variantId", p.slug
       FROM variants v JOIN products p ON p.id = v.product_id JOIN stock s ON s.variant_id = v.id
      WHERE v.is_piece AND p.status = 'published' AND s.on_hand = 1 AND s.held = 0
      ORDER BY p.slug LIMIT $1`,
    [many],
  );
  return rows;
}
