import "server-only";
import { PgBoss } from "pg-boss";
import { sql, type Sql } from "../db";

const holder = globalThis as typeof globalThis & { necessiteSender?: Promise<PgBoss> };

/** Makes our own statement runner look like the database that pg-boss wants. */
export function bossDb(run: Sql) {
  return {
    executeSql: async (text: string, values?: unknown[]) => ({
      rows: await run(text, values ?? []),
    }),
  };
}

/** A boss that only sends: it uses this process's pool and runs no timers. */
export function sender(): Promise<PgBoss> {
  holder.necessiteSender ??= startSender().catch((error: unknown) => {
    delete holder.necessiteSender;
    throw error;
  });
  return holder.necessiteSender;
}

async function startSender(): Promise<PgBoss> {
  const boss = new PgBoss({ db: bossDb(sql), supervise: false, schedule: false, migrate: false });
  boss.on("error", () => {
    // The failing call throws to its own caller as well.
  });
  await boss.start();
  return boss;
}

/** Stops the sender's cache; for scripts and tests that end. */
export async function closeSender(): Promise<void> {
  const open = holder.necessiteSender;
  if (!open) return;
  delete holder.necessiteSender;
  await (await open).stop({ graceful: false });
}
