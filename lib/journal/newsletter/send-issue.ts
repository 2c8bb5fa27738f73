import "server-only";
import { z } from "zod";
import type { Actor } from "../../access/actor";
import { hasPermission } from "../../access/permissions";
import { writeAudit } from "../../access/write-audit";
import type { Clock } from "../../clock";
import { transaction, type Tx } from "../../db";
import { queueMail, queueMails } from "../../email/queue-mail";
import { env } from "../../env";
import { enqueue } from "../../jobs/enqueue";
import { err, ok, type Result } from "../../result";
import { actorName, type JournalOccasion } from "../occasion";
import { issueMail, type IssueState } from "./issue-queries";
import { pieceSchema, type sendIssueSchema, type testIssueSchema } from "./issue-schema";
import { stopUrl } from "./links";

/** Letters that are handed to the outbox in one transaction. */
const BATCH = 100;

type Kept = {
  version: number;
  status: IssueState;
  subject: string;
  preview: string;
  pieces: unknown;
};

async function hold(tx: Tx, id: string): Promise<Kept | null> {
  const [row] = await tx<Kept>(
    "SELECT version, status, subject, preview, pieces FROM newsletter_issues WHERE id = $1 FOR UPDATE",
    [id],
  );
  return row ?? null;
}

const mailOf = (tx: Tx, { pieces, ...issue }: Kept) =>
  issueMail(tx, { ...issue, pieces: z.array(pieceSchema).parse(pieces) });

/**
 * Begins to send a letter to everybody who confirmed that they want it: it gets its number, a delivery is written down
 * for each, and a job works them off. `stale`: it was changed since; `empty`: nothing of it can be read (any more);
 * `nobody`: there is no reader. Editors only.
 */
export async function startIssue(
  actor: Actor,
  { issueId, version }: z.infer<typeof sendIssueSchema>,
  { clock, origin }: JournalOccasion,
): Promise<
  Result<{ recipients: number }, "not_found" | "conflict" | "stale" | "empty" | "nobody">
> {
  if (!hasPermission(actor, "editor")) return err("not_found");
  const at = clock.now();
  return transaction(async (tx) => {
    // Two letters that begin at once get two numbers.
    await tx("SELECT pg_advisory_xact_lock(hashtext('newsletter'))");
    const issue = await hold(tx, issueId);
    if (!issue) return err("not_found");
    if (issue.status !== "draft") return err("conflict");
    if (issue.version !== version) return err("stale");
    if (!(await mailOf(tx, issue))) return err("empty");
    const readers = await tx<{ id: string }>(
      `SELECT s.id FROM newsletter_subscribers s WHERE s.status = 'subscribed'
          AND NOT EXISTS (SELECT FROM suppressions WHERE email = s.email) ORDER BY s.id FOR UPDATE`,
    );
    if (readers.length === 0) return err("nobody");
    await tx(
      `UPDATE newsletter_issues SET status = 'sending', number = 1 + (SELECT coalesce(max(number), 0) FROM newsletter_issues),
         recipients = $2, started_at = $3, started_by = $4 WHERE id = $1`,
      [issueId, readers.length, at, actorName(actor)],
    );
    await tx(
      "INSERT INTO newsletter_deliveries (issue_id, subscriber_id, at) SELECT $1, id, $3 FROM unnest($2::uuid[]) AS id",
      [issueId, readers.map(({ id }) => id), at],
    );
    await enqueue(tx, "newsletter.send", { issueId });
    await writeAudit(tx, {
      actor,
      action: "send_letter",
      entity: "newsletter_issue",
      entityId: issueId,
      before: null,
      after: { subject: issue.subject, recipients: readers.length },
      at,
      origin,
    });
    return ok({ recipients: readers.length });
  });
}

