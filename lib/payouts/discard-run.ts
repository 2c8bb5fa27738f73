import "server-only";
import type { Actor } from "../access/actor";
import { hasPermission } from "../access/permissions";
import { writeAudit } from "../access/write-audit";
import type { Occasion } from "../catalog/edit-product";
import { transaction } from "../db";
import { err, ok, type Result } from "../result";
import { actorName } from "./internal/actor-name";
import { lockPayouts } from "./internal/lock-payouts";
import { movePayouts } from "./internal/move-payout";

/**
 * Takes a run apart that nobody has sent: all that waits in it is payable again. `conflict` where nothing waits in it
 * any more. Finance only.
 */
export async function discardRun(
  actor: Actor,
  runId: string,
  { clock, origin }: Occasion,
): Promise<Result<{ payouts: number }, "not_found" | "conflict">> {
  if (!hasPermission(actor, "finance")) return err("not_found");
  const at = clock.now();
  return transaction(async (tx) => {
    const [run] = await tx(`SELECT 1 FROM payout_runs WHERE id = $1 FOR UPDATE`, [runId]);
    if (!run) return err("not_found");
    const waiting = await tx<{ id: string }>(
      `SELECT id FROM payouts WHERE run_id = $1 AND status = 'pending' ORDER BY id`,
      [runId],
    );
    const payoutIds = waiting.map(({ id }) => id);
    await lockPayouts(tx, payoutIds);
    const gone = await movePayouts(tx, { payoutIds, move: "cancel", actor: actorName(actor), at });
    if (gone.length === 0) return err("conflict");
    await tx(
      `WITH gone AS (
         UPDATE payout_lines SET live = false, left_reason = 'cancelled' WHERE payout_id = ANY ($1::uuid[]) AND live
         RETURNING earning_id)
       UPDATE consignor_earnings e SET status = 'payable' FROM gone WHERE e.id = gone.earning_id AND e.status = 'paying'`,
      [gone],
    );
    await writeAudit(tx, {
      actor,
      action: "discard_payout_run",
      entity: "payout_run",
      entityId: runId,
      before: { payouts: gone.length },
      after: null,
      at,
      origin,
    });
    return ok({ payouts: gone.length });
  });
}
