import "server-only";
import type { Scan } from "../carriers/carrier";
import type { Tx } from "../db";

/** Writes down what a carrier saw of a parcel; what is known already changes nothing. */
export async function recordScans(
  tx: Tx,
  carrier: string,
  tracking: string,
  scans: readonly Scan[],
): Promise<void> {
  if (scans.length === 0) return;
  await tx(
    `INSERT INTO tracking_events (carrier, tracking, code, place, at)
     SELECT $1, $2, * FROM unnest($3::text[], $4::text[], $5::timestamptz[]) ON CONFLICT DO NOTHING`,
    [
      carrier,
      tracking,
      scans.map((scan) => scan.code),
      scans.map((scan) => scan.place),
      scans.map((scan) => scan.at),
    ],
  );
}
