import "server-only";
import { sql, transaction, type Tx } from "../../db";
import { lockShelf } from "../../inventory/piece-shelf";
import { log } from "../../log";
import type { ConsignmentState } from "../states";

export type DueItem = {
  readonly id: string;
  readonly number: string;
  readonly status: ConsignmentState;
  readonly productId: string | null;
};

export type DueOutcome = {
  /** With which something was done. */
  readonly done: readonly DueItem[];
  /** Numbers of those with which it could not be done: somebody has to look. */
  readonly failed: readonly string[];
};

const BATCH = 100;
const FIRST = "00000000-0000-0000-0000-000000000000";

/**
 * Goes through all pieces in these states whose time is over, in batches, each piece in a transaction of its own.
 * `work` gets the piece locked, its stock before it; false means that nothing was done. One that throws is left as it
 * was and does not keep the others waiting.
 */
export async function eachDue(
  states: readonly ConsignmentState[],
  at: Date,
  work: (tx: Tx, item: DueItem) => Promise<boolean>,
): Promise<DueOutcome> {
  const done: DueItem[] = [];
  const failed: string[] = [];
  for (let after = FIRST; ;) {
    const batch = await sql<DueItem>(
      `SELECT id, number, status, product_id AS "productId" FROM consignment_items
        WHERE status = ANY ($1::consignment_status[]) AND due_at <= $2 AND id > $3 ORDER BY id LIMIT ${BATCH}`,
      [states, at, after],
    );
    for (const item of batch) {
      const outcome = await transaction((tx) => stillDue(tx, item, at, work)).catch(
        (error: unknown) => {
          log.error({ err: error, piece: item.number }, "a deadline could not be acted on");
          return "failed" as const;
        },
      );
      if (outcome === "failed") failed.push(item.number);
      else if (outcome) done.push(item);
    }
    const last = batch.at(-1);
    if (!last || batch.length < BATCH) return { done, failed };
    after = last.id;
  }
}

/** Somebody may have been quicker, or have given the piece more time. */
async function stillDue(
  tx: Tx,
  item: DueItem,
  at: Date,
  work: (tx: Tx, item: DueItem) => Promise<boolean>,
): Promise<boolean> {
  if (item.productId) await lockShelf(tx, item.productId);
  const found = await tx(
    `SELECT 1 FROM consignment_items WHERE id = $1 AND status = $2 AND due_at <= $3 FOR UPDATE`,
    [item.id, item.status, at],
  );
  return found.length > 0 && work(tx, item);
}
