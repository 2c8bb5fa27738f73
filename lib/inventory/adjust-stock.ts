import "server-only";
import { wakeAlerts } from "../catalog/wake-alerts";
import type { Sql } from "../db";
import { err, ok, type Result } from "../result";

export type StockAdjustment = {
  readonly variantId: string;
  /** Pieces on the shelf after the count. */
  readonly onHand: number;
  readonly reason: string;
  readonly actor: string;
  readonly at: Date;
};

/**
 * Sets the counted stock of a variant and writes the difference as a movement. `held_by_payment` where fewer
 * would remain than are set aside for people who are paying right now. Where there was none before, those who
 * wait for it are written to. Returns the counts before and after.
 */
export async function adjustStock(
  tx: Sql,
  change: StockAdjustment,
): Promise<Result<{ before: number; after: number }, "not_found" | "held_by_payment">> {
  const [row] = await tx<{ on_hand: number; held: number; product_id: string }>(
    `SELECT s.on_hand, s.held, v.product_id FROM stock s JOIN variants v ON v.id = s.variant_id
      WHERE s.variant_id = $1 FOR UPDATE OF s`,
    [change.variantId],
  );
  if (!row) return err("not_found");
  if (change.onHand < row.held) return err("held_by_payment", { held: row.held });
  const difference = change.onHand - row.on_hand;
  if (difference !== 0) {
    await tx(`UPDATE stock SET on_hand = $2 WHERE variant_id = $1`, [
      change.variantId,
      change.onHand,
    ]);
    await tx(
      `INSERT INTO stock_movements (variant_id, kind, quantity, reason, actor, at)
       VALUES ($1, 'adjusted', $2, $3, $4, $5)`,
      [change.variantId, difference, change.reason, change.actor, change.at],
    );
    if (row.on_hand === 0) await wakeAlerts(tx, row.product_id);
  }
  return ok({ before: row.on_hand, after: change.onHand });
}
