import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { connection } from "next/server";
import { DateTime } from "@/components/ui/date-time";
import { EmptyState } from "@/components/ui/empty-state";
import { TextLink } from "@/components/ui/link";
import { PageHeading } from "@/components/ui/page-heading";
import { listSentMails } from "@/lib/email/queries";
import { env } from "@/lib/env";

// Rendered in one piece, when it is asked for: what it shows, and whether it exists at all, is known only then.
export const instant = false;
export const metadata: Metadata = { title: "Demo mailbox", robots: { index: false } };

export default async function MailboxPage() {
  await connection();
  if (!env.DEMO) notFound();
  const mails = await listSentMails();
  return (
    <div className="page-shell pb-16">
      <PageHeading
        title="Demo mailbox"
        intro="The demo sends no mail. What the shop would have sent is kept here, newest first."
      />
      {mails.length === 0 ? (
        <EmptyState title="No mail yet">
          <p>A receipt or a sign-in link appears here as soon as the shop writes one.</p>
        </EmptyState>
      ) : (
        <ol className="max-w-text border-t border-hairline">
          {mails.map((mail) => (
            <li key={mail.id} className="border-b border-hairline py-4">
              <TextLink href={`/demo/mailbox/${mail.id}`} underline="hover" className="text-lg">
                {mail.subject}
              </TextLink>
              <p className="mt-1 text-sm text-stone">
                To {mail.to} · <DateTime iso={mail.sentAt.toISOString()} withTime />
              </p>
            </li>
          ))}
        </ol>
      )}
    </div>
  );
}
