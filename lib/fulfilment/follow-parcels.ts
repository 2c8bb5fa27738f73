import "server-only";
import { findCarrier } from "../carriers/carriers";
import type { Scan } from "../carriers/carrier";
import type { Clock } from "../clock";
import { sql, transaction } from "../db";
import { deliverIn } from "./deliver-parcel";
import { lockParcel } from "./internal/find-parcel";
import { recordScans } from "./record-scans";
import { shipIn } from "./ship-parcel";

/** Parcels asked about in one round; those not asked about for longest come first. */
const MOST = 200;
const system = { kind: "system", name: "carrier" } as const;

export type FollowReport = {
  readonly asked: number;
  readonly shipped: number;
  readonly delivered: number;
  readonly unreachable: number;
};

type Followed = { id: string; carrier: string; tracking: string };

/** Asks carriers about every parcel that has a label and has not arrived, and moves it on as they say. */
export async function followParcels(clock: Clock): Promise<FollowReport> {
  const due = await sql<Followed>(
    `SELECT id, carrier, tracking FROM shipments
      WHERE status IN ('to_pack', 'shipped') AND tracking IS NOT NULL AND label_made_at IS NOT NULL
      ORDER BY label_made_at LIMIT ${MOST}`,
  );
  const report = { asked: 0, shipped: 0, delivered: 0, unreachable: 0 };
  for (const parcel of due) {
    const followed = await followParcel(parcel, clock);
    report.asked += 1;
    if (followed === "unreachable") report.unreachable += 1;
    else {
      report.shipped += Number(followed.shipped);
      report.delivered += Number(followed.delivered);
    }
  }
  return report;
}

/** The same for one parcel. Nothing happens to one whose carrier only staff know. */
export async function followParcel(
  { id, carrier: key, tracking }: Followed,
  clock: Clock,
): Promise<"unreachable" | { shipped: boolean; delivered: boolean }> {
  const carrier = findCarrier(key);
  if (!carrier) return { shipped: false, delivered: false };
  const tracked = await carrier.track(tracking, clock.now());
  if (!tracked.ok) return "unreachable";
  return transaction(async (tx) => {
    await recordScans(tx, key, tracking, tracked.value);
    const moved = { shipped: false, delivered: false };
    const collected = at(tracked.value, "in_transit") ?? at(tracked.value, "delivered");
    const parcel = await lockParcel(tx, id);
    if (!parcel || parcel.tracking !== tracking || !collected) return moved;
    if (parcel.status === "to_pack")
      moved.shipped = (await shipIn(tx, parcel, system, collected)).ok;
    const arrived = at(tracked.value, "delivered");
    if (arrived && (parcel.status === "shipped" || moved.shipped)) {
      moved.delivered = (await deliverIn(tx, parcel, system, arrived)).ok;
    }
    return moved;
  });
}

function at(scans: readonly Scan[], code: Scan["code"]): Date | null {
  return scans.findLast((scan) => scan.code === code)?.at ?? null;
}
