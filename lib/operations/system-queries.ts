import "server-only";
import { randomUUID } from "node:crypto";
import type { StaffActor } from "../access/actor";
import { hasPermission } from "../access/permissions";
import type { Clock } from "../clock";
import { sql } from "../db";
import { env } from "../env";
import type { Violation } from "../invariants/check";
import { storage } from "../media/store";
import { err, ok, type Result } from "../result";
import { missingMigrations } from "./readiness";
import { listWorkers, type Beat } from "./worker-beat";

export type FailedJob = {
  readonly id: string;
  readonly queue: string;
  readonly attempts: number;
  readonly failedAt: Date;
  readonly message: string | null;
};
export type QueueView = {
  readonly queue: string;
  readonly waiting: number;
  readonly active: number;
  readonly failed: number;
  /** Since when the oldest waits whose time has come. */
  readonly waitingSince: Date | null;
};
export type MailView = {
  readonly id: string;
  readonly template: string;
  readonly to: string;
  readonly status: string;
  readonly at: Date;
  readonly error: string | null;
};
export type EventView = {
  readonly id: string;
  readonly type: string;
  readonly status: string;
  readonly note: string | null;
  readonly at: Date;
};
export type SystemView = {
  readonly queues: readonly QueueView[];
  readonly failedJobs: readonly FailedJob[];
  readonly mails: readonly MailView[];
  readonly events: readonly EventView[];
  readonly lastRun: { readonly at: Date; readonly violations: readonly Violation[] } | null;
  readonly workers: readonly Beat[];
  readonly missingMigrations: readonly string[];
  readonly storage: { readonly where: string; readonly reached: boolean };
  readonly versions: {
    readonly node: string;
    readonly postgres: string;
    readonly migration: string;
  };
};

/** How the machinery stands. `not_found` for who may not see it. */
export async function findSystem(
  actor: StaffActor,
  clock: Clock,
): Promise<Result<SystemView, "not_found">> {
  if (!hasPermission(actor, "admin")) return err("not_found");
  const [queues, failedJobs, mails, events, runs, workers, missing, reached, versions] =
    await Promise.all([
      sql<QueueView>(QUEUES),
      sql<FailedJob>(FAILED_JOBS),
      sql<MailView>(MAILS),
      sql<EventView>(EVENTS),
      sql<{ at: Date; violations: Violation[] }>(
        "SELECT at, violations FROM invariant_runs ORDER BY at DESC LIMIT 1",
      ),
      listWorkers(clock),
      missingMigrations(),
      storageAnswers(),
      sql<{ postgres: string; migration: string }>(VERSIONS),
    ]);
  const { postgres = "", migration = "" } = versions[0] ?? {};
  return ok({
    queues,
    failedJobs,
    mails,
    events,
    lastRun: runs[0] ?? null,
    workers,
    missingMigrations: missing,
    storage: { where: env.S3_BUCKET ? `bucket ${env.S3_BUCKET}` : "a folder of its own", reached },
    versions: { node: process.version, postgres, migration },
  });
}

/** Whether the store of files says of one that is not there that it is not there. */
async function storageAnswers(): Promise<boolean> {
  try {
    return (await storage.size(`system/${randomUUID()}-640.avif`)) === null;
  } catch {
    return false;
  }
}

const QUEUES = `
  SELECT name AS queue, count(*) FILTER (WHERE state IN ('created', 'retry'))::int AS waiting,
         count(*) FILTER (WHERE state = 'active')::int AS active, count(*) FILTER (WHERE state = 'failed')::int AS failed,
         min(start_after) FILTER (WHERE state IN ('created', 'retry') AND start_after < now()) AS "waitingSince"
    FROM pgboss.job WHERE state IN ('created', 'retry', 'active', 'failed') AND name NOT LIKE '\\_\\_%'
   GROUP BY name ORDER BY failed DESC, waiting DESC, name`;

const FAILED_JOBS = `
  SELECT id, name AS queue, retry_count AS attempts, completed_on AS "failedAt", left(output ->> 'message', 300) AS message
    FROM pgboss.job WHERE state = 'failed' ORDER BY completed_on DESC LIMIT 50`;

const MAILS = `
  SELECT id, template, "to"::text AS to, status::text AS status, coalesce(sent_at, created_at) AS at,
         CASE status WHEN 'sent' THEN NULL ELSE left(last_error, 300) END AS error
    FROM mails WHERE status = 'failed' OR (status = 'queued' AND created_at < now() - interval '10 minutes')
      OR id IN (SELECT id FROM mails WHERE status = 'sent' ORDER BY created_at DESC LIMIT 10)
   ORDER BY status = 'sent', created_at DESC LIMIT 60`;

const EVENTS = `
  SELECT id, type, status::text AS status, note, received_at AS at FROM stripe_events
   WHERE status = 'flagged' OR (status = 'received' AND received_at < now() - interval '10 minutes')
      OR id IN (SELECT id FROM stripe_events ORDER BY received_at DESC LIMIT 10)
   ORDER BY status = 'processed', received_at DESC LIMIT 60`;

const VERSIONS = `
  SELECT current_setting('server_version') AS postgres,
         (SELECT max(migration_name) FROM _prisma_migrations WHERE finished_at IS NOT NULL) AS migration`;
