import "server-only";
import type { Actor } from "../access/actor";
import { hasPermission } from "../access/permissions";
import type { Occasion } from "../catalog/edit-product";
import { transaction } from "../db";
import { err, ok, type Result } from "../result";
import { auditPiece } from "./internal/audit-piece";
import { moveItem } from "./internal/move-item";
import { tellSeller } from "./internal/tell-seller";
import type { ReceiveInput } from "./staff-schema";

/**
 * Takes a parcel in. One whose seller forgot to say that it was on its way is marked as sent first. `conflict` where
 * the piece is not expected, with where it stands as `status`. Merchandisers only.
 */
export async function receiveItem(
  actor: Actor,
  { itemId, shelf }: ReceiveInput,
  occasion: Occasion,
): Promise<Result<{ number: string }, "not_found" | "conflict">> {
  if (!hasPermission(actor, "merchandiser")) return err("not_found");
  const at = occasion.clock.now();
  return transaction(async (tx) => {
    await moveItem(tx, actor, {
      itemId,
      move: "mark_sent",
      as: "staff",
      at,
      note: "it was here without having been announced",
    });
    const moved = await moveItem(tx, actor, {
      itemId,
      move: "receive",
      as: "staff",
      at,
      set: { dueAt: null, ...(shelf === undefined ? {} : { shelf }) },
    });
    if (!moved.ok) return moved;
    const after = { shelf: shelf ?? null };
    await auditPiece(tx, actor, { action: "receive", itemId, after }, occasion);
    await tellSeller(tx, { itemId, news: "received", at });
    return ok({ number: moved.value.number });
  });
}
