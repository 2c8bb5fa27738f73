import "server-only";
import { userIdOf, type Actor } from "../access/actor";
import type { Clock } from "../clock";
import { transaction } from "../db";
import { err, ok, type Result } from "../result";
import { missingIn } from "./completeness";
import { REVIEW_HOURS } from "./expectations";
import { hasCurrentTerms } from "./internal/current-terms";
import { listDraftPhotos, lockDraft } from "./internal/draft-row";
import { findBlocks } from "./internal/find-blocks";
import { moveItem } from "./internal/move-item";
import { tellSeller } from "./internal/tell-seller";

const HOUR_MS = 3_600_000;

export type SubmitFailure =
  | "not_found"
  | "not_editable"
  | "conflict"
  | "terms"
  /** Something is missing: `missing`, a list of `Missing`. */
  | "incomplete"
  /** It may not be taken in: `reasons`, sentences. */
  | "blocked";

/** Hands a draft to the staff, or hands it back to them with what they asked for. */
export async function submitItem(
  actor: Actor,
  { number }: { readonly number: string },
  clock: Clock,
): Promise<Result<{ again: boolean }, SubmitFailure>> {
  const userId = userIdOf(actor);
  return transaction(async (tx) => {
    const locked = await lockDraft(tx, actor, number);
    if (!locked.ok) return locked;
    const { id, status, values } = locked.value;
    if (userId === null || !(await hasCurrentTerms(tx, userId))) return err("terms");
    const missing = missingIn(values, await listDraftPhotos(tx, id));
    if (missing.length > 0) return err("incomplete", { missing });
    const blocks = Object.values(await findBlocks(tx, values));
    if (blocks.length > 0) return err("blocked", { reasons: blocks });
    const at = clock.now();
    // A submitted piece must say when it was: before the move, which the database checks.
    await tx(`UPDATE consignment_items SET submitted_at = $2 WHERE id = $1`, [id, at]);
    const again = status === "changes_requested";
    const move = again ? "resubmit" : "submit";
    const moved = await moveItem(tx, actor, { itemId: id, move, as: "seller", at });
    if (!moved.ok) return moved;
    await tx(
      `UPDATE consignment_requests SET answered_at = $2 WHERE item_id = $1 AND answered_at IS NULL`,
      [id, at],
    );
    const until = new Date(at.getTime() + REVIEW_HOURS * HOUR_MS);
    await tellSeller(tx, { itemId: id, news: "submitted", at, until });
    return ok({ again });
  });
}
