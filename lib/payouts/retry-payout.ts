import "server-only";
import type { Actor } from "../access/actor";
import { hasPermission } from "../access/permissions";
import { writeAudit } from "../access/write-audit";
import type { Occasion } from "../catalog/edit-product";
import { transaction } from "../db";
import { enqueueAll } from "../jobs/enqueue";
import { err, ok, type Result } from "../result";
import { actorName } from "./internal/actor-name";
import { lockPayouts } from "./internal/lock-payouts";
import { movePayouts } from "./internal/move-payout";

/**
 * Has the transfers of a failed payout tried again that did not go out; what went out stays as it is. A transfer that
 * the buyer's payment did not cover is taken from the shop's balance this time. Finance only.
 */
export async function retryPayout(
  actor: Actor,
  payoutId: string,
  { clock, origin }: Occasion,
): Promise<Result<void, "not_found" | "conflict">> {
  if (!hasPermission(actor, "finance")) return err("not_found");
  const at = clock.now();
  return transaction(async (tx) => {
    await lockPayouts(tx, [payoutId]);
    const [payout] = await tx<{ failure: string | null }>(
      `SELECT failure FROM payouts WHERE id = $1`,
      [payoutId],
    );
    if (!payout) return err("not_found");
    const step = { payoutIds: [payoutId], actor: actorName(actor), at };
    const moved = await movePayouts(tx, { ...step, move: "retry" });
    if (moved.length === 0) return err("conflict");
    const again = await tx<{ id: string }>(
      `UPDATE transfers t SET status = 'pending', finished_at = NULL, failure = NULL, destination = c.stripe_account_id,
              source_charge_id = CASE WHEN t.failure LIKE 'source:%' THEN NULL ELSE t.source_charge_id END
         FROM payout_lines l, payouts p JOIN consignors c ON c.user_id = p.consignor_id
        WHERE t.payout_id = $1 AND p.id = $1 AND l.id = t.line_id AND l.live AND t.status = 'failed' RETURNING t.id`,
      [payoutId],
    );
    await enqueueAll(
      tx,
      "transfer.send",
      again.map(({ id }) => ({ transferId: id })),
    );
    await writeAudit(tx, {
      actor,
      action: "retry_payout",
      entity: "payout",
      entityId: payoutId,
      before: { failure: payout.failure },
      after: { transfers: again.length },
      at,
      origin,
    });
    return ok(undefined);
  });
}
