import "server-only";
import type { Actor, StaffActor } from "../access/actor";
import { hasPermission } from "../access/permissions";
import type { Occasion } from "../catalog/edit-product";
import { transaction, type Tx } from "../db";
import { enqueue } from "../jobs/enqueue";
import { err, ok, type Result } from "../result";
import { readCsv } from "./read-csv";

type Sent = { readonly name: string; readonly bytes: Uint8Array };

/**
 * Takes a file in and has it looked at by a job: nothing is changed before somebody says so. `unreadable` carries
 * why as `problem`. Merchandisers only.
 */
export async function startImport(
  actor: Actor,
  { name, bytes }: Sent,
  occasion: Occasion,
): Promise<Result<{ runId: string }, "not_found" | "unreadable">> {
  if (!hasPermission(actor, "merchandiser")) return err("not_found");
  const file = readCsv(bytes);
  if (!file.ok) return file;
  const { columns, rows } = file.value;
  return transaction(async (tx) => {
    const runId = await insertRun(tx, actor, occasion, {
      kind: "import",
      status: "checking",
      title: name.slice(0, 120) || "A file",
      columns,
      total: rows.length,
    });
    for (let from = 0; from < rows.length; from += STEP)
      await insertRows(tx, runId, from, rows.slice(from, from + STEP));
    await enqueue(tx, "desk.run", { runId });
    return ok({ runId });
  });
}

const STEP = 1000;

type NewRun = {
  readonly kind: "import" | "bulk";
  readonly status: "checking" | "running";
  readonly title: string;
  readonly columns: readonly string[];
  readonly total: number;
};

/** Writes down a run; its rows follow in the same transaction. */
export async function insertRun(
  tx: Tx,
  actor: StaffActor,
  { clock, origin }: Occasion,
  run: NewRun,
): Promise<string> {
  const [made] = await tx<{ id: string }>(
    `INSERT INTO desk_runs (kind, status, title, actor_id, origin, columns, total, created_at)
     VALUES ($1::desk_run_kind, $2::desk_run_status, $3, $4, $5, $6, $7, $8) RETURNING id`,
    [run.kind, run.status, run.title, actor.userId, origin, run.columns, run.total, clock.now()],
  );
  if (!made) throw new Error("A run was not written");
  return made.id;
}

async function insertRows(
  tx: Tx,
  runId: string,
  from: number,
  rows: readonly (readonly string[])[],
): Promise<void> {
  // The heads are line 1 of the file, as spreadsheets count.
  await tx(
    `INSERT INTO desk_run_rows (run_id, row, cells)
     SELECT $1, $2::int + n + 1, ARRAY(SELECT jsonb_array_elements_text(cells))
       FROM jsonb_array_elements($3::jsonb) WITH ORDINALITY AS x(cells, n)`,
    [runId, from, JSON.stringify(rows)],
  );
}
