import "server-only";
import type { Actor, StaffActor } from "../access/actor";
import { hasPermission } from "../access/permissions";
import type { Occasion } from "../catalog/edit-product";
import { transaction, type Tx } from "../db";
import { err, ok, type Result } from "../result";
import { findBlocked, type BlockedFacts } from "./blocked-terms";
import { searchRecord, type SaveInspectionInput } from "./inspection";
import { auditPiece } from "./internal/audit-piece";
import { lockAtIntake, type IntakeFailure } from "./internal/lock-at-intake";
import { listBlockedTerms } from "./resale-blocks";

/**
 * Keeps what was found on a piece so far: checks, measurements, flaws, where recalls were looked for. Nothing is decided
 * by it. `changed` where somebody else saved it since the form was opened. Merchandisers only.
 */
export async function saveInspection(
  actor: Actor,
  input: SaveInspectionInput,
  occasion: Occasion,
): Promise<Result<void, IntakeFailure>> {
  if (!hasPermission(actor, "merchandiser")) return err("not_found");
  const { itemId, version } = input;
  return transaction(async (tx) => {
    const locked = await lockAtIntake(tx, itemId, version);
    if (!locked.ok) return locked;
    await keepFindings(tx, actor, input, occasion.clock.now());
    await keepFlaws(tx, input);
    await tx(
      `UPDATE consignment_items SET shelf = coalesce($2, shelf), version = version + 1 WHERE id = $1`,
      [itemId, input.shelf ?? null],
    );
    const failed = input.checks.filter(({ passed }) => passed === false);
    const after = {
      looked: input.checks.filter(({ passed }) => passed !== null).length,
      failed: failed.map(({ check }) => check).join(", "),
      flaws: input.flaws.length,
      recallFound: input.recallFound !== undefined,
    };
    await auditPiece(tx, actor, { action: "save_inspection", itemId, after }, occasion);
    return ok(undefined);
  });
}

/** The inspection that is open is written over; the ones that ended in something stay. */
async function keepFindings(
  tx: Tx,
  actor: StaffActor,
  input: SaveInspectionInput,
  at: Date,
): Promise<void> {
  const values = [
    input.itemId,
    JSON.stringify(input.checks),
    input.authenticityNote ?? null,
    JSON.stringify(input.measurements),
    input.condition ?? null,
    await searched(tx, input),
    input.recallFound !== undefined,
    input.note ?? null,
    actor.userId,
    at,
  ];
  const kept = await tx(
    `UPDATE consignment_inspections SET checks = $2, authenticity_note = $3, measurements = $4, condition = $5, recall_search = $6,
            recall_found = $7, note = $8, inspected_by = $9, at = $10 WHERE item_id = $1 AND outcome IS NULL RETURNING id`,
    values,
  );
  if (kept.length > 0) return;
  await tx(
    `INSERT INTO consignment_inspections (item_id, checks, authenticity_note, measurements, condition, recall_search, recall_found, note,
       inspected_by, at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
    values,
  );
}

/** Where recalls were looked for, with what the shop's own list says to the piece. */
async function searched(tx: Tx, { itemId, recallSearch }: SaveInspectionInput) {
  if (recallSearch === undefined) return null;
  const [facts] = await tx<BlockedFacts>(
    `SELECT title, maker, material, subcategory FROM consignment_items WHERE id = $1`,
    [itemId],
  );
  const terms = await listBlockedTerms(tx);
  return searchRecord(recallSearch, terms.length, facts ? findBlocked(terms, facts) : []);
}

/** The flaws that were found here, in place of those that were written down before. A photograph has to be the piece's own. */
async function keepFlaws(tx: Tx, { itemId, flaws }: SaveInspectionInput): Promise<void> {
  await tx(`DELETE FROM consignment_flaws WHERE item_id = $1 AND source = 'intake'`, [itemId]);
  await tx(
    `INSERT INTO consignment_flaws (item_id, source, position, text, photo_id, x_bp, y_bp)
     SELECT $1, 'intake', x.position, x.text, f.id, CASE WHEN f.id IS NOT NULL THEN x."xBp" END, CASE WHEN f.id IS NOT NULL THEN x."yBp" END
       FROM jsonb_to_recordset($2::jsonb) AS x(position int, text text, "photoId" uuid, "xBp" int, "yBp" int)
       LEFT JOIN consignment_photos f ON f.id = x."photoId" AND f.item_id = $1`,
    [itemId, JSON.stringify(flaws.map((flaw, position) => ({ ...flaw, position })))],
  );
}
