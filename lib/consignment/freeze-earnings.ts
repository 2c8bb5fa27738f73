import "server-only";
import type { Tx } from "../db";
import type { FreezeReason } from "./freeze-reasons";
import { leavePayouts } from "./internal/leave-payouts";

/**
 * Keeps what these lines earn where it is until the same reason is taken away: it neither becomes payable nor goes out.
 * An earning that waits in a payout of which nothing was sent leaves it; one that is on its way is stopped where Stripe
 * has not been asked yet. What was paid stays paid. Reasons add up; one that is there already changes nothing.
 */
export async function freezeEarnings(
  tx: Tx,
  orderLineIds: readonly string[],
  reason: FreezeReason,
  at: Date,
): Promise<void> {
  const frozen = await tx<{ id: string }>(
    `WITH locked AS (
       SELECT id FROM consignor_earnings WHERE order_line_id = ANY ($1::uuid[]) AND status IN ('pending', 'payable', 'paying')
        ORDER BY id FOR UPDATE)
     UPDATE consignor_earnings e SET frozen_for = array_append(array_remove(frozen_for, $2), $2)
       FROM locked l WHERE e.id = l.id RETURNING e.id`,
    [orderLineIds, reason],
  );
  await leavePayouts(
    tx,
    frozen.map(({ id }) => id),
    { reason: "frozen", at },
  );
}

/** Takes one reason away. An earning that nothing else keeps goes on with the next run. */
export async function unfreezeEarnings(
  tx: Tx,
  orderLineIds: readonly string[],
  reason: FreezeReason,
): Promise<void> {
  await tx(
    `UPDATE consignor_earnings SET frozen_for = array_remove(frozen_for, $2)
      WHERE order_line_id = ANY ($1::uuid[]) AND $2 = ANY (frozen_for)`,
    [orderLineIds, reason],
  );
}
