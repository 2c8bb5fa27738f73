import "server-only";
import type { StaffActor } from "../access/actor";
import { hasPermission, type Permission } from "../access/permissions";
import type { Clock } from "../clock";
import { transaction, type Tx } from "../db";
import { enqueue } from "../jobs/enqueue";
import { checkStep } from "./internal/check-step";
import { commitStep } from "./internal/commit-step";
import { revertStep } from "./internal/revert-step";

/** A run as its steps need it. */
export type Run = {
  readonly id: string;
  readonly kind: "import" | "bulk";
  readonly status:
    | "checking"
    | "checked"
    | "running"
    | "done"
    | "reverting"
    | "reverted"
    | "failed";
  readonly title: string;
  readonly columns: readonly string[];
  readonly total: number;
  readonly handled: number;
  readonly actorId: string;
  readonly origin: string | null;
};

/** One stage of a run: handles the next rows in the transaction and says how many; none: it is through. */
export type Step = (tx: Tx, run: Run, actor: StaffActor, clock: Clock) => Promise<number>;

const STAGES: Readonly<Partial<Record<Run["status"], { step: Step; after: Run["status"] }>>> = {
  checking: { step: checkStep, after: "checked" },
  running: { step: commitStep, after: "done" },
  reverting: { step: revertStep, after: "reverted" },
};

/**
 * Goes on with a run, step by step, each in a transaction of its own, so that what is done stays done and a crash
 * loses one step at most. After `budgetMs` the rest is left to another job. Does nothing where nothing is to be done.
 */
export async function stepRun(runId: string, clock: Clock, budgetMs = 45_000): Promise<void> {
  const until = Date.now() + budgetMs;
  while (await stepOnce(runId, clock)) {
    if (Date.now() < until) continue;
    await transaction((tx) => enqueue(tx, "desk.run", { runId }));
    return;
  }
}

/** True while there is more to do. */
async function stepOnce(runId: string, clock: Clock): Promise<boolean> {
  return transaction(async (tx) => {
    const [run] = await tx<Run>(
      `SELECT id, kind, status, title, columns, total, handled, actor_id AS "actorId", origin
         FROM desk_runs WHERE id = $1 FOR UPDATE`,
      [runId],
    );
    const stage = run && STAGES[run.status];
    if (!run || !stage) return false;
    const actor = await actorOf(tx, run.actorId);
    if (!actor) {
      await finish(
        tx,
        run,
        "failed",
        clock,
        "Whoever started this may no longer edit the catalogue.",
      );
      return false;
    }
    const handled = await stage.step(tx, run, actor, clock);
    if (handled === 0) await finish(tx, run, stage.after, clock, null);
    else
      await tx(`UPDATE desk_runs SET handled = least(total, handled + $2) WHERE id = $1`, [
        run.id,
        handled,
      ]);
    return handled > 0;
  });
}

/** Who started it, with what they may do now. */
async function actorOf(tx: Tx, userId: string): Promise<StaffActor | null> {
  const [row] = await tx<{ permissions: Permission[] }>(
    `SELECT s.permissions::text[] AS permissions FROM staff_members s JOIN users u ON u.id = s.user_id
      WHERE s.user_id = $1 AND u.disabled_at IS NULL`,
    [userId],
  );
  if (!row) return null;
  const actor: StaffActor = {
    kind: "staff",
    userId,
    visitorId: userId,
    permissions: row.permissions,
  };
  return hasPermission(actor, "merchandiser") ? actor : null;
}

async function finish(
  tx: Tx,
  run: Run,
  status: Run["status"],
  clock: Clock,
  problem: string | null,
): Promise<void> {
  await tx(
    `UPDATE desk_runs SET status = $2::desk_run_status, problem = $3, finished_at = $4, handled = total WHERE id = $1`,
    [run.id, status, problem, clock.now()],
  );
}
