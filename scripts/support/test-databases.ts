import path from "node:path";
import pg from "pg";
import { hashOf } from "./hash";
import { migrate, runOnce } from "./migrations";
import { claimPostgres } from "./postgres/server";
import { isAlive, withLock } from "./processes";
import { secretsIn } from "./secrets";
import { ensureClient, seed } from "./setup";
import { testDataDir, testSettings } from "./test-settings";

export type TestDatabases = {
  /** Address of a migrated and stocked database, to be copied and not to be opened. */
  templateUrl: string;
  /** Drops this process's copies and lets go of the server. */
  release(): Promise<void>;
};

/** Switching between branches should not make the template anew each time. */
const TEMPLATES_KEPT = 3;

/**
 * The PostgreSQL for tests and its template database. The template is made once for the migrations
 * and goods as they are, and kept for the next run.
 */
export async function claimTestDatabases(): Promise<TestDatabases> {
  const folder = testDataDir();
  const server = await claimPostgres({
    home: path.join(folder, "postgres"),
    profile: "tests",
    password: secretsIn(folder).postgresPassword,
  });
  const name = `goods_${hashOf(["prisma/migrations", "prisma/seed", "lib/jobs", "lib/standard"]).slice(0, 12)}`;
  const release = async () => {
    await dropWhere(server.url("postgres"), (database) => runOf(database) === process.pid);
    await server.release();
  };
  try {
    await withLock(path.join(folder, "template.lock"), () => makeTemplate(server.url, name));
  } catch (error) {
    await release();
    throw error;
  }
  return { templateUrl: server.url(name), release };
}

async function makeTemplate(url: (database: string) => string, name: string): Promise<void> {
  const admin = url("postgres");
  await dropWhere(admin, (database) => {
    const run = runOf(database);
    return run !== null && !isAlive(run);
  });
  if ((await databases(admin)).includes(name)) return;
  await ensureClient();
  const draft = databaseOfRun(process.pid, "draft");
  await migrate(url(draft));
  await seed(url(draft), testSettings());
  // It gets its name when it is complete, so that a run that was stopped leaves no half template.
  await runOnce(admin, `ALTER DATABASE ${draft} RENAME TO ${name}`);
  const templates = (await databases(admin)).filter((database) => database.startsWith("goods_"));
  const old = templates.slice(0, -TEMPLATES_KEPT);
  await dropWhere(admin, (database) => old.includes(database));
}

/**
 * Makes a fresh copy of the template for one purpose of the run whose main process is `run`, and
 * returns its address. What stood there under that name is dropped.
 */
export async function copyTemplate(
  templateUrl: string,
  run: number,
  purpose: string,
): Promise<string> {
  const at = (database: string) => Object.assign(new URL(templateUrl), { pathname: database }).href;
  const name = databaseOfRun(run, purpose);
  const template = new URL(templateUrl).pathname.slice(1);
  await dropWhere(at("postgres"), (database) => database === name);
  await runOnce(
    at("postgres"),
    `CREATE DATABASE ${name} TEMPLATE ${pg.escapeIdentifier(template)}`,
  );
  return at(name);
}

function databaseOfRun(run: number, purpose: string): string {
  return `run_${run}_${purpose}`;
}

function runOf(database: string): number | null {
  return Number(/^run_(\d+)_/.exec(database)?.[1]) || null;
}

async function databases(admin: string): Promise<string[]> {
  const { rows } = await runOnce(admin, "SELECT datname AS name FROM pg_database ORDER BY oid");
  return (rows as { name: string }[]).map((row) => row.name);
}

async function dropWhere(admin: string, chosen: (database: string) => boolean): Promise<void> {
  for (const database of (await databases(admin)).filter(chosen)) {
    await runOnce(admin, `DROP DATABASE IF EXISTS ${pg.escapeIdentifier(database)} WITH (FORCE)`);
  }
}
