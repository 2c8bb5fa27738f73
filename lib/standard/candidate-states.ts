import type { TransitionTable } from "../state-machine";

export const CANDIDATE_STATES = ["open", "held", "accepted", "refused"] as const;
export type CandidateState = (typeof CANDIDATE_STATES)[number];

/** What becomes of a product that a brand offers; staff alone decide. `hold`: its papers are waited for. */
export const candidateTransitions = {
  accept: { from: ["open", "held"], to: "accepted", by: ["staff"] },
  hold: { from: ["open"], to: "held", by: ["staff"] },
  refuse: { from: ["open", "held"], to: "refused", by: ["staff"] },
  reopen: { from: ["held", "refused"], to: "open", by: ["staff"] },
} as const satisfies TransitionTable<CandidateState, string, "staff">;

export type CandidateMove = keyof typeof candidateTransitions;
export const CANDIDATE_MOVES = Object.keys(candidateTransitions) as [
  CandidateMove,
  ...CandidateMove[],
];
