import type { TransitionTable } from "../state-machine";

export type PayoutMover = "staff" | "system";

export const PAYOUT_STATES = [
  "pending",
  "sending",
  "failed",
  "paid",
  "reversed",
  "cancelled",
] as const;
export type PayoutState = (typeof PAYOUT_STATES)[number];

/**
 * The way of a payout. `cancel`: nothing of it was sent, and its earnings go out with another. `close_part`: some of it
 * was sent, and the rest goes out with another.
 */
export const payoutTransitions = {
  send: { from: ["pending"], to: "sending", by: ["staff", "system"] },
  fail: { from: ["sending"], to: "failed", by: ["system"] },
  retry: { from: ["failed"], to: "sending", by: ["staff", "system"] },
  finish: { from: ["sending"], to: "paid", by: ["system"] },
  close_part: { from: ["failed"], to: "paid", by: ["staff"] },
  reverse: { from: ["paid"], to: "reversed", by: ["system"] },
  cancel: { from: ["pending", "failed"], to: "cancelled", by: ["staff", "system"] },
} as const satisfies TransitionTable<PayoutState, string, PayoutMover>;
