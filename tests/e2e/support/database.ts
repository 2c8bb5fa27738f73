import pg from "pg";
import { testedShop } from "./tested-shop";

export type Db = {
  /** Runs one statement on the shop's own database and hands out its rows. */
  rows<Row extends object>(text: string, values?: unknown[]): Promise<Row[]>;
  /** The first column of the first row. */
  value<T>(text: string, values?: unknown[]): Promise<T>;
  /** Runs `work` in one transaction. */
  transaction(work: (client: pg.PoolClient) => Promise<void>): Promise<void>;
  close(): Promise<void>;
};

/** A few connections to the database of the shop under test. */
export function openDatabase(): Db {
  const pool = new pg.Pool({ connectionString: testedShop().databaseUrl, max: 3 });
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
    close: () => pool.end(),
  };
}
