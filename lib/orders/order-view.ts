import type { OrderState, PaymentState, ShipmentState } from "./states";

/** What an order's pages are given: plain values. Amounts in cents. */
export type OrderView = {
  readonly id: string;
  readonly number: string;
  readonly status: OrderState;
  readonly email: string;
  readonly createdAt: Date;
  readonly placedAt: Date | null;
  readonly currency: string;
  readonly subtotalCents: number;
  readonly discountCents: number;
  readonly shippingCents: number;
  readonly taxCents: number;
  readonly totalCents: number;
  readonly shipName: string;
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
  /** Whether its shopper may cancel it, and put its address right: before it is packed, and before it is sent. */
  readonly cancellable: boolean;
  readonly correctable: boolean;
  /** What is given back to credit goes to the account; without one to a gift card. */
  readonly hasAccount: boolean;
  readonly shippingDiscountCents: number;
  readonly promotions: readonly { readonly title: string; readonly goodsCents: number }[];
  readonly tenders: readonly {
    readonly tender: "card" | "store_credit" | "gift_card";
    readonly codeEnd: string | null;
    readonly amountCents: number;
    readonly refundedCents: number;
  }[];
  readonly rateName: string;
  readonly minDays: number;
  readonly maxDays: number;
  readonly paymentStatus: PaymentState;
  readonly refundedCents: number;
  /** A bank debit is on its way. */
  readonly processing: boolean;
  /** Without those that were not sent after all. */
  readonly parcels: readonly OrderParcel[];
  readonly lines: readonly OrderLineView[];
};

/** Times are ISO, days `YYYY-MM-DD`. */
export type OrderParcel = {
  readonly id: string;
  readonly position: number;
  readonly status: ShipmentState;
  readonly promisedFor: string;
  readonly carrier: string | null;
  readonly tracking: string | null;
  readonly shippedAt: string | null;
  readonly deliveredAt: string | null;
  /** Sent in the place of another one. */
  readonly again: boolean;
  readonly scans: readonly {
    readonly code: string;
    readonly place: string | null;
    readonly at: string;
  }[];
  readonly lines: readonly { readonly title: string; readonly quantity: number }[];
};

export type OrderLineView = {
  readonly id: string;
  readonly slug: string;
  readonly title: string;
  readonly detail: string;
  readonly kind: "curated" | "resale";
  readonly imageBase: string | null;
  readonly quantity: number;
  readonly unitPriceCents: number;
};

export type OrderSummary = {
  readonly id: string;
  readonly number: string;
  readonly status: OrderState;
  readonly placedAt: Date | null;
  readonly totalCents: number;
  readonly currency: string;
  readonly lineCount: number;
  readonly firstTitle: string;
  readonly imageBase: string | null;
};
