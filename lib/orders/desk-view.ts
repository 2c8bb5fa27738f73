import type { CreditReason } from "./credit-reasons";
import type { HistoryAxis } from "./history-axes";
import type { OrderState, PaymentState, ShipmentState } from "./states";

export type SheetLine = {
  readonly id: string;
  readonly slug: string;
  readonly kind: "curated" | "resale";
  readonly sku: string;
  readonly title: string;
  readonly detail: string;
  readonly imageBase: string | null;
  readonly quantity: number;
  readonly unitPriceCents: number;
  readonly discountCents: number;
  readonly taxRateBp: number;
  readonly taxCents: number;
  readonly consignorName: string | null;
  readonly consignorShareBp: number | null;
  readonly consignorCents: number;
  /** Of the price, not given back yet; without tax. */
  readonly leftCents: number;
};

export type SheetRefund = {
  readonly id: string;
  readonly status: "pending" | "succeeded" | "failed" | "superseded";
  /** Where it goes: to the card, or as credit. */
  readonly destination: "original" | "store_credit" | "gift_card";
  /** Whether another one took its place. */
  readonly replaced: boolean;
  readonly amountCents: number;
  readonly reason: string;
  readonly stripeRefundId: string | null;
  readonly failure: string | null;
  readonly at: string;
};

export type SheetPayment = {
  readonly id: string;
  readonly tender: "card" | "store_credit" | "gift_card";
  readonly status: PaymentState;
  readonly amountCents: number;
  readonly refundedCents: number;
  readonly sessionId: string | null;
  readonly sessionExpiresAt: string | null;
  readonly paymentIntentId: string | null;
  readonly processing: boolean;
  readonly capturedAt: string | null;
  readonly refunds: readonly SheetRefund[];
};

/** Days are `YYYY-MM-DD`. */
export type SheetShipment = {
  readonly id: string;
  readonly position: number;
  readonly status: ShipmentState;
  readonly createdAt: string;
  readonly shipBy: string;
  readonly promisedFor: string;
  readonly carrier: string | null;
  readonly tracking: string | null;
  readonly labelAsked: boolean;
  readonly labelMade: boolean;
  readonly labelFailure: string | null;
  /** The position of the parcel in whose place it is sent. */
  readonly replaces: number | null;
  readonly replaced: boolean;
  readonly scans: readonly {
    readonly code: string;
    readonly place: string | null;
    readonly at: string;
  }[];
  readonly lines: readonly {
    readonly orderLineId: string;
    readonly title: string;
    readonly sku: string;
    readonly quantity: number;
    readonly isPiece: boolean;
  }[];
};

export type SheetMail = {
  readonly id: string;
  readonly template: string;
  readonly subject: string | null;
  readonly to: string;
  readonly status: "queued" | "sent" | "failed";
  readonly at: string;
};

export type SheetEvent = {
  readonly id: string;
  /** An axis of the order's history, or what was written beside it. */
  readonly axis: HistoryAxis | "note" | "address";
  readonly transition: string;
  readonly to: string;
  readonly actor: string;
  /** The person behind the actor, where it is one. */
  readonly actorName: string | null;
  readonly note: string | null;
  readonly at: string;
};

/** One posting: debits are positive, credits negative. */
export type SheetPosting = {
  readonly id: string;
  readonly transactionId: string;
  readonly kind: string;
  readonly at: string;
  readonly account: string;
  readonly ownerName: string | null;
  readonly sku: string | null;
  readonly amountCents: number;
};

/** Money that was decided to go back. */
export type SheetNote = {
  readonly number: string;
  readonly reason: CreditReason;
  readonly totalCents: number;
  readonly at: string;
};

/** A return, claim or dispute of the order: where its page is, and how it stands. */
export type SheetCase = {
  readonly kind: "return" | "claim" | "dispute";
  readonly key: string;
  readonly name: string;
  readonly status: string;
};

/** An order with everything that the desk shows of it. Times inside lists are ISO. */
export type OrderSheet = {
  readonly id: string;
  readonly number: string;
  readonly status: OrderState;
  readonly createdAt: Date;
  readonly placedAt: Date | null;
  readonly shopperName: string;
  readonly email: string;
  readonly totalCents: number;
  readonly currency: string;
  readonly hasAccount: boolean;
  readonly closedAt: Date | null;
  readonly closedReason: string | null;
  readonly subtotalCents: number;
  readonly discountCents: number;
  readonly shippingCents: number;
  readonly shippingDiscountCents: number;
  /** Of the delivery, not given back yet; without tax. */
  readonly shippingLeftCents: number;
  /** Titles of the promotions that counted. */
  readonly promotions: readonly string[];
  readonly taxCents: number;
  readonly shipLines: readonly string[];
  readonly shipPhone: string | null;
  /** The same in its parts, for putting it right. */
  readonly address: {
    readonly name: string;
    readonly line1: string;
    readonly line2: string | null;
    readonly city: string;
    readonly state: string;
    readonly postal: string;
    readonly phone: string | null;
  };
  readonly rateName: string;
  readonly minDays: number;
  readonly maxDays: number;
  readonly lines: readonly SheetLine[];
  readonly payments: readonly SheetPayment[];
  readonly shipments: readonly SheetShipment[];
  readonly notes: readonly SheetNote[];
  readonly cases: readonly SheetCase[];
  readonly mails: readonly SheetMail[];
  readonly history: readonly SheetEvent[];
  /** Null for people who do not keep the books. */
  readonly postings: readonly SheetPosting[] | null;
};
