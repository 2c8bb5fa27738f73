import "server-only";
import { sql } from "@/lib/db";

export type MailSummary = {
  readonly id: string;
  readonly to: string;
  readonly subject: string;
  readonly sentAt: Date;
};
export type SentMail = MailSummary & { readonly html: string; readonly text: string };

/** The latest hundred mails, newest first. The demo's mailbox is open to everyone; nothing else may show it. */
export async function listSentMails(): Promise<MailSummary[]> {
  return sql<MailSummary>(
    `SELECT id, "to", subject, sent_at AS "sentAt" FROM mails
     WHERE status = 'sent' ORDER BY sent_at DESC, id DESC LIMIT 100`,
  );
}

/** One mail of the demo's mailbox, or null. */
export async function findSentMail(id: string): Promise<SentMail | null> {
  const [mail] = await sql<SentMail>(
    `SELECT id, "to", subject, sent_at AS "sentAt", html, text FROM mails
     WHERE id = $1 AND status = 'sent'`,
    [id],
  );
  return mail ?? null;
}
