import "server-only";
import type { Actor, StaffActor } from "../access/actor";
import { hasPermission } from "../access/permissions";
import { writeAudit } from "../access/write-audit";
import type { Occasion } from "../catalog/edit-product";
import { transaction, type Tx } from "../db";
import { bossDb, sender } from "../jobs/boss";
import { err, ok, type Result } from "../result";
import type { JobInput } from "./schema";

type Failure = "not_found";

/** Gives a job that failed another round of tries, now. */
export const retryJob = (actor: Actor, input: JobInput, occasion: Occasion) =>
  tend(actor, input, occasion, "retry_job", async (tx) => {
    const boss = await sender();
    await boss.retry(input.queue, input.jobId, { db: bossDb(tx) });
  });

/** Gives a job that failed up for good. What it was to do is not done. */
export const discardJob = (actor: Actor, input: JobInput, occasion: Occasion) =>
  tend(actor, input, occasion, "discard_job", async (tx) => {
    const boss = await sender();
    await boss.deleteJob(input.queue, input.jobId, { db: bossDb(tx) });
  });

async function tend(
  actor: Actor,
  { queue, jobId }: JobInput,
  { clock, origin }: Occasion,
  action: string,
  work: (tx: Tx) => Promise<void>,
): Promise<Result<void, Failure>> {
  if (!hasPermission(actor, "admin")) return err("not_found");
  return transaction(async (tx) => {
    const [job] = await tx<{ attempts: number }>(
      `SELECT retry_count AS attempts FROM pgboss.job WHERE name = $1 AND id = $2 AND state = 'failed' FOR UPDATE`,
      [queue, jobId],
    );
    if (!job) return err("not_found");
    await work(tx);
    await writeAudit(tx, {
      actor: actor satisfies StaffActor,
      action,
      entity: "job",
      entityId: jobId,
      before: { queue, attempts: job.attempts },
      after: null,
      at: clock.now(),
      origin,
    });
    return ok(undefined);
  });
}
