import type { OrderState, PaymentState } from "../states";

/** An order as settlement sees it, locked. Amounts in cents. */
export type PaidOrder = {
  readonly id: string;
  readonly number: string;
  readonly status: OrderState;
  readonly cartId: string;
  readonly cartVersion: number;
  readonly email: string;
  readonly currency: string;
  readonly subtotalCents: number;
  readonly discountCents: number;
  readonly shippingCents: number;
  readonly taxCents: number;
  readonly totalCents: number;
  /** Stripe's calculation behind the tax, if it was asked. */
  readonly taxCalculationId: string | null;
  readonly shipTo: readonly string[];
  readonly rateName: string;
  readonly minDays: number;
  readonly maxDays: number;
  readonly paymentId: string;
  readonly paymentStatus: PaymentState;
  readonly lines: readonly PaidLine[];
};

export type PaidLine = {
  readonly id: string;
  readonly title: string;
  readonly detail: string;
  readonly quantity: number;
  readonly unitPriceCents: number;
  readonly discountCents: number;
  readonly isPiece: boolean;
  readonly consignorId: string | null;
  readonly consignorCents: number;
};
