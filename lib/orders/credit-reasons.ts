/** Why money is given back. */
export const CREDIT_REASONS = ["cancelled", "returned", "claim", "lost", "goodwill"] as const;
export type CreditReason = (typeof CREDIT_REASONS)[number];
