import type { Month } from "./month";

/** Where a consignor's money stands, in cents: what they are owed, and what they owe. */
export type Standing = {
  readonly pendingCents: number;
  readonly payableCents: number;
  readonly debtCents: number;
};

/** What one booking did to it; amounts may be negative. */
export type StatementEntry = Standing & {
  readonly at: Date;
  readonly what: string;
  /** The piece, or the reason; may be empty. */
  readonly about: string;
  /** `N-100234/2`; empty where it is about no line. */
  readonly orderLine: string;
  readonly soldForCents: number | null;
  readonly shareBp: number | null;
};

export type Statement = {
  readonly month: Month;
  readonly currency: string;
  readonly opening: Standing;
  readonly entries: readonly StatementEntry[];
  readonly closing: Standing;
};

/** A posting of the ledger on one of a consignor's own accounts. Debit positive. */
export type OwnPosting = {
  readonly transactionId: string;
  readonly kind: string;
  readonly account: "consignor_pending" | "consignor_payable" | "consignor_debt";
  readonly amountCents: number;
  readonly at: Date;
  readonly memo: string | null;
  readonly orderLineId: string | null;
  readonly title: string | null;
  readonly orderLine: string | null;
  readonly soldForCents: number | null;
  readonly shareBp: number | null;
};

/** What a booking means to a consignor, by its kind in the ledger. */
const WHAT: Readonly<Record<string, string>> = {
  order_paid: "Sold",
  earning_payable: "Payable: the buyer's time to return it is over",
  payout_transfer: "Paid out by transfer",
  payout_credit: "Taken as store credit",
  payout_kept: "Kept for what was owed",
  payout_set_off: "Set off: its sale was undone before it went out",
  transfer_reversed: "Taken back from your account at Stripe",
  adjustment: "Adjustment",
};

const NOTHING: Standing = { pendingCents: 0, payableCents: 0, debtCents: 0 };

/** The total that the shop owes, debts taken off. */
export const totalOf = ({ pendingCents, payableCents, debtCents }: Standing): number =>
  pendingCents + payableCents - debtCents;

/**
 * A month of a consignor's account out of the ledger's postings: one entry per booking and order line, in the order in
 * which they were booked. The closing standing is the opening one and all entries, so it is the ledger's own balance.
 */
export function makeStatement(
  month: Month,
  currency: string,
  opening: Standing,
  postings: readonly OwnPosting[],
): Statement {
  const entries = new Map<string, StatementEntry>();
  for (const posting of postings) {
    const key = `${posting.transactionId} ${posting.orderLineId ?? ""}`;
    const entry = entries.get(key) ?? blankEntry(posting);
    entries.set(key, { ...entry, ...add(entry, effectOf(posting)) });
  }
  const all = [...entries.values()];
  return { month, currency, opening, entries: all, closing: all.reduce<Standing>(add, opening) };
}

function blankEntry(posting: OwnPosting): StatementEntry {
  return {
    ...NOTHING,
    at: posting.at,
    what: WHAT[posting.kind] ?? "Sale undone",
    about: posting.title ?? posting.memo ?? "",
    orderLine: posting.orderLine ?? "",
    soldForCents: posting.soldForCents,
    shareBp: posting.shareBp,
  };
}

function effectOf({ account, amountCents }: OwnPosting): Standing {
  switch (account) {
    case "consignor_pending":
      return { ...NOTHING, pendingCents: -amountCents };
    case "consignor_payable":
      return { ...NOTHING, payableCents: -amountCents };
    case "consignor_debt":
      return { ...NOTHING, debtCents: amountCents };
  }
}

function add(one: Standing, other: Standing): Standing {
  return {
    pendingCents: one.pendingCents + other.pendingCents,
    payableCents: one.payableCents + other.payableCents,
    debtCents: one.debtCents + other.debtCents,
  };
}
