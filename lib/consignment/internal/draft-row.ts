import "server-only";
import { userIdOf, type Actor } from "../../access/actor";
import type { Sql, Tx } from "../../db";
import { err, ok, type Result } from "../../result";
import type { DraftFlaw, DraftPhoto, DraftValues } from "../draft";
import type { ConsignmentState } from "../states";

/** Where a seller may change what they say about a piece. */
const EDITABLE: readonly ConsignmentState[] = ["draft", "changes_requested"];

export const isEditable = (status: ConsignmentState): boolean => EDITABLE.includes(status);

export type DraftRow = {
  readonly id: string;
  readonly number: string;
  readonly status: ConsignmentState;
  readonly version: number;
  readonly updatedAt: Date;
  readonly values: DraftValues;
};

type Flat = Omit<DraftRow, "values"> & Omit<DraftValues, "flaws"> & { flaws: DraftFlaw[] };

const COLUMNS = `i.id, i.number, i.status, i.version, i.updated_at AS "updatedAt",
  (SELECT slug FROM categories WHERE id = i.category_id) AS category, i.subcategory, i.title, i.maker, i.size_label AS "sizeLabel",
  i.measurements, i.color, i.material, i.condition, i.flawless, i.era, i.retail_cents AS "retailCents", i.proof,
  i.proof_note AS "proofNote", i.story, i.disclosures, i.reject_choice AS "rejectChoice",
  (SELECT coalesce(json_agg(json_build_object('text', f.text, 'photoId', f.photo_id, 'xBp', f.x_bp, 'yBp', f.y_bp) ORDER BY f.position), '[]')
     FROM consignment_flaws f WHERE f.item_id = i.id AND f.source = 'seller') AS flaws`;

function rowOf({ id, number, status, version, updatedAt, ...values }: Flat): DraftRow {
  return { id, number, status, version, updatedAt, values };
}

/** What the seller says about a piece of their own; another's and a missing one are both null. */
export async function findOwnRow(
  run: Sql,
  actor: Actor,
  number: string,
  { lock = false } = {},
): Promise<DraftRow | null> {
  const [row] = await run<Flat>(
    `SELECT ${COLUMNS} FROM consignment_items i WHERE i.number = $1 AND i.consignor_id = $2${lock ? " FOR UPDATE OF i" : ""}`,
    [number, userIdOf(actor)],
  );
  return row ? rowOf(row) : null;
}

/** The same, locked for this transaction, if the seller may still change it. */
export async function lockDraft(
  tx: Tx,
  actor: Actor,
  number: string,
): Promise<Result<DraftRow, "not_found" | "not_editable">> {
  const row = await findOwnRow(tx, actor, number, { lock: true });
  if (!row) return err("not_found");
  return isEditable(row.status) ? ok(row) : err("not_editable", { status: row.status });
}

/** A piece's photographs by its seller, in their order. */
export function listDraftPhotos(run: Sql, itemId: string): Promise<DraftPhoto[]> {
  return run<DraftPhoto>(
    `SELECT id, slot, status, problem, width, height, dominant FROM consignment_photos
      WHERE item_id = $1 AND source = 'seller' ORDER BY position, id`,
    [itemId],
  );
}
