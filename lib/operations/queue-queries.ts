import "server-only";
import type { StaffActor } from "../access/actor";
import { hasPermission } from "../access/permissions";
import type { Clock } from "../clock";
import { sql } from "../db";
import { WORK_QUEUES, type QueueState } from "./work-queues";

/** What waits in the rooms that are open to a member of staff: in one statement, whatever number of rooms it is. */
export async function listQueues(actor: StaffActor, clock: Clock): Promise<QueueState[]> {
  const queues = WORK_QUEUES.filter(({ open }) => hasPermission(actor, ...open));
  if (queues.length === 0) return [];
  const parts = queues.map(
    ({
      key,
      sql: waiting,
    }) => `SELECT '${key}' AS key, count(*)::int AS waiting, min(since) AS since,
       count(*) FILTER (WHERE late)::int AS late FROM (${waiting}) AS ${key.replaceAll("-", "_")}`,
  );
  const rows = await sql<Pick<QueueState, "waiting" | "late" | "since"> & { key: string }>(
    `WITH clock AS (SELECT $1::timestamptz AS now) ${parts.join(" UNION ALL ")}`,
    [clock.now()],
  );
  const found = new Map(rows.map((row) => [row.key, row]));
  return queues.flatMap(({ key, label, href }) => {
    const row = found.get(key);
    return row ? [{ ...row, label, href }] : [];
  });
}
