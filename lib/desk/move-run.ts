import "server-only";
import type { Actor } from "../access/actor";
import { hasPermission } from "../access/permissions";
import { transaction } from "../db";
import { enqueue } from "../jobs/enqueue";
import { err, ok, type Result } from "../result";

/** What somebody may do with a run, from which of its states, and where that leads. */
const MOVES = {
  commit: { from: "checked", to: "running" },
  revert: { from: "done", to: "reverting" },
} as const;
export type RunMove = keyof typeof MOVES;

/**
 * Has the rows of a checked file carried out, or takes back a whole run that is done. `conflict` where the run is in
 * another state by now, `nothing` where no row would change anything. Merchandisers only.
 */
export async function moveRun(
  actor: Actor,
  { runId, move }: { readonly runId: string; readonly move: RunMove },
): Promise<Result<void, "not_found" | "conflict" | "nothing">> {
  if (!hasPermission(actor, "merchandiser")) return err("not_found");
  const { from, to } = MOVES[move];
  return transaction(async (tx) => {
    const [run] = await tx<{ status: string; open: number }>(
      `SELECT status, (SELECT count(*)::int FROM desk_run_rows WHERE run_id = r.id
          AND CASE WHEN $2 = 'commit' THEN state = 'waiting' AND action IN ('create', 'change') ELSE state = 'done' END) AS open
         FROM desk_runs r WHERE id = $1 FOR UPDATE`,
      [runId, move],
    );
    if (!run) return err("not_found");
    if (run.status !== from) return err("conflict", { status: run.status });
    if (run.open === 0) return err("nothing");
    // From here on it counts what this stage has to do; whoever says so is who answers for it.
    await tx(
      `UPDATE desk_runs SET status = $2::desk_run_status, total = $3, handled = 0, finished_at = NULL, actor_id = $4 WHERE id = $1`,
      [runId, to, run.open, actor.userId],
    );
    await enqueue(tx, "desk.run", { runId });
    return ok(undefined);
  });
}
