import "server-only";
import type { StaffActor } from "../../access/actor";
import type { Tx } from "../../db";
import { err, ok, type Result } from "../../result";
import type { InspectionCheck } from "../desk-view";
import { inspectionLacks, type InspectionLack } from "../inspection-readiness";

type Row = {
  category: string | null;
  checks: InspectionCheck[] | null;
  condition: string | null;
  recallSearch: string | null;
  recallFound: boolean | null;
  hasListing: boolean;
};

/** Whether the open inspection of a piece can end so; else `incomplete`, with what is missing as `lacks`. */
export async function checkInspection(
  tx: Tx,
  itemId: string,
  end: "pass" | "requote",
): Promise<Result<void, "incomplete">> {
  const [row] = await tx<Row>(
    `SELECT c.slug AS category, n.checks, n.condition, n.recall_search AS "recallSearch", n.recall_found AS "recallFound",
            i.listing IS NOT NULL AS "hasListing"
       FROM consignment_items i LEFT JOIN categories c ON c.id = i.category_id
       LEFT JOIN consignment_inspections n ON n.item_id = i.id AND n.outcome IS NULL WHERE i.id = $1`,
    [itemId],
  );
  const state = {
    category: row?.category ?? null,
    checks: row?.checks ?? [],
    condition: row?.condition ?? null,
    recallSearch: row?.recallSearch ?? null,
    recallFound: row?.recallFound ?? false,
    hasListing: row?.hasListing ?? false,
  };
  const lacks: readonly InspectionLack[] = inspectionLacks(state, end);
  return lacks.length === 0 ? ok(undefined) : err("incomplete", { lacks });
}

/** Writes down how the open inspection ended; where nobody had begun one, that it ended so. */
export async function endInspection(
  tx: Tx,
  actor: StaffActor,
  ended: {
    readonly itemId: string;
    readonly outcome: "pass" | "requote" | "reject";
    readonly at: Date;
  },
): Promise<void> {
  const { itemId, outcome, at } = ended;
  const closed = await tx(
    `UPDATE consignment_inspections SET outcome = $2, inspected_by = $3, at = $4 WHERE item_id = $1 AND outcome IS NULL RETURNING id`,
    [itemId, outcome, actor.userId, at],
  );
  if (closed.length > 0) return;
  await tx(
    `INSERT INTO consignment_inspections (item_id, checks, outcome, inspected_by, at) VALUES ($1, '[]', $2, $3, $4)`,
    [itemId, outcome, actor.userId, at],
  );
}
