import "server-only";
import { PgBoss } from "pg-boss";
import type { Sql } from "../db";
import { env } from "../env";

const holder = globalThis as typeof globalThis & { necessiteSender?: Promise<PgBoss> };

/** Makes our own statement runner look like the database that pg-boss wants. */
export function bossDb(run: Sql) {
  return {
    executeSql: async (text: string, values?: unknown[]) => ({
      rows: await run(text, values ?? []),
    }),
  };
}

/**
 * A boss that only sends and runs no timers. Jobs go through the caller's own transaction; what it reads for
 * itself goes over one connection of its own, since it is asked from inside transactions and must never wait
 * for a connection of the pool that they have used up.
 */
export function sender(): Promise<PgBoss> {
  holder.necessiteSender ??= startSender().catch((error: unknown) => {
    delete holder.necessiteSender;
    throw error;
  });
  return holder.necessiteSender;
}

async function startSender(): Promise<PgBoss> {
  const boss = new PgBoss({
    connectionString: env.DATABASE_URL,
    max: 1,
    supervise: false,
    schedule: false,
    migrate: false,
  });
  boss.on("error", () => {
    // The failing call throws to its own caller as well.
  });
  await boss.start();
  return boss;
}

/** Stops the sender and closes its connection; for scripts and tests that end. */
export async function closeSender(): Promise<void> {
  const open = holder.necessiteSender;
  if (!open) return;
  delete holder.necessiteSender;
  await (await open).stop({ graceful: false });
}
