import "server-only";
import { announceVariants } from "../catalog/announce-change";
import { wakeAlerts } from "../catalog/wake-alerts";
import type { Sql } from "../db";
import { err, ok, type Result } from "../result";

export type ShelfChange = {
  readonly productId: string;
  readonly reason: string;
  readonly actor: string;
  readonly at: Date;
};

type Row = { variantId: string; onHand: number; held: number };

/**
 * Locks a piece's stock until the transaction ends. To be done before its consignment is locked, as settlement does:
 * whoever goes the other way round may wait for somebody who waits for them.
 */
export async function lockShelf(tx: Sql, productId: string): Promise<Row | null> {
  const [row] = await tx<Row>(
    `SELECT s.variant_id AS "variantId", s.on_hand AS "onHand", s.held FROM stock s JOIN variants v ON v.id = s.variant_id
      WHERE v.product_id = $1 AND v.is_piece FOR UPDATE OF s`,
    [productId],
  );
  return row ?? null;
}

/**
 * Takes a one-of-a-kind piece off the shelf. `held_by_payment` where somebody is paying for it, unless `evenIfHeld`:
 * then it is no longer set aside for them, and what they still pay goes back in full when it is settled. Nothing
 * happens to one that is not there.
 */
export async function takeOffShelf(
  tx: Sql,
  change: ShelfChange,
  { evenIfHeld = false } = {},
): Promise<Result<void, "held_by_payment">> {
  const row = await lockShelf(tx, change.productId);
  if (!row || row.onHand === 0) return ok(undefined);
  if (row.held > 0 && !evenIfHeld) return err("held_by_payment", { held: row.held });
  await tx(
    `UPDATE stock_holds SET status = 'released', finished_at = $2 WHERE variant_id = $1 AND status = 'open'`,
    [row.variantId, change.at],
  );
  await tx(`UPDATE stock SET on_hand = 0, held = 0 WHERE variant_id = $1`, [row.variantId]);
  await writeMovement(tx, row.variantId, -1, change);
  return ok(undefined);
}

/** Puts a piece back on the shelf, and lets those know who wait for it. Nothing happens to one that is there. */
export async function putOnShelf(tx: Sql, change: ShelfChange): Promise<void> {
  const row = await lockShelf(tx, change.productId);
  if (!row || row.onHand > 0) return;
  await tx(`UPDATE stock SET on_hand = 1 WHERE variant_id = $1`, [row.variantId]);
  await writeMovement(tx, row.variantId, 1, change);
  await wakeAlerts(tx, [change.productId]);
}

async function writeMovement(
  tx: Sql,
  variantId: string,
  quantity: 1 | -1,
  { reason, actor, at }: ShelfChange,
): Promise<void> {
  await tx(
    `INSERT INTO stock_movements (variant_id, kind, quantity, reason, actor, at) VALUES ($1, 'adjusted', $2, $3, $4, $5)`,
    [variantId, quantity, reason, actor, at],
  );
  await announceVariants(tx, [variantId]);
}
