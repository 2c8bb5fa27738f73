import "server-only";
import type { Actor } from "../access/actor";
import { hasPermission } from "../access/permissions";
import { writeAudit } from "../access/write-audit";
import type { Occasion } from "../catalog/edit-product";
import { transaction } from "../db";
import { err, ok, type Result } from "../result";
import { leftOf } from "./credit-amounts";
import { lockSoldOrder } from "./creditable-order";
import { issueCreditNote } from "./issue-credit-note";
import type { RefundOrderInput } from "./schema";

export type RefundFailure = "not_found" | "too_much" | "too_much_delivery" | "nothing" | "withheld";

/**
 * Gives a part of the money back while the goods stay with the shopper: for a flaw that they live with, a late parcel, a
 * kindness. The tax on it goes back as well. It is the shop's cost, also where the goods are a consignor's. `too_much`
 * names the line in `detail.at`.
 */
export async function refundOrder(
  actor: Actor,
  input: RefundOrderInput,
  { clock, origin }: Occasion,
): Promise<Result<{ totalCents: number }, RefundFailure>> {
  if (!hasPermission(actor, "finance")) return err("not_found");
  const at = clock.now();
  return transaction(async (tx) => {
    const order = await lockSoldOrder(tx, input.orderId);
    // As many fields as the form had lines; the lines of an order never change.
    if (!order || input.amounts.length !== order.lines.length) return err("not_found");
    const over = order.lines.findIndex(
      (line, index) => (input.amounts[index] ?? 0) > leftOf(line).goodsCents,
    );
    if (over >= 0) return err("too_much", { at: over });
    if (input.shipping > order.shippingCents - order.creditedShippingCents)
      return err("too_much_delivery");
    const note = await issueCreditNote(tx, order, {
      reason: "goodwill",
      note: input.reason,
      wishes: order.lines.flatMap(({ id }, index) => {
        const goodsCents = input.amounts[index] ?? 0;
        return goodsCents > 0 ? [{ lineId: id, quantity: 0, goodsCents }] : [];
      }),
      shipping: input.shipping,
      toCredit: input.toCredit,
      actor,
      at,
    });
    if (!note.ok) return note;
    const { number, totalCents } = note.value;
    await writeAudit(tx, {
      actor,
      action: "refund_order",
      entity: "order",
      entityId: order.id,
      before: null,
      after: { note: number, totalCents, reason: input.reason, toCredit: input.toCredit },
      at,
      origin,
    });
    return ok({ totalCents });
  });
}
