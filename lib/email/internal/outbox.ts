import "server-only";
import { sql } from "@/lib/db";
import type { RenderedMail } from "../render-mail";

/** Longer than any attempt takes. After it, an attempt that never reported back is taken for dead. */
const ATTEMPT_SECONDS = 120;

export type QueuedMail = { id: string; to: string; template: string; props: unknown };

/**
 * Claims a queued mail for one attempt, so that of two jobs at the same time only one sends.
 * While a mail is queued, `sent_at` says when the attempt under way began. A lease and not a lock: nothing is
 * held open while the SMTP server takes its time, and a process that dies gives the mail back by itself.
 */
export async function claimMail(mailId: string): Promise<QueuedMail | "finished" | "under way"> {
  const [claimed] = await sql<QueuedMail>(
    `UPDATE mails SET attempts = attempts + 1, sent_at = now()
     WHERE id = $1 AND status = 'queued'
       AND (sent_at IS NULL OR sent_at < now() - make_interval(secs => $2))
     RETURNING id, "to", template, props`,
    [mailId, ATTEMPT_SECONDS],
  );
  if (claimed) return claimed;
  const [mail] = await sql<{ status: string }>("SELECT status FROM mails WHERE id = $1", [mailId]);
  if (!mail) throw new Error(`There is no mail ${mailId}`);
  return mail.status === "queued" ? "under way" : "finished";
}

/** Ends the attempt without success; the mail waits for the next one. */
export async function releaseMail(mailId: string, error: string): Promise<void> {
  await sql(
    "UPDATE mails SET sent_at = NULL, last_error = $2 WHERE id = $1 AND status = 'queued'",
    [mailId, error],
  );
}

type Kept = RenderedMail & { readonly props: unknown };

/** Marks the mail as sent and keeps what it said. Returns false if another attempt was first. */
export async function recordSent(mailId: string, kept: Kept): Promise<boolean> {
  return finish(mailId, "sent", kept, null);
}

/** Marks the mail as one that will never be taken, with the reason. */
export async function recordFailed(mailId: string, kept: Kept, error: string): Promise<boolean> {
  return finish(mailId, "failed", kept, error);
}

async function finish(
  mailId: string,
  status: "sent" | "failed",
  kept: Kept,
  error: string | null,
): Promise<boolean> {
  const rows = await sql(
    `UPDATE mails SET status = $2::mail_status, subject = $3, html = $4, text = $5, props = $6, last_error = $7,
       sent_at = CASE $2::mail_status WHEN 'sent' THEN now() END
     WHERE id = $1 AND status = 'queued' RETURNING id`,
    [mailId, status, kept.subject, kept.html, kept.text, JSON.stringify(kept.props), error],
  );
  return rows.length > 0;
}
