import "server-only";
import type { Sql } from "../db";
import { bossDb, sender } from "./boss";
import { queues, type JobData, type QueueName } from "./queues";

/**
 * Puts a job into its queue inside the caller's transaction: it exists exactly if the state change does.
 * `after` delays it until that time. A payload that does not fit its queue throws (a bug, not an input).
 */
export async function enqueue<Queue extends QueueName>(
  tx: Sql,
  queue: Queue,
  data: JobData<Queue>,
  options: { readonly after?: Date } = {},
): Promise<void> {
  const payload = queues[queue].parse(data);
  const boss = await sender();
  await boss.send(queue, payload, {
    db: bossDb(tx),
    ...(options.after ? { startAfter: options.after } : {}),
  });
}

/** The same for many jobs of one queue, in one statement. */
export async function enqueueAll<Queue extends QueueName>(
  tx: Sql,
  queue: Queue,
  all: readonly JobData<Queue>[],
): Promise<void> {
  if (all.length === 0) return;
  const jobs = all.map((data) => ({ data: queues[queue].parse(data) as object }));
  const boss = await sender();
  await boss.insert(queue, jobs, { db: bossDb(tx) });
}
