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
  readonly rateName: string;
  readonly minDays: number;
  readonly maxDays: number;
  readonly paymentStatus: PaymentState;
  readonly refundedCents: number;
  /** A bank debit is on its way. */
  readonly processing: boolean;
  readonly shipmentStatus: ShipmentState | null;
  readonly lines: readonly OrderLineView[];
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
