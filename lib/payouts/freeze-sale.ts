import "server-only";
import type { Actor } from "../access/actor";
import { hasPermission } from "../access/permissions";
import { writeAudit } from "../access/write-audit";
import type { Occasion } from "../catalog/edit-product";
import { freezeEarnings, unfreezeEarnings } from "../consignment/freeze-earnings";
import { transaction } from "../db";
import { err, ok, type Result } from "../result";

type Freezing = {
  readonly earningId: string;
  /** Null freezes for staff's own reason; else this reason is taken away. */
  readonly release: "staff" | "dispute" | null;
};

/**
 * Staff keep what one sale earns where it is, or let it go again: their own freeze, or that of a dispute that is over
 * and that the shop bears. A return's freeze ends with the return. Finance only.
 */
export async function freezeSale(
  actor: Actor,
  { earningId, release }: Freezing,
  { clock, origin }: Occasion,
): Promise<Result<void, "not_found">> {
  if (!hasPermission(actor, "finance")) return err("not_found");
  const at = clock.now();
  return transaction(async (tx) => {
    const [earning] = await tx<{ orderLineId: string; frozenFor: string[] }>(
      `SELECT order_line_id AS "orderLineId", frozen_for AS "frozenFor" FROM consignor_earnings WHERE id = $1 FOR UPDATE`,
      [earningId],
    );
    if (!earning) return err("not_found");
    const lines = [earning.orderLineId];
    if (release) await unfreezeEarnings(tx, lines, release);
    else await freezeEarnings(tx, lines, "staff", at);
    await writeAudit(tx, {
      actor,
      action: release ? "unfreeze_earning" : "freeze_earning",
      entity: "earning",
      entityId: earningId,
      before: { frozenFor: earning.frozenFor.join(", ") },
      after: { reason: release ?? "staff" },
      at,
      origin,
    });
    return ok(undefined);
  });
}
