import { expect } from "vitest";
import { sql } from "@/lib/db";

/** Waits until `count` statements of this database that mention `word` wait for somebody else's lock. */
export async function blocked(word: string, count = 1): Promise<void> {
  const waiting = async () => {
    const [row] = await sql<{ count: number }>(
      `SELECT count(*)::int AS count FROM pg_stat_activity
        WHERE datname = current_database() AND wait_event_type = 'Lock' AND query LIKE '%' || $1 || '%'`,
      [word],
    );
    return row?.count;
  };
  await expect.poll(waiting, { timeout: 45_000, interval: 25 }).toBe(count);
}
