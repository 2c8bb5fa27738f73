import "server-only";
import type { ShopperActor } from "../access/actor";
import { ownerOf } from "../access/owner";
import { sql } from "../db";
import { AVOID_SAVED } from "../wishes/save-avoid-list";
import { MOST_WISHES } from "../wishes/schema";

export type VisitorMarks = {
  /** How many things are in the bag. */
  readonly bag: number;
  /** The products they are of, and those on the wishlist, latest first. */
  readonly bagProducts: readonly string[];
  readonly wishes: readonly string[];
  /** When the account last took an avoid-list; null where it has none. */
  readonly avoid: string | null;
};

/** What the cards of any page have to know about the actor. One statement, since every page asks for it. */
export async function findMarks(actor: ShopperActor): Promise<VisitorMarks> {
  const owner = ownerOf(actor);
  const column = owner.userId ? "user_id" : "visitor_id";
  const [row] = await sql<VisitorMarks>(
    `SELECT coalesce(sum(l.quantity), 0)::int AS bag,
            coalesce(array_agg(v.product_id) FILTER (WHERE v.id IS NOT NULL), '{}') AS "bagProducts",
            ARRAY(SELECT product_id FROM wishlist_items WHERE ${column} = $1
                   ORDER BY id DESC LIMIT ${MOST_WISHES}) AS wishes,
            ${owner.userId ? `(SELECT ${AVOID_SAVED} FROM avoid_lists WHERE user_id = $1)` : "NULL"} AS avoid
       FROM carts c JOIN cart_lines l ON l.cart_id = c.id JOIN variants v ON v.id = l.variant_id
      WHERE c.status = 'open' AND c.${column} = $1`,
    [owner.userId ?? owner.visitorId],
  );
  return row ?? { bag: 0, bagProducts: [], wishes: [], avoid: null };
}
