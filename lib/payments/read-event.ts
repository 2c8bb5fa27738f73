import "server-only";
import Stripe from "stripe";
import { z } from "zod";
import { env } from "../env";
import { err, ok, type Result } from "../result";
import { stripe } from "./stripe";

export type ReceivedEvent = {
  readonly id: string;
  readonly type: string;
  /** As it came: a whole object, or only where to look for it. */
  readonly payload: unknown;
};

/** What Stripe's header looks like. The SDK throws an error of no kind at some that do not. */
const HEADER = /^t=\d{1,12}(,v\d=[\da-f]{1,128})+$/;

/** Events of payments and of the second API version's accounts alike. */
const named = z.object({ id: z.string().min(1).max(255), type: z.string().min(1).max(255) });

/**
 * Verifies a webhook's signature on its raw body. `bad_signature` covers wrong, missing and stale ones, and what is no
 * event. Stripe sends accounts' events from a destination of their own, signed with a secret of their own: any of the
 * shop's secrets will do.
 */
export function readEvent(
  rawBody: string,
  signature: string | null,
): Result<ReceivedEvent, "bad_signature"> {
  if (!HEADER.test(signature ?? "")) return err("bad_signature");
  const secrets = env.STRIPE_WEBHOOK_SECRET.split(",");
  if (!secrets.some((secret) => isSigned(rawBody, signature ?? "", secret)))
    return err("bad_signature");
  const payload = parsed(rawBody);
  const event = named.safeParse(payload);
  return event.success ? ok({ ...event.data, payload }) : err("bad_signature");
}

/** Stripe's own tolerance: signatures of up to five minutes ago. */
const TOLERANCE_SECONDS = 300;

function isSigned(rawBody: string, signature: string, secret: string): boolean {
  try {
    // Not constructEvent(), which refuses the second API version's events after it has verified them.
    return (
      stripe().webhooks.signature?.verifyHeader(rawBody, signature, secret, TOLERANCE_SECONDS) ??
      false
    );
  } catch (error) {
    if (error instanceof Stripe.errors.StripeSignatureVerificationError) return false;
    throw error;
  }
}

function parsed(rawBody: string): unknown {
  try {
    return JSON.parse(rawBody);
  } catch {
    return null;
  }
}
