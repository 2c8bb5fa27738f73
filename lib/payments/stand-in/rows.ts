import type Stripe from "stripe";
import type { Row } from "./collection";

/** A stored object: `data` is what the API shows, the fields beside it are the stand-in's own. */
type Stored<T, Hidden = unknown> = Row & { data: T } & Hidden;

/** In storage related objects are always ids; the SDK's type says "or the object itself". */
type Id = string | null;
export type Session = Stripe.Checkout.Session & { payment_intent: Id };
export type PaymentIntent = Stripe.PaymentIntent & { latest_charge: Id };
export type Charge = Stripe.Charge & { payment_intent: Id; balance_transaction: Id };
export type Refund = Stripe.Refund & { payment_intent: Id; charge: Id };
export type Transfer = Stripe.Transfer & { source_transaction: Id; destination: string };
export type Payout = Stripe.Payout;

/** What the shopper filled in on the hosted page. */
export type Payer = {
  method: "card" | "us_bank_account";
  /** Card or account number, digits only. */
  number: string;
  expMonth: number;
  expYear: number;
  email: string;
  name: string;
  phone: string | null;
  address: Stripe.Address;
  shippingIndex: number;
};

export type SessionRow = Stored<
  Session,
  {
    lines: Stripe.LineItem[];
    intentData: Stripe.Checkout.SessionCreateParams.PaymentIntentData;
    /** Set while the bank's challenge page is open. */
    challenge: Payer | null;
  }
>;
export type ShippingRateRow = Stored<Stripe.ShippingRate>;
export type PaymentIntentRow = Stored<PaymentIntent, { sessionId: string }>;
export type ChargeRow = Stored<Charge, { number: string }>;
export type RefundRow = Stored<Refund>;
export type TaxCalculationRow = Stored<
  Stripe.Tax.Calculation,
  { lines: Stripe.Tax.CalculationLineItem[] }
>;
export type TaxTransactionRow = Stored<Stripe.Tax.Transaction>;
export type TransferRow = Stored<Transfer>;
export type ReversalRow = Stored<Stripe.TransferReversal>;
export type PayoutRow = Stored<Payout, { account: string }>;
export type BalanceTransactionRow = Stored<Stripe.BalanceTransaction, { account: string }>;
export type DisputeRow = Stored<Stripe.Dispute>;
export type AccountRow = Stored<Stripe.V2.Core.Account>;
/** Where an onboarding page leads back to, and until when (Unix seconds) it opens. */
export type AccountLinkRow = Row & {
  account: string;
  returnUrl: string;
  refreshUrl: string;
  until: number;
};
export type EndpointRow = Stored<Stripe.WebhookEndpoint, { secret: string }>;
/** The event as JSON text, frozen when it happened. */
export type EventRow = Row & { type: string; account: string | null; json: string };
/** One event on its way to one endpoint. */
export type DeliveryRow = Row & {
  eventId: string;
  endpointId: string;
  attempts: number;
  state: "pending" | "delivered" | "failed";
};
/** The remembered outcome of an idempotency key; `fingerprint` tells the same request again. */
export type OutcomeRow = Row & { fingerprint: string; status: number; body: string };
