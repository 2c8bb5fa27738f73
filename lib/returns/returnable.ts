import { addDays, dayOf } from "../days";

/** Pure rules of what may come back, and until when. Days are `YYYY-MM-DD`. */

export type DeliveredLine = {
  readonly orderLineId: string;
  readonly isPiece: boolean;
  /** What of it was delivered, and when. */
  readonly deliveries: readonly { readonly quantity: number; readonly deliveredAt: string }[];
  /** In returns that are not off, and given back without a return. */
  readonly spoken: number;
};

export type Windows = { readonly curatedDays: number; readonly resaleDays: number };

export type Returnable = {
  readonly orderLineId: string;
  /** How many may still come back; 0 where none was delivered or it is too late. */
  readonly quantity: number;
  /** The last day on which a return can be asked for; null where nothing was delivered. */
  readonly until: string | null;
};

/** How much of a line may come back today. What was delivered first is taken to come back first. */
export function returnable(line: DeliveredLine, windows: Windows, now: Date): Returnable {
  const { orderLineId, isPiece, deliveries, spoken } = line;
  const days = isPiece ? windows.resaleDays : windows.curatedDays;
  const today = dayOf(now);
  const ends = deliveries.map(({ quantity, deliveredAt }) => ({
    quantity,
    until: addDays(dayOf(new Date(deliveredAt)), days),
  }));
  const sorted = ends.toSorted((a, b) => (a.until < b.until ? -1 : 1));
  let taken = spoken;
  let quantity = 0;
  for (const end of sorted) {
    const free = Math.max(0, end.quantity - taken);
    taken = Math.max(0, taken - end.quantity);
    if (end.until >= today) quantity += free;
  }
  return { orderLineId, quantity, until: sorted.at(-1)?.until ?? null };
}

/** Reasons that are the shop's fault: opened or not, it comes back, and nothing is kept. */
export const FAULTS = ["not_as_described", "faulty", "wrong_item", "arrived_late"] as const;

export const RETURN_REASONS = [
  "changed_mind",
  "too_small",
  "too_large",
  "not_as_described",
  "faulty",
  "wrong_item",
  "arrived_late",
] as const;
export type ReturnReason = (typeof RETURN_REASONS)[number];

/** True where the shop is at fault. */
export function isFault(reason: ReturnReason): boolean {
  return (FAULTS as readonly string[]).includes(reason);
}

export type RestockingRule = {
  /** Kept of the price where the shopper only changed their mind. Basis points. */
  readonly feeBp: number;
  /** Given back for what was opened. Basis points. */
  readonly openedRefundBp: number;
  /** Whether unopened goods go back on the shelf. */
  readonly restocks: boolean;
};

export type CountedLine = {
  readonly reason: ReturnReason;
  readonly isPiece: boolean;
  readonly received: number;
  readonly opened: number;
};

/** What the rules give back for a line of a return as it was counted; for `CreditWish`. Pieces have no opened state. */
export function refundTerms(
  { reason, isPiece, received, opened }: CountedLine,
  rule: RestockingRule,
): { quantity: number; reduced?: { quantity: number; refundBp: number }; feeBp: number } {
  if (isFault(reason)) return { quantity: received, feeBp: 0 };
  if (isPiece || opened === 0) return { quantity: received, feeBp: rule.feeBp };
  return {
    quantity: received,
    reduced: { quantity: opened, refundBp: rule.openedRefundBp },
    feeBp: rule.feeBp,
  };
}
