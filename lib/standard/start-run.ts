import "server-only";
import type { Actor } from "../access/actor";
import { hasPermission } from "../access/permissions";
import { writeAudit } from "../access/write-audit";
import { isUniqueViolation, transaction } from "../db";
import { enqueue } from "../jobs/enqueue";
import { err, ok, type Result } from "../result";
import { actorName, type StandardOccasion } from "./occasion";
import type { StartRunInput } from "./schema";

/**
 * Begins to audit the whole catalogue by the version that is being written: for a look at what it would change, or to
 * publish it. The work is a job's, see `step-run.ts`. `exists` where such an audit is under way.
 */
export async function startRun(
  actor: Actor,
  { kind }: StartRunInput,
  occasion: StandardOccasion,
): Promise<Result<{ runId: string }, "not_found" | "exists" | "no_draft">> {
  if (!hasPermission(actor, "merchandiser")) return err("not_found");
  const at = occasion.clock.now();
  try {
    return await transaction(async (tx) => {
      const [run] = await tx<{ id: string; version_id: string }>(
        `WITH draft AS (SELECT id FROM standard_versions WHERE status = 'draft' FOR UPDATE)
         INSERT INTO standard_runs (version_id, kind, total, started_by, started_at)
         SELECT id, $1::standard_run_kind, (SELECT count(*) FROM products WHERE kind = 'curated'), $2, $3 FROM draft
         RETURNING id, version_id`,
        [kind, actorName(actor), at],
      );
      if (!run) return err("no_draft");
      await writeAudit(tx, {
        actor,
        action: `${kind}_standard`,
        entity: "standard",
        entityId: run.version_id,
        before: null,
        after: { run: run.id },
        at,
        origin: occasion.origin,
      });
      await enqueue(tx, "standard.run", { runId: run.id });
      return ok({ runId: run.id });
    });
  } catch (error) {
    if (isUniqueViolation(error, "standard_runs_one_running")) return err("exists");
    throw error;
  }
}
