import { sql } from "@/lib/db";
import { moveRun, type RunMove } from "@/lib/desk/move-run";
import { startImport } from "@/lib/desk/start-run";
import { stepRun } from "@/lib/desk/step-run";
import { occasion, staff } from "../catalog/desk";

const { clock } = occasion;

/** Has a file looked at, and tells what its rows would do. */
export async function check(text: string): Promise<string> {
  const bytes = new TextEncoder().encode(text);
  const started = await startImport(
    await staff("merchandiser"),
    { name: "balms.csv", bytes },
    occasion,
  );
  if (!started.ok) throw new Error(String(started.detail?.["problem"]));
  await stepRun(started.value.runId, clock);
  return started.value.runId;
}

export async function move(runId: string, what: RunMove) {
  const moved = await moveRun(await staff("merchandiser"), { runId, move: what });
  if (moved.ok) await stepRun(runId, clock);
  return moved;
}

export type Row = {
  row: number;
  action: string;
  state: string;
  problems: string[];
  note: string | null;
};
export const rowsOf = (runId: string) =>
  sql<Row>(
    `SELECT row, action, state, problems, note FROM desk_run_rows WHERE run_id = $1 ORDER BY row`,
    [runId],
  );
