import type { BadgeTone } from "@/components/ui/badge";
import { FREEZE_REASONS, type FreezeReason } from "@/lib/consignment/freeze-reasons";
import type { EarningState } from "@/lib/consignment/states";

/** An earning's state as its consignor reads it. */
export const EARNING_WORDS: Readonly<Record<EarningState, { label: string; tone: BadgeTone }>> = {
  pending: { label: "Pending", tone: "warning" },
  payable: { label: "Payable", tone: "success" },
  paying: { label: "In a payout", tone: "moss" },
  paid: { label: "Paid", tone: "neutral" },
  reversed: { label: "Returned", tone: "outline" },
  clawed_back: { label: "Returned after payout", tone: "outline" },
};

const DAY = new Intl.DateTimeFormat("en-US", { dateStyle: "long", timeZone: "UTC" });

/** What an earning waits for, or what became of it, as a sentence without its stop. */
export function earningNote(earning: {
  readonly status: EarningState;
  readonly payableFrom: Date | null;
  readonly frozenFor: readonly string[];
}): string {
  const { status, payableFrom, frozenFor } = earning;
  const frozen = frozenFor.map((reason) => FREEZE_REASONS[reason as FreezeReason]);
  if (frozen.length > 0) return `On hold: ${frozen.join("; ")}`;
  switch (status) {
    case "pending":
      return payableFrom
        ? `Payable from ${DAY.format(payableFrom)}, if the buyer keeps it`
        : "Payable once the buyer has it and can no longer return it";
    case "payable":
      return "Goes out with the next payout";
    case "paying":
      return "Part of a payout that is under way";
    case "paid":
      return "Paid out";
    case "reversed":
      return "The sale was undone before it was paid out";
    case "clawed_back":
      return "The sale was undone after it was paid out";
  }
}
