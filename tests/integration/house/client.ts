import pg from "pg";
import type { Sql } from "@/lib/db";

/** A connection of its own, whose work is never kept: tests may break the database in it as they like. */
export type Scratch = {
  readonly run: Sql;
  /** Runs `work` in a transaction that is rolled back whatever happens. */
  undone<T>(work: (run: Sql) => Promise<T>): Promise<T>;
  close(): Promise<void>;
};

export async function openScratch(): Promise<Scratch> {
  const client = new pg.Client({
    connectionString: process.env.DATABASE_URL,
    options: "-c TimeZone=UTC",
  });
  await client.connect();
  const run: Sql = async <Row extends pg.QueryResultRow>(
    text: string,
    values?: readonly unknown[],
  ) => (await client.query<Row>(text, values ? [...values] : [])).rows;
  const undone: Scratch["undone"] = async (work) => {
    await client.query("BEGIN");
    try {
      return await work(run);
    } finally {
      await client.query("ROLLBACK");
    }
  };
  return { run, undone, close: () => client.end() };
}
