import "server-only";
import type { ShopperActor } from "../access/actor";
import { addToBag } from "../cart/add-to-bag";
import { sql } from "../db";
import { err, ok, type Result } from "../result";
import { mayActOn, type OrderRef } from "./order-access";

export type Reordered = {
  readonly added: number;
  /** What is not to be had any more, by name. */
  readonly missing: readonly string[];
};

/** Puts what an order had into the actor's bag again, as far as it is to be had: pieces were one of a kind. */
export async function reorder(
  actor: ShopperActor,
  ref: OrderRef,
): Promise<Result<Reordered, "not_found" | "nothing">> {
  if (!(await mayActOn(sql, actor, ref))) return err("not_found");
  const lines = await sql<{ variantId: string; title: string; quantity: number; isPiece: boolean }>(
    `SELECT variant_id AS "variantId", title, quantity, is_piece AS "isPiece" FROM order_lines WHERE order_id = $1 ORDER BY position`,
    [ref.orderId],
  );
  const missing: string[] = [];
  let added = 0;
  // One after the other: each changes the same bag.
  for (const { variantId, title, quantity, isPiece } of lines) {
    const put = isPiece ? null : await addToBag(actor, { variantId, quantity });
    if (put?.ok) added += 1;
    else missing.push(title);
  }
  return added > 0 ? ok({ added, missing }) : err("nothing", { missing });
}
