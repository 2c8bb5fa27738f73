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
