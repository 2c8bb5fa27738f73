import type { BadgeTone } from "@/components/ui/badge";
import type { PayoutState } from "@/lib/payouts/states";

/** A payout's state as its consignor reads it: what goes on between Stripe and the desk is not theirs to sort out. */
export const PAYOUT_WORDS: Readonly<Record<PayoutState, { label: string; tone: BadgeTone }>> = {
  pending: { label: "Being prepared", tone: "warning" },
  sending: { label: "On its way", tone: "moss" },
  failed: { label: "Delayed", tone: "warning" },
  paid: { label: "Paid", tone: "success" },
  reversed: { label: "Taken back", tone: "outline" },
  cancelled: { label: "Cancelled", tone: "neutral" },
};
