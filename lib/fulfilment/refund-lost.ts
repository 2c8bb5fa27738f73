import "server-only";
import type { Actor } from "../access/actor";
import { hasPermission } from "../access/permissions";
import { writeAudit } from "../access/write-audit";
import type { Occasion } from "../catalog/edit-product";
import { transaction } from "../db";
import { lockSoldOrder } from "../orders/creditable-order";
import { issueCreditNote } from "../orders/issue-credit-note";
import { err, ok, type Result } from "../result";
import { lockParcel, parcelName } from "./internal/find-parcel";

export type RefundLostFailure = "not_found" | "conflict" | "nothing" | "withheld";

/**
 * Gives the money for a lost parcel back, delivery included, where it is not sent again. The shop bears it, also for
 * pieces: their consignors are paid. `nothing`: all of it was given back before.
 */
export async function refundLostParcel(
  actor: Actor,
  { shipmentId, toCredit }: { readonly shipmentId: string; readonly toCredit: boolean },
  { clock, origin }: Occasion,
): Promise<Result<{ totalCents: number }, RefundLostFailure>> {
  if (!hasPermission(actor, "finance")) return err("not_found");
  const at = clock.now();
  return transaction(async (tx) => {
    const parcel = await lockParcel(tx, shipmentId);
    if (!parcel) return err("not_found");
    const [again] = await tx(
      `SELECT 1 FROM shipments WHERE replaces_id = $1 AND status <> 'cancelled'`,
      [parcel.id],
    );
    if (parcel.status !== "lost" || again) return err("conflict");
    const order = await lockSoldOrder(tx, parcel.orderId);
    if (!order) return err("not_found");
    const wishes = parcel.lines.flatMap(({ orderLineId, quantity }) => {
      const line = order.lines.find(({ id }) => id === orderLineId);
      const left = line ? line.quantity - line.credited.quantity : 0;
      return left > 0
        ? [{ lineId: orderLineId, quantity: Math.min(quantity, left), stands: true }]
        : [];
    });
    if (wishes.length === 0) return err("nothing");
    const note = await issueCreditNote(tx, order, {
      reason: "lost",
      wishes,
      shipping: "rest",
      toCredit,
      actor,
      at,
    });
    if (!note.ok) return note;
    await writeAudit(tx, {
      actor,
      action: "refund_lost_parcel",
      entity: "order",
      entityId: parcel.orderId,
      before: { parcel: parcelName(parcel), status: "lost" },
      after: { note: note.value.number, totalCents: note.value.totalCents, toCredit },
      at,
      origin,
    });
    return ok({ totalCents: note.value.totalCents });
  });
}
