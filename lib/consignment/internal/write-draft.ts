import "server-only";
import type { Tx } from "../../db";
import { slotsOf } from "../categories";
import type { DraftFlaw, DraftValues } from "../draft";

/** Writes all of what a seller says about a piece that the caller has locked, and counts the save. */
export async function writeDraft(
  tx: Tx,
  itemId: string,
  values: DraftValues,
  at: Date,
): Promise<number> {
  const [row] = await tx<{ version: number }>(
    `UPDATE consignment_items SET version = version + 1, updated_at = $2,
            category_id = (SELECT id FROM categories WHERE slug = $3 AND kind = 'resale'), subcategory = $4, title = $5, maker = $6,
            size_label = $7, measurements = $8, color = $9, material = $10, condition = $11::piece_condition, flawless = $12, era = $13,
            retail_cents = $14, proof = $15, proof_note = $16, story = $17, disclosures = $18, reject_choice = $19::reject_choice
      WHERE id = $1 RETURNING version`,
    [
      itemId,
      at,
      values.category,
      values.subcategory,
      values.title,
      values.maker,
      values.sizeLabel,
      JSON.stringify(values.measurements),
      values.color,
      values.material,
      values.condition,
      values.flawless,
      values.era,
      values.retailCents,
      values.proof,
      values.proofNote,
      values.story,
      JSON.stringify(values.disclosures),
      values.rejectChoice,
    ],
  );
  if (!row) throw new Error(`Piece ${itemId} has gone`);
  return row.version;
}

/** Puts these flaws in the place of the seller's own before. A pin on a photograph that is not the piece's is dropped. */
export async function writeFlaws(
  tx: Tx,
  itemId: string,
  flaws: readonly DraftFlaw[],
): Promise<void> {
  await tx(`DELETE FROM consignment_flaws WHERE item_id = $1 AND source = 'seller'`, [itemId]);
  if (flaws.length === 0) return;
  await tx(
    `INSERT INTO consignment_flaws (item_id, source, position, text, photo_id, x_bp, y_bp)
     SELECT $1, 'seller', x.n, x.text, p.id, CASE WHEN p.id IS NOT NULL THEN x.x_bp END, CASE WHEN p.id IS NOT NULL THEN x.y_bp END
       FROM unnest($2::text[], $3::uuid[], $4::int[], $5::int[]) WITH ORDINALITY AS x(text, photo_id, x_bp, y_bp, n)
       LEFT JOIN consignment_photos p ON p.id = x.photo_id AND p.item_id = $1`,
    [
      itemId,
      flaws.map(({ text }) => text),
      flaws.map(({ photoId }) => photoId),
      flaws.map(({ xBp }) => xBp),
      flaws.map(({ yBp }) => yBp),
    ],
  );
}

/** Photographs in places that the new category does not have become "anything else". */
export async function moveStrayPhotos(
  tx: Tx,
  itemId: string,
  category: string | null,
): Promise<void> {
  await tx(
    `UPDATE consignment_photos SET slot = 'extra' WHERE item_id = $1 AND source = 'seller' AND slot <> ALL ($2::text[])`,
    [itemId, slotsOf(category).map(({ name }) => name)],
  );
}
