import { mkdtemp, rm } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import pg from "pg";
import { afterAll, beforeAll } from "vitest";

/** The worker's own copy of the stocked database. */
export const stocked = (): string => process.env.DATABASE_URL ?? "";

async function connected<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/** One statement's rows, on a connection of its own. */
export async function rowsOf<Row extends pg.QueryResultRow>(
  url: string,
  statement: string,
  values: unknown[] = [],
): Promise<Row[]> {
  return await connected(url, async (client) => (await client.query<Row>(statement, values)).rows);
}

/** Every row of every table, each table's sorted, as text. */
export async function everything(url: string): Promise<Record<string, string[]>> {
  return await connected(url, async (client) => {
    const tables = await client.query<{ name: string }>(
      "SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public' ORDER BY 1",
    );
    const found: Record<string, string[]> = {};
    for (const { name } of tables.rows) {
      const text = `SELECT t::text AS row FROM ${pg.escapeIdentifier(name)} t ORDER BY 1`;
      found[name] = (await client.query<{ row: string }>(text)).rows.map(({ row }) => row);
    }
    return found;
  });
}

/** A folder that is there during the file's tests; call it for its path. */
export function temporaryFolder(): () => string {
  let folder = "";
  beforeAll(async () => {
    folder = await mkdtemp(path.join(os.tmpdir(), "seed-"));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));
  return () => folder;
}
