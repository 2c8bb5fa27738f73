import "server-only";
import type { Actor } from "../access/actor";
import { hasPermission } from "../access/permissions";
import { moveLocalParcel } from "../carriers/local-carrier";
import type { Clock } from "../clock";
import { sql } from "../db";
import { err, ok, type Result } from "../result";
import { followParcel } from "./follow-parcels";
import type { ParcelInput } from "./schema";

/** Lets the local carrier be a step further with a parcel, and hears of it at once. For the demo. */
export async function advanceParcel(
  actor: Actor,
  { shipmentId }: ParcelInput,
  clock: Clock,
): Promise<Result<void, "not_found" | "conflict">> {
  if (!hasPermission(actor, "fulfilment")) return err("not_found");
  const [parcel] = await sql<{ id: string; carrier: string; tracking: string }>(
    `SELECT id, carrier, tracking FROM shipments
      WHERE id = $1 AND carrier = 'local' AND tracking IS NOT NULL AND status IN ('to_pack', 'shipped')`,
    [shipmentId],
  );
  if (!parcel || !(await moveLocalParcel(parcel.tracking, clock.now()))) return err("conflict");
  await followParcel(parcel, clock);
  return ok(undefined);
}
