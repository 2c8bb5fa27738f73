import pg from "pg";
import { e2eFacts } from "../../../scripts/support/test-settings";

export type Db = {
  /** Runs one statement on the shop's own database and hands out its rows. */
  rows<Row extends object>(text: string, values?: unknown[]): Promise<Row[]>;
  /** The first column of the first row. */
  value<T>(text: string, values?: unknown[]): Promise<T>;
  /** Runs `work` in one transaction. */
  transaction(work: (client: pg.PoolClient) => Promise<void>): Promise<void>;
  /** Waits for a named lock, alone or with others who share it; call what it returns to let go. */
  lock(name: string, how: "alone" | "shared"): Promise<() => Promise<void>>;
  close(): Promise<void>;
};

/** A few connections to the database of the shop under test. */
export function openDatabase(): Db {
  const pool = new pg.Pool({ connectionString: e2eFacts.read().databaseUrl, max: 3 });
  const rows = async <Row extends object>(text: string, values: unknown[] = []): Promise<Row[]> =>
    (await pool.query<Row>(text, values)).rows;
  return {
    rows,
    value: async <T>(text: string, values: unknown[] = []): Promise<T> =>
      Object.values((await rows<Record<string, T>>(text, values))[0] ?? {})[0] as T,
    transaction: async (work) => {
      const client = await pool.connect();
      try {
        await client.query("BEGIN");
        await work(client);
        await client.query("COMMIT");
      } catch (error) {
        await client.query("ROLLBACK");
        throw error;
      } finally {
        client.release();
      }
    },
    lock: async (name, how) => {
      const client = await pool.connect();
      const suffix = how === "alone" ? "" : "_shared";
      await client.query(`SELECT pg_advisory_lock${suffix}(hashtext($1))`, [name]);
      return async () => {
        await client.query(`SELECT pg_advisory_unlock${suffix}(hashtext($1))`, [name]);
        client.release();
      };
    },
    close: () => pool.end(),
  };
}
