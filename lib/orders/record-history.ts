import "server-only";
import type { Sql } from "../db";
import type { HistoryAxis } from "./history-axes";

export type HistoryRow = {
  readonly orderId: string;
  readonly axis: HistoryAxis;
  /** What moved: the order, one of its payments, parcels, returns, claims or disputes. */
  readonly subjectId: string;
  readonly transition: string;
  readonly from: string | null;
  readonly to: string;
  readonly note?: string;
};

/** Writes what happened, in the transaction in which it happened. */
export async function recordHistory(
  tx: Sql,
  actor: string,
  at: Date,
  rows: readonly HistoryRow[],
): Promise<void> {
  await tx(
    `INSERT INTO order_history (order_id, axis, subject_id, transition, "from", "to", note, actor, at)
     SELECT *, $8, $9 FROM unnest($1::uuid[], $2::history_axis[], $3::uuid[], $4::text[], $5::text[], $6::text[], $7::text[])`,
    [
      rows.map((row) => row.orderId),
      rows.map((row) => row.axis),
      rows.map((row) => row.subjectId),
      rows.map((row) => row.transition),
      rows.map((row) => row.from),
      rows.map((row) => row.to),
      rows.map((row) => row.note ?? null),
      actor,
      at,
    ],
  );
}
