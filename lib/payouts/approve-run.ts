import "server-only";
import type { Actor } from "../access/actor";
import { hasPermission } from "../access/permissions";
import { writeAudit } from "../access/write-audit";
import type { Occasion } from "../catalog/edit-product";
import { transaction } from "../db";
import { err, ok, type Result } from "../result";

/**
 * Says that a run may be sent as it stands. `conflict` where it was approved before, or where nothing of it is left.
 * Finance only.
 */
export async function approveRun(
  actor: Actor,
  runId: string,
  { clock, origin }: Occasion,
): Promise<Result<void, "not_found" | "conflict">> {
  if (!hasPermission(actor, "finance")) return err("not_found");
  const at = clock.now();
  return transaction(async (tx) => {
    const [run] = await tx(`SELECT 1 FROM payout_runs WHERE id = $1 FOR UPDATE`, [runId]);
    if (!run) return err("not_found");
    const [approved] = await tx<{ payouts: number; cents: number }>(
      `WITH content AS (
         SELECT count(*)::int AS payouts, coalesce(sum(amount_cents), 0)::int AS cents FROM payouts
          WHERE run_id = $1 AND status = 'pending')
       UPDATE payout_runs r SET approved_at = $2, approved_by = $3 FROM content
        WHERE r.id = $1 AND r.approved_at IS NULL AND content.payouts > 0 RETURNING content.payouts, content.cents`,
      [runId, at, actor.userId],
    );
    if (!approved) return err("conflict");
    await writeAudit(tx, {
      actor,
      action: "approve_payout_run",
      entity: "payout_run",
      entityId: runId,
      before: null,
      after: { payouts: approved.payouts, amountCents: approved.cents },
      at,
      origin,
    });
    return ok(undefined);
  });
}
