import "server-only";
import Stripe from "stripe";
import { env } from "../env";
import { err, ok, type Result } from "../result";
import { stripe } from "./stripe";

export type ReceivedEvent = {
  readonly id: string;
  readonly type: string;
  readonly payload: Stripe.Event;
};

/** What Stripe's header looks like. The SDK throws an error of no kind at some that do not. */
const HEADER = /^t=\d{1,12}(,v\d=[\da-f]{1,128})+$/;

/** Verifies a webhook's signature on its raw body. `bad_signature` covers wrong, missing and stale ones. */
export function readEvent(
  rawBody: string,
  signature: string | null,
): Result<ReceivedEvent, "bad_signature"> {
  if (!HEADER.test(signature ?? "")) return err("bad_signature");
  try {
    const event = stripe().webhooks.constructEvent(
      rawBody,
      signature ?? "",
      env.STRIPE_WEBHOOK_SECRET,
    );
    return ok({ id: event.id, type: event.type, payload: event });
  } catch (error) {
    if (error instanceof Stripe.errors.StripeSignatureVerificationError)
      return err("bad_signature");
    if (error instanceof SyntaxError) return err("bad_signature");
    throw error;
  }
}
