import "server-only";
import type { Actor } from "../access/actor";
import { hasPermission } from "../access/permissions";
import { writeAudit } from "../access/write-audit";
import type { Occasion } from "../catalog/edit-product";
import { transaction, type Tx } from "../db";
import { creditFor } from "../orders/credit-amounts";
import { lockSoldOrder, type SoldOrder } from "../orders/creditable-order";
import { issueCreditNote } from "../orders/issue-credit-note";
import { err, ok, type Result } from "../result";
import { lockReturn, moveReturn } from "./internal/move-return";
import { findReturnLines } from "./internal/return-lines";
import { proposeRefund, type ProposedRefund } from "./propose-refund";
import { findRules } from "./restocking-rules";
import type { RefundReturnInput } from "./schema";

export type RefundReturnFailure =
  | "not_found"
  | "conflict"
  | "too_much"
  | "too_much_delivery"
  | "not_by_the_rules"
  | "withheld";

/**
 * Gives back what a counted return comes to, the way the shopper chose: by the rules, which fulfilment may, or other
 * amounts per line and for the delivery, which finance may. A piece of which anything is given back goes to inspection
 * and its consignor's earning is undone; one of which nothing is goes back to the shopper. `too_much` names the line in
 * `detail.at`; `withheld`: a bank has taken the money by a dispute.
 */
export async function refundReturn(
  actor: Actor,
  input: RefundReturnInput,
  { clock, origin }: Occasion,
): Promise<Result<{ totalCents: number }, RefundReturnFailure>> {
  if (!hasPermission(actor, "fulfilment", "finance")) return err("not_found");
  const at = clock.now();
  return transaction(async (tx) => {
    const found = await lockReturn(tx, input.returnId);
    if (!found) return err("not_found");
    if (found.status !== "received") return err("conflict");
    const order = await lockSoldOrder(tx, found.orderId);
    if (!order) return err("not_found");
    const decided = await decide(tx, actor, input, order, found.id);
    if (!decided.ok) return decided;
    const note = await issueCreditNote(tx, order, {
      reason: found.claimId ? "claim" : "returned",
      ...(input.note ? { note: input.note } : {}),
      wishes: decided.value.wishes,
      shipping: decided.value.shippingCents,
      toCredit: input.outcome === "credit",
      returnId: found.id,
      ...(found.claimId ? { claimId: found.claimId } : {}),
      actor,
      at,
    });
    if (!note.ok && note.code === "withheld") return err("withheld");
    const totalCents = note.ok ? note.value.totalCents : 0;
    const moved = await moveReturn(tx, found, "refund", {
      actor,
      at,
      note: note.ok ? note.value.number : "nothing given back",
    });
    if (!moved.ok) return moved;
    await writeAudit(tx, {
      actor,
      action: "refund_return",
      entity: "order",
      entityId: found.orderId,
      before: { return: found.number, status: "received" },
      after: {
        return: found.number,
        status: "refunded",
        totalCents,
        outcome: input.outcome,
        note: input.note ?? null,
      },
      at,
      origin,
    });
    return ok({ totalCents });
  });
}

async function decide(
  tx: Tx,
  actor: Actor,
  input: RefundReturnInput,
  order: SoldOrder,
  returnId: string,
): Promise<Result<ProposedRefund, RefundReturnFailure>> {
  const lines = await findReturnLines(tx, returnId, await findRules(tx));
  const proposed = proposeRefund(lines, order);
  if (!input.own) return ok(proposed);
  if (!hasPermission(actor, "finance")) return err("not_by_the_rules");
  const shippingCents = input.shipping;
  if (shippingCents > order.shippingCents - order.creditedShippingCents)
    return err("too_much_delivery");
  const wishes: ProposedRefund["wishes"][number][] = [];
  for (const [index, line] of lines.entries()) {
    const goodsCents = input.amounts[index] ?? 0;
    if (line.received === 0 && goodsCents > 0) return err("too_much", { at: index });
    if (line.received === 0 || (goodsCents === 0 && line.isPiece)) continue;
    const wish = { lineId: line.orderLineId, returnLineId: line.id, quantity: line.received };
    const [most] = creditFor(order, [wish], 0).lines;
    if (goodsCents > (most?.goodsCents ?? 0)) return err("too_much", { at: index });
    wishes.push({ ...wish, goodsCents });
  }
  return ok({ wishes, shippingCents });
}
