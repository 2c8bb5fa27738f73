import { sql } from "@/lib/db";
import { askLabels } from "@/lib/fulfilment/ask-label";
import { deliverParcel } from "@/lib/fulfilment/deliver-parcel";
import { makeLabel } from "@/lib/fulfilment/make-label";
import { shipParcel } from "@/lib/fulfilment/ship-parcel";
import { splitParcel } from "@/lib/fulfilment/split-parcel";
import { got, staff, type Story } from "./story";

/** The parcels of an order that stand so, the first of them first. */
async function parcels(orderId: string, status: string): Promise<string[]> {
  const rows = await sql<{ id: string }>(
    `SELECT id FROM shipments WHERE order_id = $1 AND status = $2::shipment_status ORDER BY position`,
    [orderId, status],
  );
  return rows.map(({ id }) => id);
}

async function firstToPack(orderId: string): Promise<string> {
  const [parcel] = await parcels(orderId, "to_pack");
  if (!parcel) throw new Error("Nothing of the order waits to be packed");
  return parcel;
}

/** Puts so many of each line of an order into a parcel of their own. */
export async function divide(
  { clock }: Story,
  orderId: string,
  quantities: number[],
): Promise<void> {
  const packer = await staff("fulfilment");
  const shipmentId = await firstToPack(orderId);
  got(await splitParcel(packer, { shipmentId, quantities }, { clock, origin: null }));
}

/** Gets a label for the first parcel that waits and hands it to the carrier. */
export async function send({ clock }: Story, orderId: string): Promise<void> {
  const packer = await staff("fulfilment");
  const occasion = { clock, origin: null };
  const shipmentId = await firstToPack(orderId);
  got(await askLabels(packer, [shipmentId], occasion));
  got(await makeLabel(shipmentId, clock));
  got(await shipParcel(packer, { shipmentId }, occasion));
}

/** Everything of an order that is on its way arrives. */
export async function deliver({ clock }: Story, orderId: string): Promise<void> {
  const packer = await staff("fulfilment");
  for (const shipmentId of await parcels(orderId, "shipped"))
    got(await deliverParcel(packer, { shipmentId }, { clock, origin: null }));
}
