import "server-only";
import type { Tx } from "../db";
import { err, ok, type Result } from "../result";

export type Taking = {
  readonly lines: readonly { readonly variantId: string; readonly quantity: number }[];
  readonly reason: string;
  readonly actor: string;
  readonly at: Date;
};

/**
 * Takes goods off the shelf that nobody buys, for instance to send them again, all lines or none. `sold_out` names the
 * variants that are short in `detail.variantIds` and leaves partial changes to the caller's rollback. Returns the
 * variants of which there are none left.
 */
export async function takeStock(
  tx: Tx,
  { lines, reason, actor, at }: Taking,
): Promise<Result<string[], "sold_out">> {
  const sorted = lines.toSorted((a, b) => (a.variantId < b.variantId ? -1 : 1));
  const taken = await tx<{ variant_id: string; left: number }>(
    `WITH wanted AS (SELECT * FROM unnest($1::uuid[], $2::int[]) AS w(variant_id, quantity)),
     locked AS (SELECT s.variant_id FROM stock s JOIN wanted USING (variant_id) ORDER BY s.variant_id FOR UPDATE OF s),
     gone AS (
       UPDATE stock s SET on_hand = s.on_hand - w.quantity FROM wanted w, locked
        WHERE s.variant_id = w.variant_id AND locked.variant_id = s.variant_id AND s.on_hand - s.held >= w.quantity
        RETURNING s.variant_id, w.quantity, s.on_hand AS left),
     moved AS (
       INSERT INTO stock_movements (variant_id, kind, quantity, reason, actor, at)
       SELECT variant_id, 'adjusted', -quantity, $3, $4, $5 FROM gone)
     SELECT variant_id, "left" FROM gone`,
    [sorted.map((line) => line.variantId), sorted.map((line) => line.quantity), reason, actor, at],
  );
  const had = new Set(taken.map((row) => row.variant_id));
  const short = sorted.flatMap(({ variantId }) => (had.has(variantId) ? [] : [variantId]));
  if (short.length > 0) return err("sold_out", { variantIds: short });
  return ok(taken.filter(({ left }) => left === 0).map((row) => row.variant_id));
}
