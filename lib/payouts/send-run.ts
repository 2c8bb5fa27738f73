import "server-only";
import type { Actor } from "../access/actor";
import { hasPermission } from "../access/permissions";
import { writeAudit } from "../access/write-audit";
import type { Occasion } from "../catalog/edit-product";
import { transaction } from "../db";
import { err, ok, type Result } from "../result";
import { actorName } from "./internal/actor-name";
import { startPayouts } from "./internal/start-payouts";

export type SentRun = {
  /** Payouts that were let go. */
  readonly started: number;
  /** Payouts that stay, since their consignor's payouts are kept back. */
  readonly heldBack: number;
};

/**
 * Lets the payouts of an approved run go. What has gone already stays gone, so pressing twice sends once. Consignors
 * whose payouts staff keep back wait for another press. Finance only.
 */
export async function sendRun(
  actor: Actor,
  runId: string,
  { clock, origin }: Occasion,
): Promise<Result<SentRun, "not_found" | "not_approved" | "conflict">> {
  if (!hasPermission(actor, "finance")) return err("not_found");
  const at = clock.now();
  return transaction(async (tx) => {
    const [run] = await tx<{ approved: boolean }>(
      `SELECT approved_at IS NOT NULL AS approved FROM payout_runs WHERE id = $1 FOR UPDATE`,
      [runId],
    );
    if (!run) return err("not_found");
    if (!run.approved) return err("not_approved");
    const waiting = await tx<{ id: string; held: boolean }>(
      `SELECT p.id, c.payouts_held_reason IS NOT NULL AS held FROM payouts p JOIN consignors c ON c.user_id = p.consignor_id
        WHERE p.run_id = $1 AND p.status = 'pending' ORDER BY p.id`,
      [runId],
    );
    if (waiting.length === 0) return err("conflict");
    const free = waiting.filter(({ held }) => !held).map(({ id }) => id);
    await writeAudit(tx, {
      actor,
      action: "send_payout_run",
      entity: "payout_run",
      entityId: runId,
      before: null,
      after: { payouts: free.length },
      at,
      origin,
    });
    const started = await startPayouts(tx, free, { actor: actorName(actor), at });
    return ok({ started, heldBack: waiting.length - free.length });
  });
}
