import "server-only";
import type { Actor } from "../access/actor";
import type { Clock } from "../clock";
import { transaction } from "../db";
import { ok, type Result } from "../result";
import { moveItem } from "./internal/move-item";
import { lockForMove } from "./internal/seller-item";
import type { MarkSentInput } from "./seller-schema";

/** Says that a piece is on its way to us, and with whom. */
export async function markSent(
  actor: Actor,
  { number, carrier, tracking }: MarkSentInput,
  clock: Clock,
): Promise<Result<void, "not_found" | "conflict">> {
  return transaction(async (tx) => {
    const locked = await lockForMove(tx, actor, number, "mark_sent");
    if (!locked.ok) return locked;
    const itemId = locked.value.id;
    const at = clock.now();
    const note = tracking ? `${carrier} ${tracking}` : carrier;
    const moved = await moveItem(tx, actor, { itemId, move: "mark_sent", as: "seller", at, note });
    if (!moved.ok) return moved;
    await tx(
      `UPDATE consignment_items SET carrier = $2, tracking = $3, due_at = NULL WHERE id = $1`,
      [itemId, carrier, tracking ?? null],
    );
    return ok(undefined);
  });
}
