import { disputeTransitions, type DisputeState } from "./states";

/** Stripe's words for where a dispute stands, in ours. A bank that only asked and let it be is one that was won. */
const STRIPE_STATES: Readonly<Record<string, DisputeState>> = {
  warning_needs_response: "inquiry",
  warning_under_review: "inquiry",
  warning_closed: "won",
  needs_response: "needs_response",
  under_review: "under_review",
  won: "won",
  prevented: "won",
  lost: "lost",
};

/** Where a dispute stands, or null for a word of Stripe's that is not known here. */
export function readDisputeState(status: string): DisputeState | null {
  return STRIPE_STATES[status] ?? null;
}

/** Where a dispute that is met in a state for the first time had begun. */
export function startOf(state: DisputeState): "inquiry" | "needs_response" {
  return state === "inquiry" ? "inquiry" : "needs_response";
}

/** The move that leads from one state to another; null where there is none. */
export function moveBetween(
  from: DisputeState,
  to: DisputeState,
): keyof typeof disputeTransitions | null {
  for (const [name, move] of Object.entries(disputeTransitions)) {
    if (move.to === to && (move.from as readonly DisputeState[]).includes(from))
      return name as keyof typeof disputeTransitions;
  }
  return null;
}
