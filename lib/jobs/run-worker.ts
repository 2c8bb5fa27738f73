import "server-only";
import { PgBoss, type JobResult } from "pg-boss";
import { queues, schedules, type JobData, type QueueName } from "./queues";

/** What is done with each queue's jobs. A throw brings the job back later; handlers may run twice. */
export type Handlers = {
  readonly [Queue in QueueName]: (data: JobData<Queue>) => Promise<unknown>;
};

export type WorkerOptions = {
  readonly databaseUrl: string;
  /** Told about every job that failed, and about the queue's own troubles. */
  readonly report: (error: unknown, queue: QueueName | null) => void;
  /** Jobs of one queue at a time in this process; default 8, at least 4. */
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

/** Fetching goes on in two lines, so that one slow job does not keep the others waiting. */
const LINES = 2;

async function workOn(boss: PgBoss, queue: QueueName, handlers: Handlers, options: WorkerOptions) {
  const handle = handlers[queue] as (data: unknown) => Promise<unknown>;
  const settings = {
    localConcurrency: LINES,
    batchSize: Math.max(2, Math.ceil((options.concurrency ?? 8) / LINES)),
    // Being told of a job is good for one fetch, however many jobs there are: a full batch asks again at once.
    burstWhenBatchFull: true,
    perJobResults: true,
    pollingIntervalSeconds: 2,
    // Nobody is told of a job whose time has come, such as one that failed before.
    notifyPollingIntervalSeconds: 5,
  } as const;
  const attempt = async (job: { id: string; data: unknown }): Promise<JobResult> => {
    try {
      await handle(queues[queue].parse(job.data));
      return { id: job.id, status: "completed" };
    } catch (error) {
      options.report(error, queue);
      const message = error instanceof Error ? error.message : String(error);
      return { id: job.id, status: "failed", output: { message } };
    }
  };
  await boss.work<unknown, unknown, typeof settings>(queue, settings, (jobs) =>
    Promise.all(jobs.map(attempt)),
  );
}
