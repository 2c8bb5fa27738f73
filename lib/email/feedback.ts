import "server-only";
import { createHmac, timingSafeEqual } from "node:crypto";
import { z } from "zod";
import type { Clock } from "../clock";
import { env } from "../env";
import { err, ok, type Result } from "../result";
import { emailAddress, text } from "../text";

/** How far a message's time may be from ours, so that one that was overheard is of no use later. Milliseconds. */
const TOLERANCE_MS = 5 * 60_000;

/** What became of mail that a mail service took: a box that does not exist any more, or a reader who called it spam. */
export const feedbackSchema = z.strictObject({
  events: z
    .array(
      z.strictObject({
        kind: z.enum(["bounced", "complained"]),
        email: emailAddress,
        detail: text("A detail", 300, 0).default(""),
      }),
    )
    .min(1)
    .max(500),
});
export type MailFeedback = z.infer<typeof feedbackSchema>["events"][number];

export type SignedMessage = {
  readonly body: string;
  /** The headers `webhook-id`, `webhook-timestamp` (seconds) and `webhook-signature` (`v1,<base64>`, several with spaces between). */
  readonly id: string | null;
  readonly timestamp: string | null;
  readonly signature: string | null;
};

/** Whether the shop has been told a secret for what its mail service reports. */
export const takesFeedback = (): boolean => env.MAIL_FEEDBACK_SECRET !== undefined;

/** The signature of a message, as `v1,<base64 of HMAC-SHA256>` over `id.timestamp.body`. */
export function signFeedback(secret: string, id: string, timestamp: string, body: string): string {
  return `v1,${createHmac("sha256", secret).update(`${id}.${timestamp}.${body}`).digest("base64")}`;
}

/**
 * What a mail service reports, signed as the Standard Webhooks specification says (standardwebhooks.com).
 * `unsigned` for another secret, an altered body, or a time more than five minutes from ours; `malformed` otherwise.
 */
export function readFeedback(
  message: SignedMessage,
  clock: Clock,
): Result<readonly MailFeedback[], "unsigned" | "malformed"> {
  if (!isSigned(message, clock)) return err("unsigned");
  const parsed = feedbackSchema.safeParse(jsonOf(message.body));
  return parsed.success ? ok(parsed.data.events) : err("malformed");
}

function isSigned({ body, id, timestamp, signature }: SignedMessage, clock: Clock): boolean {
  if (!env.MAIL_FEEDBACK_SECRET || !id || !timestamp || !signature) return false;
  if (!/^\d{1,12}$/.test(timestamp)) return false;
  if (Math.abs(Number(timestamp) * 1000 - clock.now().getTime()) > TOLERANCE_MS) return false;
  const wanted = Buffer.from(signFeedback(env.MAIL_FEEDBACK_SECRET, id, timestamp, body));
  return signature.split(" ").some((one) => {
    const given = Buffer.from(one);
    return given.length === wanted.length && timingSafeEqual(given, wanted);
  });
}

function jsonOf(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return null;
  }
}
