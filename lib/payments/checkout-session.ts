import "server-only";
import type Stripe from "stripe";
import type { Result } from "../result";
import { guardCall } from "./guard-call";
import { stripe } from "./stripe";

export type SessionRequest = {
  readonly about: "order" | "gift_card";
  /** What the session pays for; comes back in `client_reference_id` and metadata. */
  readonly reference: string;
  readonly label: string;
  readonly email: string;
  readonly currency: string;
  readonly lines: readonly { name: string; unitCents: number; quantity: number }[];
  readonly successUrl: string;
  readonly cancelUrl: string;
  readonly expiresAt: Date;
};

export type OpenSession = { readonly id: string; readonly url: string };

/**
 * Opens Stripe's hosted payment page. Repeating the call with the same reference gives the same session.
 * `unreachable`: Stripe did not answer or answered with a fault of its own. `refused`: it did not like the request.
 */
export async function openSession(
  request: SessionRequest,
): Promise<Result<OpenSession, "unreachable" | "refused">> {
  const { about, reference, label } = request;
  const metadata: Record<string, string> =
    about === "order" ? { order_id: reference, order_number: label } : { gift_card_id: reference };
  return guardCall(async () => {
    const session = await stripe().checkout.sessions.create(
      {
        mode: "payment",
        ui_mode: "hosted_page",
        submit_type: "pay",
        client_reference_id: request.reference,
        customer_email: request.email,
        metadata,
        payment_intent_data: { transfer_group: request.reference, metadata },
        line_items: request.lines.map((line) => ({
          quantity: line.quantity,
          price_data: {
            currency: request.currency,
            unit_amount: line.unitCents,
            product_data: { name: line.name },
          },
        })),
        success_url: request.successUrl,
        cancel_url: request.cancelUrl,
        expires_at: Math.floor(request.expiresAt.getTime() / 1000),
      },
      { idempotencyKey: `${about}:${reference}:session` },
    );
    if (!session.url)
      throw new Error(`Session ${session.id} has no address to send the shopper to`);
    return { id: session.id, url: session.url };
  });
}

/** What Stripe says of a session, reduced to what settlement asks. Amounts in cents. */
export type SessionState = {
  readonly id: string;
  readonly reference: string | null;
  readonly status: "open" | "paid" | "processing" | "payment_failed" | "expired";
  readonly amountCents: number;
  readonly currency: string;
  readonly paymentIntentId: string | null;
  readonly chargeId: string | null;
};

/** Fetches a session's present state from Stripe: the only source that settlement believes. */
export async function fetchSession(
  sessionId: string,
): Promise<Result<SessionState, "unreachable" | "refused">> {
  return guardCall(async () => {
    const session = await stripe().checkout.sessions.retrieve(sessionId, {
      expand: ["payment_intent"],
    });
    return describe(session);
  });
}

/**
 * Ends an open session so that it can no longer be paid. Returns the state it is in afterwards: a session
 * that was paid a moment before stays paid, and the caller must settle it.
 */
export async function expireSession(
  sessionId: string,
): Promise<Result<SessionState, "unreachable" | "refused">> {
  const ended = await guardCall(async () => {
    await stripe().checkout.sessions.expire(sessionId);
  });
  if (!ended.ok && ended.code === "unreachable") return ended;
  return fetchSession(sessionId);
}

function describe(session: Stripe.Checkout.Session): SessionState {
  const intent = typeof session.payment_intent === "object" ? session.payment_intent : null;
  const charge = intent?.latest_charge ?? null;
  return {
    id: session.id,
    reference: session.client_reference_id,
    status: statusOf(session, intent),
    amountCents: session.amount_total ?? 0,
    currency: session.currency ?? "usd",
    paymentIntentId: intent?.id ?? null,
    chargeId: typeof charge === "string" ? charge : (charge?.id ?? null),
  };
}

function statusOf(
  session: Stripe.Checkout.Session,
  intent: Stripe.PaymentIntent | null,
): SessionState["status"] {
  if (session.status === "expired") return "expired";
  if (session.status !== "complete") return "open";
  if (session.payment_status !== "unpaid") return "paid";
  const failed = intent?.status === "requires_payment_method" || intent?.status === "canceled";
  return failed ? "payment_failed" : "processing";
}
