import "server-only";
import type { ShopperActor } from "../access/actor";
import { ownerOf } from "../access/owner";
import { CARD_COLUMNS, CARD_JOINS } from "../catalog/card-sql";
import type { CardView } from "../catalog/product-view";
import { sql } from "../db";
import { cutPage, type ListPage, type ListStart } from "../list-page";

export type Wish = {
  readonly wishId: string;
  readonly card: CardView;
  /** False for what was taken out of the shop since; it has no page then. */
  readonly inShop: boolean;
};

/** Wishes on one page. */
const PER_PAGE = 24;

/** A page of the actor's wishlist, latest first, as things stand in the shop now. Keys are wishes' ids, which grow with time. */
export async function listWishes(actor: ShopperActor, start: ListStart): Promise<ListPage<Wish>> {
  const owner = ownerOf(actor);
  const key = start.after ?? start.before ?? null;
  const [than, order] = start.before && !start.after ? [">", "ASC"] : ["<", "DESC"];
  const rows = await sql<CardView & { wishId: string; inShop: boolean }>(
    `SELECT w.id AS "wishId", p.status = 'published' AS "inShop", ${CARD_COLUMNS}
       FROM wishlist_items w JOIN products p ON p.id = w.product_id ${CARD_JOINS}
      WHERE w.${owner.userId ? "user_id" : "visitor_id"} = $1
        AND ($2::uuid IS NULL OR w.id ${than} $2)
      ORDER BY w.id ${order} LIMIT ${PER_PAGE + 1}`,
    [owner.userId ?? owner.visitorId, key],
  );
  const wishes = rows.map(({ wishId, inShop, ...card }) => ({ wishId, inShop, card }));
  return cutPage(wishes, PER_PAGE, start, (wish) => wish.wishId);
}

/** How many things are on the actor's wishlist. */
export async function countWishes(actor: ShopperActor): Promise<number> {
  const owner = ownerOf(actor);
  const [row] = await sql<{ count: number }>(
    `SELECT count(*)::int AS count FROM wishlist_items WHERE ${owner.userId ? "user_id" : "visitor_id"} = $1`,
    [owner.userId ?? owner.visitorId],
  );
  return row?.count ?? 0;
}
