import { PgBoss, type QueueOptions } from "pg-boss";
import { queues, type QueueName } from "./queues";

/** Retries grow from 5 s to 15 min over about three hours; a job that still fails stays as failed, for the desk. */
const queueOptions: QueueOptions & { notify: boolean } = {
  retryLimit: 20,
  retryDelay: 5,
  retryBackoff: true,
  retryDelayMax: 900,
  expireInSeconds: 120,
  deleteAfterSeconds: 14 * 86_400,
  notify: true,
};

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
