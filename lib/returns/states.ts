import type { TransitionTable } from "../state-machine";

/** Who may move a return or a claim. */
export type ReturnMover = "shopper" | "staff" | "system";

export const RETURN_STATES = [
  "requested",
  "approved",
  "in_transit",
  "received",
  "refunded",
  "declined",
  "cancelled",
] as const;
export type ReturnState = (typeof RETURN_STATES)[number];

/** The way of a return. `lapse`: it was not sent in time. */
export const returnTransitions = {
  approve: { from: ["requested"], to: "approved", by: ["staff"] },
  decline: { from: ["requested"], to: "declined", by: ["staff"] },
  send: { from: ["approved"], to: "in_transit", by: ["shopper", "system"] },
  receive: { from: ["approved", "in_transit"], to: "received", by: ["staff"] },
  refund: { from: ["received"], to: "refunded", by: ["staff"] },
  cancel: { from: ["requested", "approved"], to: "cancelled", by: ["shopper", "staff"] },
  lapse: { from: ["approved"], to: "cancelled", by: ["system"] },
} as const satisfies TransitionTable<ReturnState, string, ReturnMover>;

export const CLAIM_STATES = ["open", "settled", "declined", "withdrawn"] as const;
export type ClaimState = (typeof CLAIM_STATES)[number];

export const claimTransitions = {
  settle: { from: ["open"], to: "settled", by: ["staff"] },
  decline: { from: ["open"], to: "declined", by: ["staff"] },
  withdraw: { from: ["open"], to: "withdrawn", by: ["shopper"] },
} as const satisfies TransitionTable<ClaimState, string, ReturnMover>;
