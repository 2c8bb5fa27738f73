/** What can keep an earning where it is, and how a page says it. */
export const FREEZE_REASONS = {
  return: "The buyer is sending the piece back",
  dispute: "The buyer's bank is looking into the payment",
  staff: "We are looking into this sale",
} as const;

export type FreezeReason = keyof typeof FREEZE_REASONS;
