import "server-only";
import type { Actor } from "../access/actor";
import { hasPermission } from "../access/permissions";
import { sql } from "../db";
import { err, ok, type Result } from "../result";
import { uuid } from "../text";
import type { RunReport } from "./record-run";

export type RunSheet = {
  readonly kind: string;
  /** ISO 8601. */
  readonly startedAt: string;
  readonly finishedAt: string | null;
  readonly report: RunReport;
};

/** One run of a timer. Merchandisers and finance only. */
export async function findRun(actor: Actor, id: string): Promise<Result<RunSheet, "not_found">> {
  if (!hasPermission(actor, "merchandiser", "finance")) return err("not_found");
  if (!uuid.safeParse(id).success) return err("not_found");
  const [run] = await sql<RunSheet>(
    `SELECT kind, to_json(started_at) AS "startedAt", to_json(finished_at) AS "finishedAt", report FROM consignment_runs WHERE id = $1`,
    [id],
  );
  return run ? ok(run) : err("not_found");
}
