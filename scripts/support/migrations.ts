import fs from "node:fs";
import path from "node:path";
import pg from "pg";
import { root } from "./paths";
import { installQueues } from "@/lib/jobs/install-queues";
import { applyMigrations, type SourceFile } from "./schema-engine";

export const migrationsFolder = path.join(root, "prisma/migrations");

/** The schema as the last migration left it; the next migration starts from here. */
export const lastSchemaFile = path.join(migrationsFolder, "last-schema.prisma");

/** Any number will do, as long as every process that migrates uses the same. */
const MIGRATION_LOCK = 7_207_310_214;

/** `prisma/migrations/<time>_<name>/migration.sql`, oldest first. */
export function readMigrations(): SourceFile[] {
  return fs
    .readdirSync(migrationsFolder)
    .filter((name) => /^\d{14}_/.test(name))
    .toSorted()
    .map((name) => ({
      path: name,
      content: fs.readFileSync(path.join(migrationsFolder, name, "migration.sql"), "utf8"),
    }));
}

/** The present schema: every file of `prisma/schema`. */
export function readSchema(): SourceFile[] {
  const folder = path.join(root, "prisma/schema");
  return fs
    .readdirSync(folder)
    .filter((name) => name.endsWith(".prisma"))
    .toSorted()
    .map((name) => ({ path: name, content: fs.readFileSync(path.join(folder, name), "utf8") }));
}

/**
 * Makes the database when there is none and brings it up to date. Returns the names of the
 * migrations it applied. Several processes may call it at once: one works, the others wait.
 */
export async function migrate(url: string): Promise<string[]> {
  await createDatabaseIfMissing(url);
  const lock = new pg.Client({ connectionString: url });
  await lock.connect();
  try {
    await lock.query("SELECT pg_advisory_lock($1)", [MIGRATION_LOCK]);
    const applied = await applyMigrations(url, readMigrations());
    await installQueues(url);
    return applied;
  } finally {
    await lock.end();
  }
}

/** Makes the database that `url` names when its server has none of that name. */
export async function createDatabaseIfMissing(url: string): Promise<void> {
  const database = decodeURIComponent(new URL(url).pathname.slice(1));
  const missing = await runOnce(url, "SELECT 1").then(
    () => false,
    (error: unknown) => {
      if ((error as { code?: string }).code === "3D000") return true;
      throw new Error(`The database at ${withoutPassword(url)} does not answer: ${message(error)}`);
    },
  );
  if (!missing) return;
  const maintenance = new URL(url);
  maintenance.pathname = "/postgres";
  await runOnce(maintenance.href, `CREATE DATABASE ${pg.escapeIdentifier(database)}`).catch(
    (error: unknown) => {
      // Another process was faster.
      if (!["42P04", "23505"].includes((error as { code?: string }).code ?? "")) throw error;
    },
  );
}

/** Runs one statement on a connection of its own. */
export async function runOnce(url: string, statement: string): Promise<pg.QueryResult> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  client.on("error", () => {});
  try {
    await client.connect();
    return await client.query(statement);
  } finally {
    await client.end().catch(() => {});
  }
}

function withoutPassword(url: string): string {
  const shown = new URL(url);
  shown.password = "";
  return shown.href;
}

function message(error: unknown): string {
  // A refused connection to a name with two addresses is an AggregateError without a message.
  if (error instanceof AggregateError) return error.errors.map(message).join("; ");
  return error instanceof Error ? error.message : String(error);
}
