import { randomUUID } from "node:crypto";
import type { GuestActor, ShopperActor, UserActor } from "@/lib/access/actor";
import { sql } from "@/lib/db";
import { addWish } from "@/lib/wishes/add-wish";
import { listWishes } from "@/lib/wishes/queries";
import type { Goods } from "../../support/goods";

export function guest(): GuestActor {
  return { kind: "guest", visitorId: randomUUID() };
}

/** A signed-in shopper, in the browser of `visitorId` if one is given. */
export async function user(visitorId: string = randomUUID()): Promise<UserActor> {
  const [row] = await sql<{ id: string }>(`INSERT INTO users (email) VALUES ($1) RETURNING id`, [
    `w-${randomUUID()}@people.example`,
  ]);
  return { kind: "user", userId: row?.id ?? "", visitorId };
}

export async function keep(actor: ShopperActor, goods: Goods): Promise<void> {
  const added = await addWish(actor, goods.productId);
  if (!added.ok) throw new Error(`Not kept: ${added.code}`);
}

/** The ids of the products on a list, in its order. */
export async function kept(actor: ShopperActor): Promise<string[]> {
  return (await listWishes(actor, {})).rows.map((wish) => wish.card.id);
}
