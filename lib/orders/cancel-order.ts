import "server-only";
import { actorName, type Actor, type ShopperActor } from "../access/actor";
import { hasPermission } from "../access/permissions";
import { writeAudit } from "../access/write-audit";
import { announceVariants } from "../catalog/announce-change";
import type { Occasion } from "../catalog/edit-product";
import { transaction, type Tx } from "../db";
import { restock } from "../inventory/restock";
import { enqueue } from "../jobs/enqueue";
import { err, ok, type Result } from "../result";
import { creditFor, type CreditWish } from "./credit-amounts";
import { lockSoldOrder, type SoldOrder } from "./creditable-order";
import { issueCreditNote } from "./issue-credit-note";
import { mayActOn, type OrderRef } from "./order-access";
import { recordHistory } from "./record-history";

export type CancelFailure = "not_found" | "conflict" | "packed" | "withheld";

export type Cancelled = {
  /** What goes back. */
  readonly totalCents: number;
};

export type Cancelling = { readonly toCredit: boolean; readonly reason: string };

/**
 * A shopper cancels an order of their own, or one whose mailed link they have, before it is packed: once a parcel has a
 * label it is too late (`packed`). All of the money goes back, delivery included.
 */
export async function cancelOwnOrder(
  actor: ShopperActor,
  ref: OrderRef,
  { toCredit }: Pick<Cancelling, "toCredit">,
  { clock }: Pick<Occasion, "clock">,
): Promise<Result<Cancelled, CancelFailure>> {
  return transaction(async (tx) => {
    if (!(await mayActOn(tx, actor, ref))) return err("not_found");
    const order = await lockSoldOrder(tx, ref.orderId);
    if (!order) return err("not_found");
    const reason = "cancelled by the shopper";
    return cancelIn(tx, order, actor, { toCredit, reason }, { at: clock.now(), labels: false });
  });
}

/** Staff cancel an order of which nothing was sent; labels that were made are given back. */
export async function cancelOrder(
  actor: Actor,
  { orderId, ...cancelling }: Cancelling & { readonly orderId: string },
  { clock, origin }: Occasion,
): Promise<Result<Cancelled, CancelFailure>> {
  if (!hasPermission(actor, "fulfilment", "finance")) return err("not_found");
  const at = clock.now();
  return transaction(async (tx) => {
    const order = await lockSoldOrder(tx, orderId);
    if (!order) return err("not_found");
    const cancelled = await cancelIn(tx, order, actor, cancelling, { at, labels: true });
    if (!cancelled.ok) return cancelled;
    await writeAudit(tx, {
      actor,
      action: "cancel_order",
      entity: "order",
      entityId: order.id,
      before: { status: "placed" },
      after: { status: "cancelled", reason: cancelling.reason, toCredit: cancelling.toCredit },
      at,
      origin,
    });
    return cancelled;
  });
}

async function cancelIn(
  tx: Tx,
  order: SoldOrder,
  actor: Actor,
  { toCredit, reason }: Cancelling,
  { at, labels }: { readonly at: Date; readonly labels: boolean },
): Promise<Result<Cancelled, CancelFailure>> {
  const parcels = await tx<{
    id: string;
    status: string;
    asked: boolean;
    carrier: string | null;
    tracking: string | null;
  }>(
    `SELECT id, status, label_asked_at IS NOT NULL AS asked, carrier, tracking FROM shipments
      WHERE order_id = $1 AND status <> 'cancelled' ORDER BY id FOR NO KEY UPDATE`,
    [order.id],
  );
  const sent = parcels.some(({ status }) => status !== "to_pack");
  if (order.status !== "placed" || sent) return err("conflict");
  if (!labels && parcels.some(({ asked }) => asked)) return err("packed");
  const wishes = order.lines.flatMap(({ id, quantity, credited }) =>
    credited.quantity < quantity ? [{ lineId: id, quantity: quantity - credited.quantity }] : [],
  );
  if (isWithheld(order, wishes)) return err("withheld");
  const by = actorName(actor);
  await tx(`UPDATE shipments SET status = 'cancelled' WHERE id = ANY ($1::uuid[])`, [
    parcels.map(({ id }) => id),
  ]);
  const left = order.lines.map((line) => ({
    ...line,
    open: line.quantity - line.quantityCancelled,
  }));
  // A piece goes back to its consignor's desk, not to the shelf.
  await tx(
    `UPDATE order_lines SET quantity_cancelled = quantity, live = false,
            quantity_restocked = quantity_restocked + CASE WHEN is_piece THEN 0 ELSE quantity - quantity_cancelled END
      WHERE order_id = $1`,
    [order.id],
  );
  const fresh = await restock(tx, {
    lines: left.flatMap(({ id, variantId, open, isPiece }) =>
      isPiece ? [] : [{ orderLineId: id, variantId, quantity: open }],
    ),
    reason: `${order.number} cancelled`,
    actor: by,
    at,
  });
  await tx(`UPDATE promotion_uses SET live = false WHERE order_id = $1 AND live`, [order.id]);
  await tx(
    `UPDATE orders SET status = 'cancelled', closed_at = $2, closed_reason = $3 WHERE id = $1 AND status = 'placed'`,
    [order.id, at, reason],
  );
  await recordHistory(tx, by, at, [
    ...parcels.map(({ id }) => ({
      orderId: order.id,
      axis: "shipment" as const,
      subjectId: id,
      transition: "cancel",
      from: "to_pack",
      to: "cancelled",
    })),
    {
      orderId: order.id,
      axis: "order",
      subjectId: order.id,
      transition: "cancel",
      from: "placed",
      to: "cancelled",
      note: reason,
    },
  ]);
  for (const { carrier, tracking } of parcels)
    if (carrier && tracking) await enqueue(tx, "label.void", { carrier, tracking });
  await announceVariants(tx, fresh);
  const note = await issueCreditNote(tx, order, {
    reason: "cancelled",
    wishes,
    shipping: "rest",
    toCredit,
    actor,
    at,
  });
  if (note.ok) return ok({ totalCents: note.value.totalCents });
  // All of it had been given back before.
  if (note.code === "nothing") return ok({ totalCents: 0 });
  throw new Error(`Order ${order.number} was cancelled without its money`);
}

/** True where a bank has taken money of the order back, so that not all of it can be given. */
function isWithheld(order: SoldOrder, wishes: readonly CreditWish[]): boolean {
  const rest = order.shippingCents - order.creditedShippingCents;
  const left = order.tenders.reduce((sum, { leftCents }) => sum + Math.max(0, leftCents), 0);
  return creditFor(order, wishes, rest).totalCents > left;
}
