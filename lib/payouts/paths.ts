/** A seller's own page about a payout. */
export const payoutPath = (id: string): string => `/sell/earnings/payouts/${id}`;
