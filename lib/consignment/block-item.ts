import "server-only";
import type { Actor } from "../access/actor";
import { hasPermission } from "../access/permissions";
import type { Occasion } from "../catalog/edit-product";
import { transaction, type Tx } from "../db";
import { lockShelf, putOnShelf, takeOffShelf } from "../inventory/piece-shelf";
import { err, ok, type Result } from "../result";
import { auditPiece } from "./internal/audit-piece";
import { moveItem, moverName, writeHistory } from "./internal/move-item";
import { productOf, showPage } from "./internal/shop-place";
import { tellSeller } from "./internal/tell-seller";
import type { ConsignmentState } from "./states";
import type { BlockInput, UnblockInput } from "./staff-schema";

/**
 * Sets a piece aside at once: a recall, a doubt about what it is. One that is in the shop leaves it in the same
 * moment, also while somebody pays for it; what they pay is given back in full. Merchandisers only.
 */
export async function blockItem(
  actor: Actor,
  { itemId, reason }: BlockInput,
  occasion: Occasion,
): Promise<Result<void, "not_found" | "conflict">> {
  if (!hasPermission(actor, "merchandiser")) return err("not_found");
  const at = occasion.clock.now();
  return transaction(async (tx) => {
    const productId = await productOf(tx, itemId);
    if (productId) await lockShelf(tx, productId);
    const moved = await moveItem(tx, actor, {
      itemId,
      move: "block",
      as: "staff",
      at,
      note: reason,
      set: { blockReason: reason },
    });
    if (!moved.ok) return moved;
    if (productId) {
      const change = { productId, reason: `blocked: ${reason}`, actor: moverName(actor, "staff") };
      await takeOffShelf(tx, { ...change, at }, { evenIfHeld: true });
      await showPage(tx, productId, false, at);
    }
    const before = { status: moved.value.from };
    await auditPiece(tx, actor, { action: "block", itemId, before, after: { reason } }, occasion);
    await tellSeller(tx, { itemId, news: "blocked", at, words: reason });
    return ok(undefined);
  });
}

type Blocked = { from: ConsignmentState; productId: string | null };

/**
 * Lets a blocked piece go on from where it stood. The time it was set aside is added to its dates; one that was in the
 * shop is in it again. Merchandisers only.
 */
export async function unblockItem(
  actor: Actor,
  { itemId, note }: UnblockInput,
  occasion: Occasion,
): Promise<Result<void, "not_found" | "conflict">> {
  if (!hasPermission(actor, "merchandiser")) return err("not_found");
  const at = occasion.clock.now();
  return transaction(async (tx) => {
    const productId = await productOf(tx, itemId);
    if (productId) await lockShelf(tx, productId);
    const [item] = await tx<Blocked>(
      `UPDATE consignment_items SET status = blocked_from, blocked_from = NULL, updated_at = $2
        WHERE id = $1 AND status = 'blocked' RETURNING old.blocked_from AS "from", product_id AS "productId"`,
      [itemId, at],
    );
    if (!item) return stateOf(tx, itemId);
    const actorName = moverName(actor, "staff");
    await moveDates(tx, itemId, at);
    await writeHistory(tx, [
      { itemId, transition: "unblock", from: "blocked", to: item.from, actor: actorName, note, at },
    ]);
    if (item.productId) {
      const change = {
        productId: item.productId,
        reason: "no longer blocked",
        actor: actorName,
        at,
      };
      if (item.from === "listed") await putOnShelf(tx, change);
      await showPage(tx, item.productId, true, at);
    }
    const after = { status: item.from, note };
    await auditPiece(tx, actor, { action: "unblock", itemId, after }, occasion);
    await tellSeller(tx, { itemId, news: "unblocked", at, words: note });
    return ok(undefined);
  });
}

async function stateOf(tx: Tx, itemId: string) {
  const [item] = await tx<{ status: ConsignmentState }>(
    `SELECT status FROM consignment_items WHERE id = $1`,
    [itemId],
  );
  return item ? err("conflict", { status: item.status }) : err("not_found");
}

/** Adds the time since a piece was blocked to its deadline and, where it is in the shop, to the day its steps count from. */
async function moveDates(tx: Tx, itemId: string, at: Date): Promise<void> {
  await tx(
    `WITH aside AS (
       SELECT $2::timestamptz - max(at) AS days FROM consignment_history WHERE item_id = $1 AND transition = 'block'),
     item AS (
       UPDATE consignment_items i SET due_at = i.due_at + aside.days,
              listed_at = CASE WHEN i.status = 'listed' THEN i.listed_at + aside.days ELSE i.listed_at END
         FROM aside WHERE i.id = $1 RETURNING i.product_id, i.status)
     UPDATE resale_pieces r SET listed_at = r.listed_at + aside.days FROM item, aside
      WHERE r.product_id = item.product_id AND item.status = 'listed'`,
    [itemId, at],
  );
}
