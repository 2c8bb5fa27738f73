import "server-only";
import type { Clock } from "../clock";
import { sql } from "../db";

/** The timers, each with runs of its own. `bulk` is what staff had done to many pieces at once. */
export const RUN_KINDS = ["steps", "deadlines", "terms", "settlements", "payouts", "bulk"] as const;
export type RunKind = (typeof RUN_KINDS)[number];

/** Counts by what happened, and lists of what somebody should look at, by name. */
export type RunReport = Readonly<Record<string, number | readonly string[]>>;

/**
 * Does a timer's work and keeps what came of it for the desk: a run that was begun and has no end was cut off. The
 * report is handed out as well; what throws leaves its run without an end and is passed on.
 */
export async function recordRun<Report extends RunReport>(
  kind: RunKind,
  clock: Clock,
  work: () => Promise<Report>,
): Promise<Report> {
  const [run] = await sql<{ id: string }>(
    `INSERT INTO consignment_runs (kind, started_at) VALUES ($1, $2) RETURNING id`,
    [kind, clock.now()],
  );
  const report = await work();
  await sql(`UPDATE consignment_runs SET finished_at = $2, report = $3 WHERE id = $1`, [
    run?.id,
    clock.now(),
    JSON.stringify(report),
  ]);
  return report;
}
