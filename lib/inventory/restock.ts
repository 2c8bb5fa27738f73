import "server-only";
import { wakeAlerts } from "../catalog/wake-alerts";
import type { Tx } from "../db";

export type Restocking = {
  readonly lines: readonly {
    readonly orderLineId: string;
    readonly variantId: string;
    readonly quantity: number;
  }[];
  readonly reason: string;
  readonly actor: string;
  readonly at: Date;
};

/**
 * Puts sold things back on the shelf, each as a movement of its order line. Returns the variants of which there were
 * none; those who wait for them are written to.
 */
export async function restock(tx: Tx, { lines, reason, actor, at }: Restocking): Promise<string[]> {
  const real = lines
    .filter(({ quantity }) => quantity > 0)
    .toSorted((a, b) => (a.variantId < b.variantId ? -1 : 1));
  if (real.length === 0) return [];
  const put = await tx<{ variant_id: string; product_id: string; before: number }>(
    `WITH back AS (SELECT * FROM unnest($1::uuid[], $2::uuid[], $3::int[]) AS b(line, variant_id, quantity)),
     locked AS (SELECT s.variant_id FROM stock s JOIN back USING (variant_id) ORDER BY s.variant_id FOR UPDATE OF s),
     moved AS (
       INSERT INTO stock_movements (variant_id, kind, quantity, order_line_id, reason, actor, at)
       SELECT variant_id, 'restocked', quantity, line, $4, $5, $6 FROM back)
     UPDATE stock s SET on_hand = s.on_hand + b.quantity FROM back b, locked, variants v
      WHERE s.variant_id = b.variant_id AND locked.variant_id = b.variant_id AND v.id = b.variant_id
      RETURNING s.variant_id, v.product_id, s.on_hand - b.quantity AS before`,
    [
      real.map((line) => line.orderLineId),
      real.map((line) => line.variantId),
      real.map((line) => line.quantity),
      reason,
      actor,
      at,
    ],
  );
  const fresh = put.filter(({ before }) => before === 0);
  await wakeAlerts(tx, [...new Set(fresh.map(({ product_id }) => product_id))]);
  return fresh.map((row) => row.variant_id);
}
