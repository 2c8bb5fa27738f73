import "server-only";
import type { Actor } from "../access/actor";
import { hasPermission } from "../access/permissions";
import type { Occasion } from "../catalog/edit-product";
import { transaction, type Tx } from "../db";
import { enqueue } from "../jobs/enqueue";
import { err, ok, type Result } from "../result";
import { readBulkChange, type BulkChange } from "./bulk-change";
import { matchingIds, type BulkScope } from "./internal/matching-ids";
import { readShelves } from "./internal/shelves";
import { snapshotsById, type Snapshot } from "./internal/snapshots";
import { productList } from "./lists/products";
import { sameValue, type Fields } from "./fields";
import { insertRun } from "./start-run";

/** What to do, to which rows: the chosen ids, or all that match a list's query. */
export type BulkWish = BulkScope & { readonly change: string; readonly percent: string };

const MOST = 50_000;
const STEP = 1000;

/**
 * Has many products changed in one run, which a job carries out and which can be taken back as a whole. `unclear`
 * where it does not say what to do, `nobody` where no row is meant, `too_many` above 50,000. Merchandisers only.
 */
export async function startBulk(
  actor: Actor,
  wish: BulkWish,
  occasion: Occasion,
): Promise<Result<{ runId: string }, "not_found" | "unclear" | "nobody" | "too_many">> {
  if (!hasPermission(actor, "merchandiser")) return err("not_found");
  return transaction(async (tx) => {
    const change = readBulkChange(wish.change, wish.percent, await readShelves(tx));
    if (!change) return err("unclear");
    const ids = await matchingIds(tx, productList, wish, MOST + 1);
    if (ids.length === 0) return err("nobody");
    if (ids.length > MOST) return err("too_many");
    const runId = await insertRun(tx, actor, occasion, {
      kind: "bulk",
      status: "running",
      title: `${change.title}: ${ids.length.toLocaleString("en-US")} ${ids.length === 1 ? "product" : "products"}`,
      columns: [],
      total: ids.length,
    });
    for (let from = 0; from < ids.length; from += STEP)
      await insertRows(tx, runId, change, ids.slice(from, from + STEP), from);
    await enqueue(tx, "desk.run", { runId });
    return ok({ runId });
  });
}

async function insertRows(
  tx: Tx,
  runId: string,
  change: BulkChange,
  ids: readonly string[],
  from: number,
): Promise<void> {
  const present = await snapshotsById(tx, ids, false);
  const rows = ids.map((id, index) => ({
    row: from + index + 1,
    ...rowOf(change, present.get(id)),
  }));
  await tx(
    `INSERT INTO desk_run_rows (run_id, row, sku, action, product_id, before, after, problems)
     SELECT $1, x.row, x.sku, x.action, x."productId", x.before, x.after, coalesce(x.problems, '{}')
       FROM jsonb_to_recordset($2::jsonb) AS x(row int, sku text, action desk_row_action, "productId" uuid, before jsonb,
            after jsonb, problems text[])`,
    [runId, JSON.stringify(rows)],
  );
}

function rowOf(change: BulkChange, now: Snapshot | undefined) {
  if (!now) return { action: "reject", problems: ["it has no variant"] };
  const base = { sku: now.sku, productId: now.id };
  const wished = change.of(now);
  if (typeof wished === "string") return { ...base, action: "reject", problems: [wished] };
  const keys = Object.keys(wished).filter((key) => !sameValue(now.fields[key], wished[key]));
  if (keys.length === 0) return { ...base, action: "skip" };
  const pick = (fields: Fields) =>
    Object.fromEntries(keys.map((key) => [key, fields[key] ?? null]));
  return { ...base, action: "change", before: pick(now.fields), after: pick(wished) };
}
