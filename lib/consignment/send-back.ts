import "server-only";
import type { Actor } from "../access/actor";
import { hasPermission } from "../access/permissions";
import type { Occasion } from "../catalog/edit-product";
import { transaction, type Tx } from "../db";
import { err, ok, type Result } from "../result";
import { auditPiece } from "./internal/audit-piece";
import { moveItem } from "./internal/move-item";
import { tellSeller } from "./internal/tell-seller";
import type { DonateInput, SendBackInput } from "./staff-schema";

/** Writes down that a piece is on its way back to its seller. Merchandisers only. */
export async function sendBack(
  actor: Actor,
  { itemId, carrier, tracking }: SendBackInput,
  occasion: Occasion,
): Promise<Result<void, "not_found" | "conflict">> {
  if (!hasPermission(actor, "merchandiser")) return err("not_found");
  const at = occasion.clock.now();
  const words = tracking
    ? `It goes by ${carrier}, under the number ${tracking}.`
    : `It goes by ${carrier}.`;
  return transaction(async (tx) => {
    const moved = await moveItem(tx, actor, {
      itemId,
      move: "send_back",
      as: "staff",
      at,
      note: words,
      set: { dueAt: null },
    });
    if (!moved.ok) return moved;
    const after = { carrier, tracking: tracking ?? null };
    await auditPiece(tx, actor, { action: "send_back", itemId, after }, occasion);
    await tellSeller(tx, { itemId, news: "sent_back", at, words });
    return ok(undefined);
  });
}

/**
 * Writes down that a piece was given away, and to whom. `not_chosen` where its seller wants it back: only they decide
 * that it is given away. Merchandisers only.
 */
export async function donateItem(
  actor: Actor,
  { itemId, to }: DonateInput,
  occasion: Occasion,
): Promise<Result<void, "not_found" | "conflict" | "not_chosen">> {
  if (!hasPermission(actor, "merchandiser")) return err("not_found");
  const at = occasion.clock.now();
  return transaction(async (tx) => {
    const chosen = await mayGiveAway(tx, itemId);
    if (chosen === false) return err("not_chosen");
    const moved = await moveItem(tx, actor, {
      itemId,
      move: "donate",
      as: "staff",
      at,
      note: `Given to ${to}.`,
      set: { dueAt: null },
    });
    if (!moved.ok) return moved;
    await auditPiece(tx, actor, { action: "donate", itemId, after: { to } }, occasion);
    await tellSeller(tx, { itemId, news: "donated", at, words: `It went to ${to}.` });
    return ok(undefined);
  });
}

/** Whether a piece on its way back may be given away instead; null where it is not on its way back. */
async function mayGiveAway(tx: Tx, itemId: string): Promise<boolean | null> {
  const [item] = await tx<{ chosen: boolean }>(
    `SELECT i.reject_choice = 'donate' AND (
        SELECT h.transition FROM consignment_history h WHERE h.item_id = i.id AND h."to" = 'returning' AND h.transition <> 'unblock'
         ORDER BY h.at DESC, h.id DESC LIMIT 1) <> 'return_unsold' AS chosen
       FROM consignment_items i WHERE i.id = $1 AND i.status = 'returning' FOR UPDATE OF i`,
    [itemId],
  );
  return item?.chosen ?? null;
}
