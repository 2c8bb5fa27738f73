import "server-only";
import type { Sql } from "../db";
import { enqueueAll } from "../jobs/enqueue";

/**
 * To be called in the transaction that puts products on sale: published, or on the shelf again. The job looks for
 * itself whether one can be bought and who waits for it, so one call too many does no harm.
 */
export async function wakeAlerts(tx: Sql, productIds: readonly string[]): Promise<void> {
  await enqueueAll(
    tx,
    "alerts.send",
    productIds.map((productId) => ({ productId })),
  );
}
