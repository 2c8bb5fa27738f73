import "server-only";
import { applyChanges, type Applied, type Change } from "../apply-changes";
import type { Fields } from "../fields";
import type { Step } from "../step-run";

const ROWS = 400;

type Row = {
  row: number;
  sku: string | null;
  productId: string | null;
  before: Fields | null;
  after: Fields;
};

/** Carries out the next rows of a run that was looked at. */
export const commitStep: Step = async (tx, run, actor, clock) => {
  const rows = await tx<Row>(
    `SELECT row, sku, product_id AS "productId", before, after FROM desk_run_rows
      WHERE run_id = $1 AND state = 'waiting' AND action IN ('create', 'change') ORDER BY row LIMIT ${ROWS}`,
    [run.id],
  );
  if (rows.length === 0) return 0;
  const late = await lateSkus(tx, rows);
  const changes = rows
    .filter(({ sku, productId }) => productId !== null || !late.has(sku ?? ""))
    .map((row): Change & { row: number } => ({ ...row, sku: row.sku ?? "" }));
  const imported = run.kind === "import";
  const applied = await applyChanges(
    tx,
    actor,
    changes,
    { clock, origin: run.origin },
    {
      action: imported ? "import" : "bulk_change",
      reason: imported ? `import ${run.title}`.slice(0, 200) : "bulk change",
    },
  );
  const outcome = new Map(changes.map(({ row }, index) => [row, applied[index]]));
  const results = rows.map(({ row }) => ({ row, ...resultOf(outcome.get(row)) }));
  await tx(
    `UPDATE desk_run_rows r SET state = x.state, product_id = coalesce(x."productId", r.product_id),
            before = CASE WHEN r.action = 'create' THEN NULL ELSE coalesce(x.before, r.before) END, note = x.note
       FROM jsonb_to_recordset($2::jsonb) AS x(row int, state desk_row_state, "productId" uuid, before jsonb, note text)
      WHERE r.run_id = $1 AND r.row = x.row`,
    [run.id, JSON.stringify(results)],
  );
  return rows.length;
};

/** SKUs that were new when the file was looked at and are not any more. */
async function lateSkus(tx: Parameters<Step>[0], rows: readonly Row[]): Promise<Set<string>> {
  const made = rows.filter(({ productId }) => productId === null).map(({ sku }) => sku);
  if (made.length === 0) return new Set();
  const found = await tx<{ sku: string }>(`SELECT sku FROM variants WHERE sku = ANY ($1::text[])`, [
    made,
  ]);
  return new Set(found.map(({ sku }) => sku));
}

function resultOf(applied: Applied | undefined) {
  if (!applied)
    return {
      state: "failed",
      productId: null,
      before: null,
      note: "Somebody made a product with this SKU meanwhile.",
    };
  if (!applied.ok) return { state: "failed", productId: null, before: null, note: applied.problem };
  const { productId, before, note } = applied;
  return { state: "done", productId, before, note };
}
