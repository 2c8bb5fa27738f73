import type { Tx } from "../../db";

/** A request that is answered now: by whom, and the name of what it was about. */
export type Due = {
  readonly id: string;
  readonly email: string;
  readonly productId: string;
  readonly name: string;
};

const OPEN = "a.sent_at IS NULL AND a.cancelled_at IS NULL";

/** Requests that product `$1` answers, by its kind. A piece that came back answers its own as well. */
const MATCHES = {
  curated: `a.kind = 'back_in_stock' AND a.product_id = $1`,
  // Alike: the same kind of thing, or of one category and of one size.
  resale: `a.kind = 'similar_piece' AND EXISTS (
    SELECT 1 FROM products n JOIN resale_pieces nr ON nr.product_id = n.id
     WHERE n.id = $1 AND n.category_id = p.category_id
       AND (n.subcategory = p.subcategory OR nr.size_group = r.size_group))`,
} as const;

/**
 * Marks as sent what a product answers, of so many addresses at most. Two at the same time wait for each other and
 * the second finds nothing: requests are locked in the order of their ids.
 */
export async function claimDue(
  tx: Tx,
  product: { readonly id: string; readonly kind: keyof typeof MATCHES },
  addresses: number,
  at: Date,
): Promise<Due[]> {
  const waiting = `product_alerts a JOIN products p ON p.id = a.product_id
    LEFT JOIN resale_pieces r ON r.product_id = p.id WHERE ${OPEN} AND ${MATCHES[product.kind]}`;
  const rows = await tx<Due>(
    `WITH due AS (
       SELECT a.id, p.name FROM ${waiting}
          AND a.email IN (SELECT DISTINCT a.email FROM ${waiting} ORDER BY a.email LIMIT ${addresses})
        ORDER BY a.id FOR UPDATE OF a)
     UPDATE product_alerts a SET sent_at = $2 FROM due WHERE a.id = due.id AND ${OPEN}
     RETURNING a.id, a.email::text AS email, a.product_id AS "productId", due.name`,
    [product.id, at],
  );
  return rows.toSorted((one, other) => (one.id < other.id ? -1 : 1));
}
