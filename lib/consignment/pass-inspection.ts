import "server-only";
import type { Actor, StaffActor } from "../access/actor";
import { hasPermission } from "../access/permissions";
import type { Occasion } from "../catalog/edit-product";
import { transaction, type Tx } from "../db";
import { lockShelf } from "../inventory/piece-shelf";
import { err, ok, type Result } from "../result";
import { auditPiece } from "./internal/audit-piece";
import { checkInspection, endInspection } from "./internal/end-inspection";
import { listPiece } from "./internal/list-piece";
import { lockAtIntake, type IntakeFailure } from "./internal/lock-at-intake";
import { moveItem, moverName } from "./internal/move-item";
import { prepareListing, type NotReady, type PreparedListing } from "./internal/prepare-listing";
import { tellSeller } from "./internal/tell-seller";
import type { PassInput } from "./staff-schema";

/**
 * Passes a piece and lists it, in one step: it is in the shop when this returns. `incomplete` names what the inspection
 * lacks. Merchandisers only.
 */
export async function passInspection(
  actor: Actor,
  { itemId, version }: PassInput,
  occasion: Occasion,
): Promise<Result<{ slug: string }, IntakeFailure | NotReady | "incomplete">> {
  if (!hasPermission(actor, "merchandiser")) return err("not_found");
  // Asked before the photographs are cut, and once more when nothing can change any more.
  const early = await transaction(async (tx) => {
    const locked = await lockAtIntake(tx, itemId, version);
    return locked.ok ? checkInspection(tx, itemId, "pass") : locked;
  });
  if (!early.ok) return early;
  const prepared = await prepareListing(itemId);
  if (!prepared.ok) return prepared;
  return transaction((tx) => passIn(tx, actor, prepared.value, version, occasion));
}

async function passIn(
  tx: Tx,
  actor: StaffActor,
  prepared: PreparedListing,
  version: number,
  occasion: Occasion,
): Promise<Result<{ slug: string }, IntakeFailure | "incomplete">> {
  const { itemId } = prepared;
  const at = occasion.clock.now();
  if (prepared.productId) await lockShelf(tx, prepared.productId);
  const locked = await lockAtIntake(tx, itemId, version);
  if (!locked.ok) return locked;
  const ready = await checkInspection(tx, itemId, "pass");
  if (!ready.ok) return ready;
  const listed = await listPiece(tx, prepared, { actor: moverName(actor, "staff"), at });
  const { productId, listedAt, dueAt, priceCents, slug } = listed;
  const moved = await moveItem(tx, actor, {
    itemId,
    move: "pass_inspection",
    as: "staff",
    at,
    set: { productId, listedAt, dueAt },
  });
  if (!moved.ok) throw new Error(`Piece ${itemId} was locked and stands elsewhere`);
  await endInspection(tx, actor, { itemId, outcome: "pass", at });
  await auditPiece(tx, actor, { action: "list", itemId, after: { slug, priceCents } }, occasion);
  await tellSeller(tx, { itemId, news: "listed", at, until: dueAt, priceCents });
  return ok({ slug });
}
