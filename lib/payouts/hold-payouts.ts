import "server-only";
import type { Actor } from "../access/actor";
import { hasPermission } from "../access/permissions";
import { writeAudit } from "../access/write-audit";
import type { Occasion } from "../catalog/edit-product";
import { transaction } from "../db";
import { err, ok, type Result } from "../result";

/**
 * Keeps a consignor's payouts back, with a reason that they read, or lets them go where `reason` is null. What Stripe
 * has been asked for already goes through. Finance only.
 */
export async function holdPayouts(
  actor: Actor,
  { consignorId, reason }: { readonly consignorId: string; readonly reason: string | null },
  { clock, origin }: Occasion,
): Promise<Result<void, "not_found">> {
  if (!hasPermission(actor, "finance")) return err("not_found");
  return transaction(async (tx) => {
    const [before] = await tx<{ reason: string | null }>(
      `SELECT payouts_held_reason AS reason FROM consignors WHERE user_id = $1 FOR UPDATE`,
      [consignorId],
    );
    if (!before) return err("not_found");
    await tx(`UPDATE consignors SET payouts_held_reason = $2 WHERE user_id = $1`, [
      consignorId,
      reason,
    ]);
    await writeAudit(tx, {
      actor,
      action: reason ? "hold_payouts" : "let_payouts_go",
      entity: "consignor",
      entityId: consignorId,
      before: { reason: before.reason },
      after: { reason },
      at: clock.now(),
      origin,
    });
    return ok(undefined);
  });
}
