import "server-only";
import { actorName, type Actor } from "../access/actor";
import { hasPermission } from "../access/permissions";
import { writeAudit } from "../access/write-audit";
import type { Occasion } from "../catalog/edit-product";
import { startReturnWindow } from "../consignment/start-return-window";
import { transaction, type Tx } from "../db";
import { queueMail } from "../email/queue-mail";
import { orderUrl } from "../orders/access-key";
import { recordHistory } from "../orders/record-history";
import { findReturnWindows } from "../orders/return-queries";
import { err, ok, type Result } from "../result";
import { lockParcel, parcelName, type Parcel } from "./internal/find-parcel";
import type { ParcelInput } from "./schema";

/** Staff write down that a parcel has arrived, where its carrier does not say so itself. */
export async function deliverParcel(
  actor: Actor,
  { shipmentId }: ParcelInput,
  { clock, origin }: Occasion,
): Promise<Result<void, "not_found" | "conflict">> {
  if (!hasPermission(actor, "fulfilment")) return err("not_found");
  const at = clock.now();
  return transaction(async (tx) => {
    const parcel = await lockParcel(tx, shipmentId);
    if (!parcel) return err("not_found");
    const delivered = await deliverIn(tx, parcel, actor, at);
    if (!delivered.ok) return delivered;
    await writeAudit(tx, {
      actor,
      action: "deliver_parcel",
      entity: "order",
      entityId: parcel.orderId,
      before: { parcel: parcelName(parcel), status: parcel.status },
      after: { parcel: parcelName(parcel), status: "delivered" },
      at,
      origin,
    });
    return ok(undefined);
  });
}

/**
 * A parcel that the caller has locked has arrived at `at`: from then on its shopper may send things back, and what its
 * pieces earn becomes payable once that time is over.
 */
export async function deliverIn(
  tx: Tx,
  parcel: Parcel,
  actor: Actor,
  at: Date,
): Promise<Result<void, "conflict">> {
  const moved = await tx(
    `UPDATE shipments SET status = 'delivered', delivered_at = $2 WHERE id = $1 AND status = 'shipped' RETURNING id`,
    [parcel.id, at],
  );
  if (moved.length === 0) return err("conflict");
  await recordHistory(tx, actorName(actor), at, [
    {
      orderId: parcel.orderId,
      axis: "shipment",
      subjectId: parcel.id,
      transition: "deliver",
      from: "shipped",
      to: "delivered",
      note: parcelName(parcel),
    },
  ]);
  const windows = await findReturnWindows(tx);
  const pieces = parcel.lines.filter(({ isPiece }) => isPiece);
  await startReturnWindow(tx, {
    orderLineIds: pieces.map(({ orderLineId }) => orderLineId),
    deliveredAt: at,
    days: windows.resaleDays,
  });
  await queueMail(tx, {
    template: "parcel-delivered",
    key: `parcel-delivered:${parcel.id}`,
    to: parcel.email,
    props: {
      number: parcel.orderNumber,
      url: orderUrl({ id: parcel.orderId, number: parcel.orderNumber }),
      parcel: { position: parcel.position, of: parcel.parcels },
      lines: parcel.lines.map(({ title, quantity }) => ({ title, quantity })),
      careDays: pieces.length < parcel.lines.length ? windows.curatedDays : null,
      pieceDays: pieces.length > 0 ? windows.resaleDays : null,
    },
  });
  return ok(undefined);
}
