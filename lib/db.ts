import "server-only";
import { PrismaPg } from "@prisma/adapter-pg";
import { Pool, type PoolClient, type QueryResultRow } from "pg";
import { env } from "./env";
import { PrismaClient } from "./generated/prisma/client";

/** Runs one statement with bound parameters and hands out its rows. */
export interface Sql {
  <Row extends QueryResultRow>(text: string, values?: readonly unknown[]): Promise<Row[]>;
}

/** A statement runner that belongs to one transaction. */
export interface Tx extends Sql {
  readonly transaction: true;
}

type Handles = { pool: Pool; prisma: PrismaClient; names: Map<string, string> };

/** One pool per process, also when a development server loads this module anew. */
const holder = globalThis as typeof globalThis & { necessiteDb?: Handles };

function handles(): Handles {
  if (holder.necessiteDb) return holder.necessiteDb;
  const pool = new Pool({
    connectionString: env.DATABASE_URL,
    max: env.DATABASE_POOL,
    idleTimeoutMillis: 30_000,
    // Two cores and short statements: compiling one or forking for it costs more than it gains.
    options: "-c TimeZone=UTC -c jit=off -c max_parallel_workers_per_gather=0 -c work_mem=16MB",
  });
  pool.on("error", () => {
    // An idle connection was closed by the server; the pool replaces it on the next use.
  });
  pool.on("connect", (client) => {
    // One that is cut in the middle of a transaction fails its statement; unheard, it would end the process as well.
    client.on("error", () => {});
  });
  const prisma = new PrismaClient({ adapter: new PrismaPg(pool) });
  holder.necessiteDb = { pool, prisma, names: new Map() };
  return holder.necessiteDb;
}

/** Prisma, for desks and accounts. Connects on first use. */
export const prisma: PrismaClient = new Proxy({} as PrismaClient, {
  get: (_target, key) => Reflect.get(handles().prisma, key) as unknown,
});

/** Statements are prepared once per connection under a short name: parsing and planning them is half their cost. */
function named(text: string): string {
  const { names } = handles();
  let name = names.get(text);
  if (!name) {
    name = `s${names.size + 1}`;
    names.set(text, name);
  }
  return name;
}

async function run<Row extends QueryResultRow>(
  on: Pool | PoolClient,
  text: string,
  values: readonly unknown[] = [],
): Promise<Row[]> {
  const result = await on.query<Row>({ name: named(text), text, values: [...values] });
  return result.rows;
}

/** One statement outside any transaction. Written by hand where lists, stock and settlement need it. */
export const sql: Sql = (text, values) => run(handles().pool, text, values);

/**
 * Runs `work` in one READ COMMITTED transaction; a throw rolls it back and is passed on.
 * Deadlocks (40P01) and serialization failures (40001) are tried again, twice at most, so `work` must
 * keep its effects inside the transaction and call nothing outside it.
 */
export async function transaction<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await attemptTransaction(work);
    } catch (error) {
      if (attempt >= 3 || !isRetryable(error)) throw error;
    }
  }
}

async function attemptTransaction<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
  const client = await handles().pool.connect();
  let broken: Error | undefined;
  try {
    await client.query("BEGIN");
    const tx = Object.assign(
      <Row extends QueryResultRow>(text: string, values?: readonly unknown[]) =>
        run<Row>(client, text, values),
      { transaction: true as const },
    );
    const value = await work(tx);
    await client.query("COMMIT");
    return value;
  } catch (error) {
    await client.query("ROLLBACK").catch((failure: unknown) => {
      broken = failure instanceof Error ? failure : new Error(String(failure));
    });
    throw error;
  } finally {
    client.release(broken);
  }
}

function isRetryable(error: unknown): boolean {
  const code = (error as { code?: unknown } | null)?.code;
  return code === "40P01" || code === "40001";
}

/** True where `error` is PostgreSQL's unique violation, of the named constraint if one is given. */
export function isUniqueViolation(error: unknown, constraint?: string): boolean {
  const { code, constraint: name } = (error ?? {}) as { code?: unknown; constraint?: unknown };
  return code === "23505" && (constraint === undefined || name === constraint);
}

/** Closes the pool; for scripts and tests that end. */
export async function closeDb(): Promise<void> {
  const open = holder.necessiteDb;
  if (!open) return;
  delete holder.necessiteDb;
  await open.prisma.$disconnect();
  if (!open.pool.ended) await open.pool.end();
}
