import "server-only";
import { actorName, type Actor } from "../access/actor";
import { hasPermission } from "../access/permissions";
import { writeAudit } from "../access/write-audit";
import { findCarrier } from "../carriers/carriers";
import type { Occasion } from "../catalog/edit-product";
import { transaction, type Tx } from "../db";
import { queueMail } from "../email/queue-mail";
import { orderUrl } from "../orders/access-key";
import { recordHistory } from "../orders/record-history";
import { err, ok, type Result } from "../result";
import { lockParcel, parcelName, type Parcel } from "./internal/find-parcel";
import type { ShipParcelInput } from "./schema";

export type ShipFailure = "not_found" | "conflict" | "no_carrier";

/**
 * Staff hand a parcel to its carrier: with the label that was made for it, or by a carrier and number typed by hand.
 * `conflict`: it does not wait to be sent any more; `no_carrier`: it has neither label nor carrier.
 */
export async function shipParcel(
  actor: Actor,
  input: ShipParcelInput,
  { clock, origin }: Occasion,
): Promise<Result<void, ShipFailure>> {
  if (!hasPermission(actor, "fulfilment")) return err("not_found");
  const at = clock.now();
  return transaction(async (tx) => {
    const parcel = await lockParcel(tx, input.shipmentId);
    if (!parcel) return err("not_found");
    const typed = input.carrier ? { carrier: input.carrier, tracking: input.tracking ?? null } : {};
    const shipped = await shipIn(tx, { ...parcel, ...typed }, actor, at);
    if (!shipped.ok) return shipped;
    await writeAudit(tx, {
      actor,
      action: "ship_parcel",
      entity: "order",
      entityId: parcel.orderId,
      before: { parcel: parcelName(parcel), status: parcel.status },
      after: { parcel: parcelName(parcel), status: "shipped", ...shipped.value },
      at,
      origin,
    });
    return ok(undefined);
  });
}

/** The same for a parcel that the caller has locked, by whoever saw it leave. */
export async function shipIn(
  tx: Tx,
  parcel: Parcel,
  actor: Actor,
  at: Date,
): Promise<Result<{ carrier: string; tracking: string | null }, "conflict" | "no_carrier">> {
  const { carrier, tracking } = parcel;
  if (parcel.status !== "to_pack" || parcel.orderStatus !== "placed") return err("conflict");
  if (!carrier) return err("no_carrier");
  await tx(
    `UPDATE shipments SET status = 'shipped', shipped_at = $2, carrier = $3, tracking = $4
      WHERE id = $1 AND status = 'to_pack'`,
    [parcel.id, at, carrier, tracking],
  );
  // What goes in the place of a lost parcel was counted with that one.
  if (!parcel.replacesId) {
    await tx(
      `UPDATE order_lines l SET quantity_shipped = l.quantity_shipped + x.quantity FROM shipment_lines x
        WHERE x.shipment_id = $1 AND l.id = x.order_line_id`,
      [parcel.id],
    );
  }
  await recordHistory(tx, actorName(actor), at, [
    {
      orderId: parcel.orderId,
      axis: "shipment",
      subjectId: parcel.id,
      transition: "ship",
      from: "to_pack",
      to: "shipped",
      note: [parcelName(parcel), carrierName(carrier), tracking].filter(Boolean).join(", "),
    },
  ]);
  await queueMail(tx, {
    template: "parcel-shipped",
    key: `parcel-shipped:${parcel.id}`,
    to: parcel.email,
    props: {
      number: parcel.orderNumber,
      url: orderUrl({ id: parcel.orderId, number: parcel.orderNumber }),
      parcel: { position: parcel.position, of: parcel.parcels },
      again: parcel.replacesId !== null,
      carrier: carrierName(carrier),
      tracking,
      trackingUrl: tracking ? (findCarrier(carrier)?.trackingUrl(tracking) ?? null) : null,
      promisedFor: parcel.promisedFor,
      lines: parcel.lines.map(({ title, quantity }) => ({ title, quantity })),
    },
  });
  return ok({ carrier, tracking });
}

/** A carrier as people know it: its name, or what staff typed. */
export function carrierName(key: string): string {
  return findCarrier(key)?.name ?? key;
}
