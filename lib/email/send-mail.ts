import "server-only";
import { env } from "@/lib/env";
import {
  claimMail,
  recordFailed,
  recordSent,
  releaseMail,
  type QueuedMail,
} from "./internal/outbox";
import { deliver, isRefusedForGood } from "./smtp";
import { withoutLinks } from "./internal/without-links";
import { mailContent, oneClickUrl } from "./mail";
import { renderMail } from "./render-mail";

/**
 * Sends one queued mail: by SMTP when it is configured, else into the demo's mailbox. A mail that was sent or
 * refused for good is left alone, so the job may run again.
 * @throws when the mail was not taken for now, or another run is sending it: the job tries again later.
 */
export async function sendMail(mailId: string): Promise<void> {
  const mail = await claimMail(mailId);
  if (mail === "finished") return;
  if (mail === "under way") throw new Error(`Mail ${mailId} is being sent by another run`);
  try {
    await attempt(mail);
  } catch (error) {
    await releaseMail(mailId, messageOf(error));
    throw error;
  }
}

async function attempt(mail: QueuedMail): Promise<void> {
  const content = mailContent.parse({ template: mail.template, props: mail.props });
  const rendered = await renderMail(content, env.APP_URL);
  if (!env.SMTP_URL) {
    await recordSent(mail.id, { ...rendered, props: content.props });
    return;
  }
  const kept = withoutLinks(content, rendered, env.APP_URL);
  try {
    const replyTo = "replyTo" in content.props ? content.props.replyTo : undefined;
    const stop = oneClickUrl(content);
    await deliver(env.SMTP_URL, { ...rendered, mailId: mail.id, to: mail.to, replyTo, stop });
  } catch (error) {
    if (!isRefusedForGood(error)) throw error;
    await recordFailed(mail.id, kept, messageOf(error));
    return;
  }
  await recordSent(mail.id, kept);
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
