import "server-only";
import type { Actor } from "../access/actor";
import { hasPermission } from "../access/permissions";
import { writeAudit } from "../access/write-audit";
import { transaction } from "../db";
import { err, ok, type Result } from "../result";
import type { StandardOccasion } from "./occasion";
import type { StopRunInput } from "./schema";

/** Ends an audit of the catalogue that is under way; nothing of it counts. `not_found` where it is over already. */
export async function stopRun(
  actor: Actor,
  { id }: StopRunInput,
  { clock, origin }: StandardOccasion,
): Promise<Result<void, "not_found">> {
  if (!hasPermission(actor, "merchandiser")) return err("not_found");
  return transaction(async (tx) => {
    const at = clock.now();
    const [run] = await tx<{ version_id: string }>(
      `UPDATE standard_runs SET status = 'failed', problem = 'Stopped at the desk', finished_at = $2
        WHERE id = $1 AND status = 'running' RETURNING version_id`,
      [id, at],
    );
    if (!run) return err("not_found");
    await writeAudit(tx, {
      actor,
      action: "stop_standard_run",
      entity: "standard",
      entityId: run.version_id,
      before: { run: id },
      after: null,
      at,
      origin,
    });
    return ok(undefined);
  });
}
