import "server-only";
import type { Actor } from "../access/actor";
import { hasPermission } from "../access/permissions";
import type { Occasion } from "../catalog/edit-product";
import { transaction } from "../db";
import { err, ok, type Result } from "../result";
import { auditPiece } from "./internal/audit-piece";
import { endInspection } from "./internal/end-inspection";
import { lockAtIntake, type IntakeFailure } from "./internal/lock-at-intake";
import { moveItem } from "./internal/move-item";
import { tellSeller } from "./internal/tell-seller";
import type { RejectInput } from "./staff-schema";

/** Does not list a piece after having inspected it: it goes back or is given away, as its seller chose. Merchandisers only. */
export async function rejectItem(
  actor: Actor,
  { itemId, version, reason }: RejectInput,
  occasion: Occasion,
): Promise<Result<void, IntakeFailure>> {
  if (!hasPermission(actor, "merchandiser")) return err("not_found");
  const at = occasion.clock.now();
  return transaction(async (tx) => {
    const locked = await lockAtIntake(tx, itemId, version);
    if (!locked.ok) return locked;
    const moved = await moveItem(tx, actor, {
      itemId,
      move: "reject",
      as: "staff",
      at,
      note: reason,
      set: { dueAt: null },
    });
    if (!moved.ok) return moved;
    await endInspection(tx, actor, { itemId, outcome: "reject", at });
    await auditPiece(tx, actor, { action: "reject", itemId, after: { reason } }, occasion);
    await tellSeller(tx, { itemId, news: "rejected", at, words: reason });
    return ok(undefined);
  });
}
