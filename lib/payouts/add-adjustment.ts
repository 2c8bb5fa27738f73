import "server-only";
import type { Actor } from "../access/actor";
import { hasPermission } from "../access/permissions";
import { writeAudit } from "../access/write-audit";
import type { Occasion } from "../catalog/edit-product";
import { transaction } from "../db";
import { credit, debit } from "../ledger/accounts";
import { postTransaction } from "../ledger/post-transaction";
import { err, ok, type Result } from "../result";
import type { AdjustmentInput } from "./schema";

/**
 * Corrects what is owed to a consignor, with its reason, which they read: in their favour it goes out with their next
 * payout, out of the shop's commission; otherwise it is a debt, netted from what they earn next. Finance only.
 */
export async function addAdjustment(
  actor: Actor,
  { consignorId, direction, amount, reason }: AdjustmentInput,
  { clock, origin }: Occasion,
): Promise<Result<{ adjustmentId: string }, "not_found">> {
  if (!hasPermission(actor, "finance")) return err("not_found");
  const at = clock.now();
  const amountCents = direction === "to" ? amount : -amount;
  return transaction(async (tx) => {
    const [made] = await tx<{ id: string; currency: string }>(
      `INSERT INTO consignor_adjustments (consignor_id, amount_cents, reason, created_by, at)
       SELECT user_id, $2, $3, $4, $5 FROM consignors WHERE user_id = $1 RETURNING id, currency`,
      [consignorId, amountCents, reason, actor.userId, at],
    );
    if (!made) return err("not_found");
    await writeAudit(tx, {
      actor,
      action: "adjust_earnings",
      entity: "consignor",
      entityId: consignorId,
      before: null,
      after: { amountCents, reason },
      at,
      origin,
    });
    await postTransaction(tx, {
      key: `adjustment:${made.id}`,
      kind: "adjustment",
      currency: made.currency,
      at,
      memo: reason,
      postings:
        direction === "to"
          ? [
              debit({ kind: "commission" }, amount),
              credit({ kind: "consignor_payable", ownerId: consignorId }, amount),
            ]
          : [
              debit({ kind: "consignor_debt", ownerId: consignorId }, amount),
              credit({ kind: "commission" }, amount),
            ],
    });
    return ok({ adjustmentId: made.id });
  });
}
