/** Why staff do not take a piece, in words for its seller. */
export const DECLINE_REASONS = {
  not_carried: "It is not of a kind that we carry at present",
  condition: "Its condition is not what we can list",
  too_little: "It would not bring enough for the work on both sides to be worth it",
  too_many: "We have several like it and could not do yours justice",
  unproven: "We cannot make sure that it is what it is said to be",
  photographs: "The photographs do not show enough to judge it",
  not_allowed: "It is something that we may not sell",
} as const;

export type DeclineReason = keyof typeof DECLINE_REASONS;
export const DECLINE_CODES = Object.keys(DECLINE_REASONS) as [DeclineReason, ...DeclineReason[]];
