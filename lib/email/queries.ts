import "server-only";
import { prisma } from "@/lib/db";

export type MailSummary = {
  readonly id: string;
  readonly to: string;
  readonly subject: string;
  readonly sentAt: Date;
};
export type SentMail = MailSummary & { readonly html: string; readonly text: string };

const SUMMARY = { id: true, to: true, subject: true, sentAt: true } as const;

/** The latest hundred mails, newest first. The demo's mailbox is open to everyone; nothing else may show it. */
export async function listSentMails(): Promise<MailSummary[]> {
  const mails = await prisma.mail.findMany({
    where: { status: "sent" },
    orderBy: [{ sentAt: "desc" }, { id: "desc" }],
    take: 100,
    select: SUMMARY,
  });
  return mails.map(summaryOf);
}

/** One mail of the demo's mailbox, or null. */
export async function findSentMail(id: string): Promise<SentMail | null> {
  const mail = await prisma.mail.findUnique({
    where: { id, status: "sent" },
    select: { ...SUMMARY, html: true, text: true },
  });
  return mail && { ...summaryOf(mail), html: mail.html ?? "", text: mail.text ?? "" };
}

function summaryOf(mail: {
  id: string;
  to: string;
  subject: string | null;
  sentAt: Date | null;
}): MailSummary {
  return {
    id: mail.id,
    to: mail.to,
    subject: mail.subject ?? "",
    sentAt: mail.sentAt ?? new Date(0),
  };
}
