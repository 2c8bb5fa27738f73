import "server-only";
import { readdir } from "node:fs/promises";
import path from "node:path";
import type { Clock } from "../clock";
import { sql } from "../db";
import { listWorkers } from "./worker-beat";

export type Readiness = {
  readonly ready: boolean;
  readonly database: boolean;
  /** Whether the database stands where this release expects it. */
  readonly migrations: boolean;
  /** Whether somebody works on the jobs. */
  readonly worker: boolean;
};

/** The migrations of this release that the database does not have. From the project's root, like the invariants. */
export async function missingMigrations(
  folder = path.join(process.cwd(), "prisma/migrations"),
): Promise<string[]> {
  const names = (await readdir(folder)).filter((name) => /^\d{14}_/.test(name));
  const done = await sql<{ name: string }>(
    "SELECT migration_name AS name FROM _prisma_migrations WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL",
  );
  const known = new Set(done.map(({ name }) => name));
  return names.filter((name) => !known.has(name)).toSorted();
}

/** Whether this shop can serve: it reaches its database, which is migrated, and a worker lives. */
export async function checkReadiness(clock: Clock): Promise<Readiness> {
  const nothing = { ready: false, database: false, migrations: false, worker: false };
  try {
    const [missing, workers] = await Promise.all([missingMigrations(), listWorkers(clock)]);
    const [migrations, worker] = [missing.length === 0, workers.length > 0];
    return { ready: migrations && worker, database: true, migrations, worker };
  } catch {
    // It is asked in order to learn this.
    return nothing;
  }
}
