import { percentOfBp } from "../money";

/** One thing that is owed to a consignor: an earning that is payable, or an adjustment in their favour. Amounts in cents. */
export type OwedLine = {
  readonly earningId: string | null;
  readonly adjustmentId: string | null;
  readonly amountCents: number;
  /** What its contract adds where it is taken as credit. Basis points. */
  readonly bonusBp: number;
};

/** What stands between a consignor and their money. */
export const HOLDS = [
  "nothing",
  "under_way",
  "by_staff",
  "no_account",
  "account",
  "minimum",
] as const;
export type Hold = (typeof HOLDS)[number];

export type Owed = {
  readonly method: "transfer" | "credit";
  /** Oldest first. */
  readonly lines: readonly OwedLine[];
  /** What they owe, without what is being asked back of their account at this moment. */
  readonly debtCents: number;
  readonly hasAccount: boolean;
  readonly accountActive: boolean;
  readonly heldByStaff: boolean;
  readonly underWay: boolean;
};

export type PlannedLine = OwedLine & {
  /** Of the amount, kept for debts. The rest goes out. */
  readonly debtCents: number;
  /** What the shop adds to the rest. */
  readonly addedCents: number;
};

export type Plan = {
  readonly lines: readonly PlannedLine[];
  readonly grossCents: number;
  readonly debtCents: number;
  readonly amountCents: number;
  readonly bonusCents: number;
  /** Why nothing goes out now; null where it does. */
  readonly hold: Hold | null;
};

/**
 * What would go out to one consignor. Debts are kept first, from the oldest line on; the bonus of a credit is worked out
 * per line on what is left of it and rounded as in the contract's own table. A transfer below the minimum waits, unless
 * debts take all of it: then there is nothing to send and they are settled.
 */
export function planPayout(owed: Owed, minimumCents: number): Plan {
  let left = owed.debtCents;
  const lines = owed.lines.map((line): PlannedLine => {
    const debtCents = Math.min(Math.max(0, left), line.amountCents);
    left -= debtCents;
    const rest = line.amountCents - debtCents;
    const addedCents = owed.method === "credit" ? percentOfBp(rest, line.bonusBp) : 0;
    return { ...line, debtCents, addedCents };
  });
  const grossCents = sumOf(lines, ({ amountCents }) => amountCents);
  const debtCents = sumOf(lines, (line) => line.debtCents);
  const amountCents = grossCents - debtCents;
  return {
    lines,
    grossCents,
    debtCents,
    amountCents,
    bonusCents: sumOf(lines, ({ addedCents }) => addedCents),
    hold: holdOf(owed, { grossCents, amountCents }, minimumCents),
  };
}

function sumOf<T>(rows: readonly T[], cents: (row: T) => number): number {
  return rows.reduce((sum, row) => sum + cents(row), 0);
}

function holdOf(
  owed: Owed,
  { grossCents, amountCents }: Pick<Plan, "grossCents" | "amountCents">,
  minimumCents: number,
): Hold | null {
  if (grossCents === 0) return "nothing";
  if (owed.underWay) return "under_way";
  if (owed.heldByStaff) return "by_staff";
  if (owed.method === "credit" || amountCents === 0) return null;
  if (!owed.hasAccount) return "no_account";
  if (!owed.accountActive) return "account";
  return amountCents < minimumCents ? "minimum" : null;
}
