import "server-only";
import type { ShopperActor } from "../access/actor";
import { sql } from "../db";
import { CARD_COLUMNS, CARD_JOINS } from "./card-sql";
import type { CardView, ProductKind } from "./product-view";

export type CategoryView = {
  readonly slug: string;
  readonly name: string;
  readonly count: number;
  /** Its own tile, else the picture of the newest thing in it: storage key without width and ending. */
  readonly picture: { readonly base: string; readonly dominant: string } | null;
};
export type CardPage = { readonly cards: readonly CardView[]; readonly total: number };

const CARD_SOURCE = `FROM products p JOIN categories c ON c.id = p.category_id ${CARD_JOINS} WHERE p.status = 'published'`;

/** A sold piece leaves the lists; a curated product that ran out stays and says so. */
const LISTED = `AND (p.kind = 'curated' OR s.on_hand > 0)`;

/** One page of a world's list, newest first; `category` narrows it to one. `page` counts from 1. */
export async function listCards(
  kind: ProductKind,
  options: { readonly category?: string; readonly page?: number; readonly perPage: number },
): Promise<CardPage> {
  const offset = ((options.page ?? 1) - 1) * options.perPage;
  const rows = await sql<CardView & { total: number }>(
    `SELECT ${CARD_COLUMNS}, count(*) OVER ()::int AS total ${CARD_SOURCE} ${LISTED}
        AND p.kind = $1 AND ($2::text IS NULL OR c.slug = $2)
     ORDER BY p.published_at DESC, p.id LIMIT $3 OFFSET $4`,
    [kind, options.category ?? null, options.perPage, offset],
  );
  return { cards: rows.map(({ total: _total, ...card }) => card), total: rows[0]?.total ?? 0 };
}

/** Other things of the same category that can be bought, newest first. */
export async function listSimilar(slug: string, limit: number): Promise<CardView[]> {
  return sql<CardView>(
    `SELECT ${CARD_COLUMNS} ${CARD_SOURCE} ${LISTED} AND p.slug <> $1
       AND p.category_id = (SELECT category_id FROM products WHERE slug = $1)
     ORDER BY p.subcategory = (SELECT subcategory FROM products WHERE slug = $1) DESC, p.published_at DESC LIMIT $2`,
    [slug, limit],
  );
}

/** A world's categories that have something in them, with how much. */
export async function listCategories(kind: ProductKind): Promise<CategoryView[]> {
  return sql<CategoryView>(
    `SELECT c.slug, c.name, count(*)::int AS count,
       coalesce((SELECT json_build_object('base', hp.base, 'dominant', hp.dominant) FROM house_pictures hp WHERE hp.base = c.picture_base),
         (array_agg(json_build_object('base', i.base, 'dominant', i.dominant) ORDER BY p.published_at DESC, p.id)
            FILTER (WHERE i.id IS NOT NULL))[1]) AS picture
       FROM categories c JOIN products p ON p.category_id = c.id JOIN variants v ON v.product_id = p.id
       JOIN stock s ON s.variant_id = v.id LEFT JOIN product_images i ON i.product_id = p.id AND i.position = 1
      WHERE c.kind = $1 AND p.status = 'published' ${LISTED} GROUP BY c.id ORDER BY c.position`,
    [kind],
  );
}

/** Slugs of everything that has a page, for the build. */
export async function listSlugs(limit: number): Promise<string[]> {
  const rows = await sql<{ slug: string }>(
    `SELECT slug FROM products WHERE status = 'published' ORDER BY published_at DESC, id LIMIT $1`,
    [limit],
  );
  return rows.map((row) => row.slug);
}

export type Availability = {
  /** How many this visitor can buy right now, those set aside for their own payment included. */
  readonly free: number;
  /** How many exist on the shelf, those set aside for somebody's payment included. */
  readonly onHand: number;
};

/** What is free of a product at this moment; null where there is no such product. */
export async function findAvailability(
  actor: ShopperActor,
  productId: string,
): Promise<Availability | null> {
  const [row] = await sql<Availability>(
    `SELECT s.on_hand - s.held + coalesce((SELECT sum(h.quantity)::int FROM stock_holds h
              WHERE h.variant_id = v.id AND h.status = 'open' AND h.visitor_id = $2), 0) AS free,
            s.on_hand AS "onHand"
       FROM variants v JOIN products p ON p.id = v.product_id JOIN stock s ON s.variant_id = v.id
      WHERE v.product_id = $1 AND p.status = 'published'`,
    [productId, actor.visitorId],
  );
  return row ?? null;
}
