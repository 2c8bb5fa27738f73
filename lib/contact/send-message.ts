import "server-only";
import { createHash } from "node:crypto";
import type { ShopperActor } from "../access/actor";
import type { Origin } from "../accounts/origin";
import { countTry } from "../accounts/rate-limits";
import type { Clock } from "../clock";
import { transaction } from "../db";
import { queueMail } from "../email/queue-mail";
import { env } from "../env";
import { ok, type Result } from "../result";
import type { ContactInput } from "./schema";
import { TOPIC_LABELS } from "./topics";

const HOUR_MS = 3_600_000;

/**
 * Mails what somebody wrote on the contact page to the shop's own address, to be answered at theirs. Nothing is sent to
 * the address that was typed: it may be anybody's. The same message again within the hour is not mailed again.
 * @returns the address that an answer will go to, or `too_many` with `retryInSeconds`.
 */
export async function sendMessage(
  _actor: ShopperActor,
  input: ContactInput,
  from: Origin,
  clock: Clock,
): Promise<Result<{ email: string }, "too_many">> {
  const counted = await countTry("contact", input.email, from);
  if (!counted.ok) return counted;
  const { name, email, topic, orderNumber, message } = input;
  await transaction((tx) =>
    queueMail(tx, {
      template: "contact-message",
      key: `contact:${fingerprint(input, clock.now())}`,
      to: env.CONTACT_EMAIL,
      props: {
        name,
        replyTo: email,
        topic: TOPIC_LABELS[topic],
        orderNumber: orderNumber ?? null,
        message,
      },
    }),
  );
  return ok({ email });
}

function fingerprint(input: ContactInput, now: Date): string {
  const hour = Math.floor(now.getTime() / HOUR_MS);
  const { name, email, topic, orderNumber, message } = input;
  return createHash("sha256")
    .update(JSON.stringify([hour, name, email, topic, orderNumber ?? "", message]))
    .digest("base64url");
}
