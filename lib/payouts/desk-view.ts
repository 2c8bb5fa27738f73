import type { EarningState } from "../consignment/states";
import type { Hold } from "./plan";
import type { PayoutState } from "./states";

/** What would go out to one consignor now, or why it does not. */
export type PreviewRow = {
  readonly consignorId: string;
  readonly name: string;
  readonly method: "transfer" | "credit";
  readonly currency: string;
  readonly lines: number;
  readonly grossCents: number;
  readonly debtCents: number;
  readonly amountCents: number;
  readonly bonusCents: number;
  readonly frozenCents: number;
  readonly hold: Hold | null;
  /** Staff's own words where they keep it back. */
  readonly heldReason: string | null;
  /** What Stripe still wants to know. */
  readonly requirements: readonly { readonly field: string; readonly by: string }[];
};

export type Preview = {
  readonly rows: readonly PreviewRow[];
  readonly minimumCents: number;
};

export type RunCounts = Readonly<Record<PayoutState, number>>;

export type RunSummary = {
  readonly id: string;
  readonly createdAt: Date;
  /** Null where the timer put it together. */
  readonly createdBy: string | null;
  readonly approvedAt: Date | null;
  readonly approvedBy: string | null;
  readonly payouts: number;
  readonly amountCents: number;
  readonly counts: Partial<RunCounts>;
};

/** A payout as the desk sees it. */
export type DeskPayout = {
  readonly id: string;
  readonly runId: string | null;
  readonly consignorId: string;
  readonly name: string;
  readonly method: "transfer" | "credit";
  readonly status: PayoutState;
  readonly grossCents: number;
  readonly debtCents: number;
  readonly amountCents: number;
  readonly bonusCents: number;
  readonly currency: string;
  readonly failure: string | null;
  readonly heldReason: string | null;
  readonly transfers: readonly {
    readonly id: string;
    readonly what: string;
    readonly amountCents: number;
    readonly status: "pending" | "succeeded" | "failed";
    readonly failure: string | null;
    readonly stripeId: string | null;
    readonly reversedCents: number;
  }[];
};

export type RunSheet = RunSummary & { readonly list: readonly DeskPayout[] };

/** A sale whose earning something keeps. */
export type FrozenEarning = {
  readonly earningId: string;
  readonly orderNumber: string;
  readonly title: string;
  readonly consignorId: string;
  readonly name: string;
  readonly amountCents: number;
  readonly currency: string;
  readonly frozenFor: readonly string[];
};

/** A consignor whose money the desk looks at. */
export type ConsignorSheet = {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly method: "transfer" | "credit";
  readonly accountId: string | null;
  readonly transfersActive: boolean;
  readonly checkedAt: Date | null;
  readonly heldReason: string | null;
  readonly pendingCents: number;
  readonly payableCents: number;
  readonly debtCents: number;
  readonly currency: string;
  readonly adjustments: readonly {
    readonly id: string;
    readonly at: string;
    readonly amountCents: number;
    readonly reason: string;
    readonly who: string;
  }[];
  readonly earnings: readonly {
    readonly id: string;
    readonly title: string;
    readonly orderNumber: string;
    readonly amountCents: number;
    readonly status: EarningState;
    readonly payableFrom: string | null;
    readonly frozenFor: readonly string[];
  }[];
};

/** What is owed to one consignor at a moment. */
export type LiabilityRow = {
  readonly consignorId: string;
  readonly name: string;
  readonly email: string;
  readonly currency: string;
  readonly pendingCents: number;
  readonly payableCents: number;
  readonly debtCents: number;
};

export type Liabilities = {
  readonly at: Date;
  readonly rows: readonly LiabilityRow[];
  /** Store credit and gift cards that are out, each as a sum. */
  readonly creditCents: number;
  readonly giftCardCents: number;
};

/** What must hold between the shop's own lists and the ledger, and what breaks it; nothing where they agree. */
export type LedgerTie = {
  readonly says: string;
  readonly broken: readonly { readonly subject: string; readonly detail: string }[];
};
