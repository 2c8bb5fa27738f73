import "server-only";
import { sql } from "../db";
import { CARD_COLUMNS, CARD_JOINS } from "./card-sql";
import type { CardView } from "./product-view";

/** A thing on a shelf, with what is said of it where it stands first. */
export type ShelfCard = CardView & { readonly description: string };

export type ShelfView = {
  readonly slug: string;
  readonly name: string;
  readonly intro: string;
  /** In the order in which it was put together. */
  readonly cards: readonly ShelfCard[];
  /** How many there are in all. */
  readonly total: number;
};

/**
 * A shelf that was put together by hand, with its first `limit` things that can be bought now. Null where there
 * is none of this name, or it is not out yet.
 */
export async function findShelf(slug: string, limit: number): Promise<ShelfView | null> {
  const [shelf] = await sql<Omit<ShelfView, "cards"> & { id: string }>(
    `SELECT c.id, c.slug, c.name, c.intro,
            (SELECT count(*)::int FROM collection_products cp JOIN products p ON p.id = cp.product_id
              WHERE cp.collection_id = c.id AND p.status = 'published') AS total
       FROM collections c WHERE c.slug = $1 AND c.published_at <= now()`,
    [slug],
  );
  if (!shelf) return null;
  const { id, ...facts } = shelf;
  const cards = await sql<ShelfCard>(
    `SELECT ${CARD_COLUMNS}, p.description
       FROM collection_products cp JOIN products p ON p.id = cp.product_id ${CARD_JOINS}
      WHERE cp.collection_id = $1 AND p.status = 'published' AND s.on_hand > 0
      ORDER BY cp.position, p.id LIMIT $2`,
    [id, limit],
  );
  return { ...facts, cards };
}
