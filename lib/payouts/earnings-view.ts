import type { EarningState } from "../consignment/states";
import type { PayoutState } from "./states";

/** What the books say of a consignor, each as a sum of cents that is not below zero. */
export type Balances = {
  /** Sold, and the buyer may still send it back. */
  readonly pendingCents: number;
  /** Nobody can take it back any more: it goes out with the next payout. */
  readonly payableCents: number;
  /** Of what is payable, part of a payout that is under way. */
  readonly underWayCents: number;
  /** Of what is pending or payable, kept by a return or a dispute. */
  readonly frozenCents: number;
  /** Owed by the consignor, netted from what goes out next. */
  readonly debtCents: number;
  /** Everything that has ever gone out, by transfer or as credit without its bonus, less what was taken back. */
  readonly paidCents: number;
  readonly currency: string;
};

/** What one sold piece brought, down to its order line and rate. */
export type EarningLine = {
  readonly id: string;
  /** Of the consignment; null for a piece that staff put in by hand. */
  readonly itemNumber: string | null;
  readonly title: string;
  readonly sku: string;
  /** `N-100234/2`: the order and the line's place on it. */
  readonly orderLine: string;
  readonly soldForCents: number;
  readonly shareBp: number;
  readonly amountCents: number;
  readonly currency: string;
  readonly status: EarningState;
  readonly soldAt: Date;
  readonly payableFrom: Date | null;
  readonly frozenFor: readonly string[];
  /** The payout that it is part of. */
  readonly payoutId: string | null;
};

export type PayoutSummary = {
  readonly id: string;
  readonly method: "transfer" | "credit";
  readonly status: PayoutState;
  readonly grossCents: number;
  readonly debtCents: number;
  readonly amountCents: number;
  readonly bonusCents: number;
  readonly currency: string;
  readonly createdAt: Date;
  readonly finishedAt: Date | null;
};

export type PayoutDetail = PayoutSummary & {
  readonly lines: readonly {
    readonly id: string;
    /** A piece, or the reason of an adjustment. */
    readonly what: string;
    readonly detail: string;
    readonly amountCents: number;
    readonly debtCents: number;
    readonly bonusCents: number;
    /** Stripe's id of its transfer, once it is made. */
    readonly transfer: string | null;
    readonly reversedCents: number;
    /** Its sale was undone after it went out. */
    readonly undone: boolean;
  }[];
};

/** Corrections that staff made, with their reason. */
export type AdjustmentLine = {
  readonly id: string;
  readonly at: Date;
  readonly amountCents: number;
  readonly currency: string;
  readonly reason: string;
};

/** How a consignor is paid, and what is missing for it. */
export type PayoutSetup = {
  readonly method: "transfer" | "credit";
  readonly hasAccount: boolean;
  /** Whether transfers reach their account at Stripe. */
  readonly transfersActive: boolean;
  readonly requirements: readonly { readonly field: string; readonly by: "user" | "stripe" }[];
  /** Why staff keep their payouts back; null where they do not. */
  readonly heldReason: string | null;
};

/** What could be taken as store credit now. */
export type CreditOffer = {
  readonly amountCents: number;
  readonly bonusCents: number;
  readonly debtCents: number;
  readonly currency: string;
};
