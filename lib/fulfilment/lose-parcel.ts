import "server-only";
import { actorName, type Actor } from "../access/actor";
import { hasPermission } from "../access/permissions";
import { writeAudit } from "../access/write-audit";
import type { Occasion } from "../catalog/edit-product";
import { startReturnWindow } from "../consignment/start-return-window";
import { transaction } from "../db";
import { recordHistory } from "../orders/record-history";
import { err, ok, type Result } from "../result";
import { lockParcel, parcelName } from "./internal/find-parcel";
import type { ParcelInput } from "./schema";

/**
 * A parcel that was sent will not arrive any more. What its pieces earn becomes payable at once: that it is lost is the
 * shop's loss, not its consignor's. Sending again or giving the money back is decided next, each by itself.
 */
export async function loseParcel(
  actor: Actor,
  { shipmentId }: ParcelInput,
  { clock, origin }: Occasion,
): Promise<Result<void, "not_found" | "conflict">> {
  if (!hasPermission(actor, "fulfilment")) return err("not_found");
  const at = clock.now();
  return transaction(async (tx) => {
    const parcel = await lockParcel(tx, shipmentId);
    if (!parcel) return err("not_found");
    const lost = await tx(
      `UPDATE shipments SET status = 'lost', lost_at = $2 WHERE id = $1 AND status = 'shipped' RETURNING id`,
      [parcel.id, at],
    );
    if (lost.length === 0) return err("conflict");
    await recordHistory(tx, actorName(actor), at, [
      {
        orderId: parcel.orderId,
        axis: "shipment",
        subjectId: parcel.id,
        transition: "lose",
        from: "shipped",
        to: "lost",
        note: parcelName(parcel),
      },
    ]);
    await startReturnWindow(tx, {
      orderLineIds: parcel.lines.flatMap((line) => (line.isPiece ? [line.orderLineId] : [])),
      deliveredAt: at,
      days: 0,
    });
    await writeAudit(tx, {
      actor,
      action: "lose_parcel",
      entity: "order",
      entityId: parcel.orderId,
      before: { parcel: parcelName(parcel), status: "shipped" },
      after: { parcel: parcelName(parcel), status: "lost" },
      at,
      origin,
    });
    return ok(undefined);
  });
}