/** Hands the next letters to the outbox, and ends the issue after the last. May run twice: each reader gets one. */
export async function stepIssue(issueId: string, clock: Clock): Promise<void> {
  await transaction(async (tx) => {
    const issue = await hold(tx, issueId);
    if (issue?.status !== "sending") return;
    const mail = await mailOf(tx, issue);
    const batch = await tx<{ id: string; subscriberId: string; email: string; wanted: boolean }>(
      `SELECT d.id, d.subscriber_id AS "subscriberId", s.email::text AS email, s.status = 'subscribed'
           AND NOT EXISTS (SELECT FROM suppressions WHERE email = s.email) AS wanted
         FROM newsletter_deliveries d JOIN newsletter_subscribers s ON s.id = d.subscriber_id
        WHERE d.issue_id = $1 AND d.status = 'queued' ORDER BY d.id LIMIT ${BATCH} FOR UPDATE OF d`,
      [issueId],
    );
    const wanted = mail ? batch.filter((one) => one.wanted) : [];
    if (mail)
      await queueMails(
        tx,
        wanted.map(({ id, subscriberId, email }) => ({
          template: "newsletter",
          key: `newsletter:${id}`,
          to: email,
          props: { ...mail, stopUrl: stopUrl(subscriberId) },
        })),
      );
    await tx(
      `UPDATE newsletter_deliveries d SET status = CASE WHEN d.id = ANY ($2::uuid[]) THEN 'sent' ELSE 'skipped' END::delivery_status,
         mail_id = (SELECT m.id FROM mails m WHERE m.key = 'newsletter:' || d.id), at = $3 WHERE d.id = ANY ($1::uuid[])`,
      [batch.map(({ id }) => id), wanted.map(({ id }) => id), clock.now()],
    );
    if (batch.length === BATCH) await enqueue(tx, "newsletter.send", { issueId });
    else
      await tx("UPDATE newsletter_issues SET status = 'sent', finished_at = $2 WHERE id = $1", [
        issueId,
        clock.now(),
      ]);
  });
}

/** Stops a letter that is being sent: whoever has not been written to yet is not. Editors only. */
export async function stopIssue(
  actor: Actor,
  issueId: string,
  { clock, origin }: JournalOccasion,
): Promise<Result<{ skipped: number }, "not_found" | "conflict">> {
  if (!hasPermission(actor, "editor")) return err("not_found");
  const at = clock.now();
  return transaction(async (tx) => {
    const issue = await hold(tx, issueId);
    if (!issue) return err("not_found");
    if (issue.status !== "sending") return err("conflict");
    const skipped = await tx(
      "UPDATE newsletter_deliveries SET status = 'skipped', at = $2 WHERE issue_id = $1 AND status = 'queued' RETURNING 1",
      [issueId, at],
    );
    await tx("UPDATE newsletter_issues SET status = 'stopped', finished_at = $2 WHERE id = $1", [
      issueId,
      at,
    ]);
    await writeAudit(tx, {
      actor,
      action: "stop_letter",
      entity: "newsletter_issue",
      entityId: issueId,
      before: null,
      after: { skipped: skipped.length },
      at,
      origin,
    });
    return ok({ skipped: skipped.length });
  });
}

/** Mails a letter as it is saved now to one address, to be looked at. Editors only. */
export async function testIssue(
  actor: Actor,
  { issueId, email }: z.infer<typeof testIssueSchema>,
  { clock }: JournalOccasion,
): Promise<Result<void, "not_found" | "empty">> {
  if (!hasPermission(actor, "editor")) return err("not_found");
  return transaction(async (tx) => {
    const issue = await hold(tx, issueId);
    if (!issue) return err("not_found");
    const mail = await mailOf(tx, issue);
    if (!mail) return err("empty");
    await queueMail(tx, {
      template: "newsletter",
      key: `newsletter-test:${issueId}:${clock.now().getTime()}:${email}`,
      to: email,
      props: { ...mail, subject: `Test: ${mail.subject}`, stopUrl: `${env.APP_URL}/journal` },
    });
    return ok(undefined);
  });
}
