/** A seller's own page about a payout. */
export const payoutPath = (id: string): string => `/sell/earnings/payouts/${id}`;

/** The desk's page about a run of payouts. */
export const runPath = (id: string): string => `/admin/payouts/${id}`;
