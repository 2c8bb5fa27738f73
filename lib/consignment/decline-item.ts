import "server-only";
import type { Actor } from "../access/actor";
import { hasPermission } from "../access/permissions";
import type { Occasion } from "../catalog/edit-product";
import { transaction } from "../db";
import { err, ok, type Result } from "../result";
import { DECLINE_REASONS } from "./decline-reasons";
import { auditPiece } from "./internal/audit-piece";
import { moveItem } from "./internal/move-item";
import { tellSeller } from "./internal/tell-seller";
import type { DeclineInput } from "./staff-schema";

/** Declines an offered piece, with a reason from the list and, where staff have more to say, words. Merchandisers only. */
export async function declineItem(
  actor: Actor,
  { itemId, reason, words }: DeclineInput,
  occasion: Occasion,
): Promise<Result<void, "not_found" | "conflict">> {
  if (!hasPermission(actor, "merchandiser")) return err("not_found");
  const at = occasion.clock.now();
  const said = [`${DECLINE_REASONS[reason]}.`, words].filter(Boolean).join(" ");
  return transaction(async (tx) => {
    const moved = await moveItem(tx, actor, {
      itemId,
      move: "decline",
      as: "staff",
      at,
      note: said,
      set: { declineReason: said },
    });
    if (!moved.ok) return moved;
    await auditPiece(tx, actor, { action: "decline", itemId, after: { reason } }, occasion);
    await tellSeller(tx, { itemId, news: "declined", at, words: said });
    return ok(undefined);
  });
}
