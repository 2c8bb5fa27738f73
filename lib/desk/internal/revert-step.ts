import "server-only";
import { applyChanges, type Change } from "../apply-changes";
import { sameValue, type Fields } from "../fields";
import { productField } from "../product-fields";
import type { Step } from "../step-run";
import { snapshotsById } from "./snapshots";

const ROWS = 400;

type Row = {
  row: number;
  sku: string | null;
  action: "create" | "change";
  productId: string;
  before: Fields | null;
  after: Fields;
};

/**
 * Takes the latest rows of a run back: what was changed gets its former values where it still is as the run left it,
 * and what was made is put away. Nothing that others did since is undone.
 */
export const revertStep: Step = async (tx, run, actor, clock) => {
  const rows = await tx<Row>(
    `SELECT row, sku, action, product_id AS "productId", before, after FROM desk_run_rows
      WHERE run_id = $1 AND state = 'done' ORDER BY row DESC LIMIT ${ROWS}`,
    [run.id],
  );
  if (rows.length === 0) return 0;
  const now = await snapshotsById(
    tx,
    rows.map(({ productId }) => productId),
    true,
  );
  const work = rows.map((row) => ({
    row: row.row,
    ...wayBack(row, now.get(row.productId)?.fields ?? {}),
  }));
  const applied = await applyChanges(
    tx,
    actor,
    work.map(({ change }) => change),
    { clock, origin: run.origin },
    { action: "revert_run", reason: `reverted: ${run.title}`.slice(0, 200) },
  );
  const results = work.map(({ row, kept }, index) => {
    const outcome = applied[index];
    const notes = [
      kept.length > 0 ? `Changed since and left as it is: ${kept.join(", ")}.` : null,
      outcome?.ok ? outcome.note : outcome?.problem,
    ];
    return { row, note: notes.filter(Boolean).join(" ") || null };
  });
  await tx(
    `UPDATE desk_run_rows r SET state = 'reverted', note = x.note
       FROM jsonb_to_recordset($2::jsonb) AS x(row int, note text) WHERE r.run_id = $1 AND r.row = x.row`,
    [run.id, JSON.stringify(results)],
  );
  return rows.length;
};

/** The change that undoes a row, and the fields that somebody else has changed since. */
function wayBack(row: Row, now: Fields): { change: Change; kept: string[] } {
  const base = { productId: row.productId, sku: row.sku ?? "", before: null };
  if (row.action === "create") {
    // What was made stays as a record, with its SKU: it is put away and off the shelf.
    return { change: { ...base, after: { status: "archived", onHand: 0 } }, kept: [] };
  }
  const before = row.before ?? {};
  const [same, kept] = split(Object.keys(before), (key) => sameValue(now[key], row.after[key]));
  const after = Object.fromEntries(same.map((key) => [key, before[key] ?? null]));
  return { change: { ...base, after }, kept: kept.map((key) => productField(key).label) };
}

function split<T>(all: readonly T[], test: (one: T) => boolean): [T[], T[]] {
  return [all.filter(test), all.filter((one) => !test(one))];
}
