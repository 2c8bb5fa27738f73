import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { connection } from "next/server";
import { DateTime } from "@/components/ui/date-time";
import { TextLink } from "@/components/ui/link";
import { PageHeading } from "@/components/ui/page-heading";
import { findSentMail } from "@/lib/email/queries";
import { env } from "@/lib/env";
import { uuid } from "@/lib/text";
import { MailText } from "../mail-text";

// Rendered in one piece, when it is asked for: what it shows, and whether it exists at all, is known only then.
export const instant = false;
export const metadata: Metadata = { title: "Demo mailbox", robots: { index: false } };

type Props = {
  params: Promise<{ id: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export default async function MailPage({ params, searchParams }: Props) {
  await connection();
  const id = uuid.safeParse((await params).id);
  if (!env.DEMO || !id.success) notFound();
  const mail = await findSentMail(id.data);
  if (!mail) notFound();
  const asText = (await searchParams).as === "text";
  return (
    <div className="page-shell pb-16">
      <PageHeading
        above={<TextLink href="/demo/mailbox">Demo mailbox</TextLink>}
        title={mail.subject}
        intro={
          <p>
            To {mail.to} · <DateTime iso={mail.sentAt.toISOString()} withTime />
          </p>
        }
      />
      <nav aria-label="Version of the mail" className="flex gap-6 border-b border-hairline pb-3">
        <TextLink
          href={`/demo/mailbox/${mail.id}`}
          underline={asText ? "hover" : "always"}
          aria-current={asText ? undefined : "page"}
        >
          As sent
        </TextLink>
        <TextLink
          href={`/demo/mailbox/${mail.id}?as=text`}
          underline={asText ? "always" : "hover"}
          aria-current={asText ? "page" : undefined}
        >
          Plain text
        </TextLink>
      </nav>
      {asText ? (
        <MailText text={mail.text} />
      ) : (
        // No script runs in it; a click on a link may leave the frame, as it would leave a mail program.
        <iframe
          title={mail.subject}
          srcDoc={mail.html}
          sandbox="allow-top-navigation-by-user-activation"
          className="mt-6 h-[68rem] w-full max-w-text border border-hairline"
        />
      )}
    </div>
  );
}
