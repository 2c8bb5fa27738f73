import "server-only";
import type { Tx } from "../db";

export type ReturnWindow = {
  readonly orderLineIds: readonly string[];
  readonly deliveredAt: Date;
  /** How long the buyer may send it back. */
  readonly days: number;
};

/**
 * Pieces have reached their buyer: what they earn becomes payable once the buyer's window is over. Lines that earn
 * nothing, and earnings that have gone on already, are passed by; said again with another day, the later word counts.
 */
export async function startReturnWindow(
  tx: Tx,
  { orderLineIds, deliveredAt, days }: ReturnWindow,
): Promise<void> {
  await tx(
    `UPDATE consignor_earnings SET payable_from = $2::timestamptz + make_interval(days => $3)
      WHERE order_line_id = ANY ($1::uuid[]) AND status = 'pending'`,
    [orderLineIds, deliveredAt, days],
  );
}
