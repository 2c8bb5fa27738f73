import "server-only";
import type { Sql } from "../db";
import { enqueue } from "../jobs/enqueue";

/**
 * To be called in the transaction that puts a product on sale: published, or on the shelf again. The job looks for
 * itself whether it can be bought and who waits for it, so one call too many does no harm.
 */
export async function wakeAlerts(tx: Sql, productId: string): Promise<void> {
  await enqueue(tx, "alerts.send", { productId });
}
