import "server-only";
import { sql, type Sql } from "../db";

/** Whole days after delivery in which something may come back. */
export type ReturnWindows = { readonly curatedDays: number; readonly resaleDays: number };

/** The windows as staff have set them. `run` may be a transaction. */
export async function findReturnWindows(run: Sql = sql): Promise<ReturnWindows> {
  const rows = await run<{ key: string; days: number }>(
    `SELECT key, (value #>> '{}')::int AS days FROM settings WHERE key IN ('returns.curatedDays', 'returns.resaleDays')`,
  );
  const days = new Map(rows.map((row) => [row.key, row.days]));
  return {
    curatedDays: days.get("returns.curatedDays") ?? 30,
    resaleDays: days.get("returns.resaleDays") ?? 14,
  };
}
