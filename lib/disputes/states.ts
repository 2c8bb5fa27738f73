import type { TransitionTable } from "../state-machine";

export const DISPUTE_STATES = ["inquiry", "needs_response", "under_review", "won", "lost"] as const;
export type DisputeState = (typeof DISPUTE_STATES)[number];

/** A dispute begins in either: a bank that only asks, or one that has taken the money. */
export const DISPUTE_STARTS = ["inquiry", "needs_response"] as const satisfies DisputeState[];

/** The way of a dispute, as Stripe tells it. */
export const disputeTransitions = {
  escalate: { from: ["inquiry"], to: "needs_response", by: ["system"] },
  review: { from: ["inquiry", "needs_response"], to: "under_review", by: ["system"] },
  win: { from: ["inquiry", "needs_response", "under_review"], to: "won", by: ["system"] },
  lose: { from: ["inquiry", "needs_response", "under_review"], to: "lost", by: ["system"] },
} as const satisfies TransitionTable<DisputeState, string, "system">;
