import "server-only";
import { PgBoss, type QueueOptions } from "pg-boss";
import { sql, type Sql } from "../db";
import { queues, type QueueName } from "./queues";

const holder = globalThis as typeof globalThis & { necessiteSender?: Promise<PgBoss> };

/** Retries grow from 5 s to 15 min over about three hours; a job that still fails stays as failed, for the desk. */
export const queueOptions: QueueOptions & { notify: boolean } = {
  retryLimit: 20,
  retryDelay: 5,
  retryBackoff: true,
  retryDelayMax: 900,
  expireInSeconds: 120,
  deleteAfterSeconds: 14 * 86_400,
  notify: true,
};

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

/** Creates pg-boss's own tables and every queue; part of migrating, safe to repeat. */
export async function installQueues(databaseUrl: string): Promise<void> {
  const boss = new PgBoss({
    connectionString: databaseUrl,
    max: 1,
    supervise: false,
    schedule: false,
  });
  await boss.start();
  try {
    for (const name of Object.keys(queues) as QueueName[]) {
      if (await boss.getQueue(name)) await boss.updateQueue(name, queueOptions);
      else await boss.createQueue(name, queueOptions);
    }
  } finally {
    await boss.stop({ graceful: false });
  }
}
