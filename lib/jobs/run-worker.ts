import "server-only";
import { PgBoss } from "pg-boss";
import { queues, schedules, type JobData, type QueueName } from "./queues";

/** What is done with each queue's jobs. A throw brings the job back later; handlers may run twice. */
export type Handlers = {
  readonly [Queue in QueueName]: (data: JobData<Queue>) => Promise<unknown>;
};

export type WorkerOptions = {
  readonly databaseUrl: string;
  /** Told about every job that failed, and about the queue's own troubles. */
  readonly report: (error: unknown, queue: QueueName | null) => void;
  /** Jobs of one queue at a time in this process. */
  readonly concurrency?: number;
};

/**
 * Works on every queue until stopped. PostgreSQL wakes it the moment a job is committed; polling is the fallback.
 * Several workers may run at once: a job goes to one of them. `stop` waits for the jobs under way.
 */
export async function runWorker(
  handlers: Handlers,
  options: WorkerOptions,
): Promise<{ stop(): Promise<void> }> {
  const boss = new PgBoss({
    connectionString: options.databaseUrl,
    max: 4,
    useListenNotify: true,
    migrate: false,
  });
  boss.on("error", (error) => options.report(error, null));
  await boss.start();
  for (const queue of Object.keys(queues) as QueueName[]) {
    await workOn(boss, queue, handlers, options);
    const cron = schedules[queue];
    if (cron) await boss.schedule(queue, cron, {});
  }
  return { stop: () => boss.stop({ graceful: true, timeout: 5_000 }) };
}

async function workOn(boss: PgBoss, queue: QueueName, handlers: Handlers, options: WorkerOptions) {
  const handle = handlers[queue] as (data: unknown) => Promise<unknown>;
  const settings = {
    localConcurrency: options.concurrency ?? 2,
    batchSize: 1,
    pollingIntervalSeconds: 2,
  };
  await boss.work<unknown>(queue, settings, async ([job]) => {
    if (!job) return;
    try {
      await handle(queues[queue].parse(job.data));
    } catch (error) {
      options.report(error, queue);
      throw error;
    }
  });
}
