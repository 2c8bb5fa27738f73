import "server-only";
import type { Clock } from "../clock";
import { sql, transaction } from "../db";
import { enqueueAll } from "../jobs/enqueue";

/** What is younger is still with its own job. */
const YOUNG_MS = 10 * 60_000;
const MOST = 500;

export type Tended = { readonly transfers: number; readonly reversals: number };

/** Sends transfers and reversals out again whose jobs were lost or have given up: none is left half-way. */
export async function tendPayouts(clock: Clock): Promise<Tended> {
  const before = new Date(clock.now().getTime() - YOUNG_MS);
  const open = (table: "transfers" | "transfer_reversals") =>
    sql<{ id: string }>(
      `SELECT id FROM ${table} WHERE status = 'pending' AND created_at < $1 ORDER BY id LIMIT ${MOST}`,
      [before],
    );
  const [transfers, reversals] = await Promise.all([open("transfers"), open("transfer_reversals")]);
  await transaction(async (tx) => {
    await enqueueAll(
      tx,
      "transfer.send",
      transfers.map(({ id }) => ({ transferId: id })),
    );
    await enqueueAll(
      tx,
      "reversal.send",
      reversals.map(({ id }) => ({ reversalId: id })),
    );
  });
  return { transfers: transfers.length, reversals: reversals.length };
}
