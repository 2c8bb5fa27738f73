import "server-only";
import type { Actor } from "../access/actor";
import type { Clock } from "../clock";
import { transaction } from "../db";
import { lockShelf, takeOffShelf } from "../inventory/piece-shelf";
import { err, ok, type Result } from "../result";
import type { RejectChoice } from "./draft";
import { moveItem, moverName } from "./internal/move-item";
import { findOwnItem } from "./internal/seller-item";

export type WithdrawInput = {
  readonly number: string;
  readonly choice: RejectChoice;
  readonly reason?: string | undefined;
};

/**
 * Takes a piece out of the shop for good, to be sent back or given away. `held_by_payment` where somebody is paying for
 * it at this moment: then it stays.
 */
export async function withdrawItem(
  actor: Actor,
  { number, choice, reason }: WithdrawInput,
  clock: Clock,
): Promise<Result<void, "not_found" | "conflict" | "held_by_payment">> {
  const at = clock.now();
  const note = reason === undefined ? {} : { note: reason };
  return transaction(async (tx) => {
    const item = await findOwnItem(tx, actor, number);
    if (!item) return err("not_found");
    const { id: itemId, productId } = item;
    // The shelf before the piece, as settlement goes. Nothing is written before both are known to be free.
    if (productId) {
      const shelf = await lockShelf(tx, productId);
      if (shelf && shelf.held > 0) return err("held_by_payment");
    }
    const moved = await moveItem(tx, actor, {
      itemId,
      move: "withdraw",
      as: "seller",
      at,
      ...note,
      set: { dueAt: null, withdrawReason: reason ?? "withdrawn by its seller" },
    });
    if (!moved.ok) return moved;
    await tx(`UPDATE consignment_items SET reject_choice = $2 WHERE id = $1`, [itemId, choice]);
    if (productId) {
      const why = {
        productId,
        reason: "withdrawn by its seller",
        actor: moverName(actor, "seller"),
      };
      await takeOffShelf(tx, { ...why, at });
    }
    return ok(undefined);
  });
}
