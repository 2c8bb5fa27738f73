import type { OrderState, PaymentState } from "../states";

/** An order as settlement sees it, locked, with its card payment. */
export type PaidOrder = PlacedOrder & {
  readonly paymentId: string;
  readonly paymentStatus: PaymentState;
};

/** An order that is to be placed, locked. Amounts in cents. */
export type PlacedOrder = {
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
  readonly shippingDiscountCents: number;
  readonly taxCents: number;
  readonly totalCents: number;
  /** Of the total, what the card pays and what of credit and gift cards is set aside. */
  readonly cardCents: number;
  readonly heldCents: number;
  /** Stripe's calculation behind the tax, if it was asked. */
  readonly taxCalculationId: string | null;
  readonly shipTo: readonly string[];
  readonly rateName: string;
  readonly maxDays: number;
  /** Working days that we take to send it, as staff have set them; null where they have not. */
  readonly handlingDays: number | null;
  readonly lines: readonly PaidLine[];
};

export type PaidLine = {
  readonly id: string;
  readonly title: string;
  readonly detail: string;
  readonly imageBase: string | null;
  readonly quantity: number;
  readonly unitPriceCents: number;
  readonly discountCents: number;
  readonly sharedDiscountCents: number;
  readonly isPiece: boolean;
  readonly consignorId: string | null;
  readonly consignorCents: number;
};
