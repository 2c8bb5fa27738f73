import type { DisputeState } from "./states";

/** A dispute as the shop has it, locked with its payment. */
export type KnownDispute = {
  readonly id: string;
  readonly status: DisputeState;
  readonly paymentId: string;
  readonly orderId: string | null;
  readonly boughtCardId: string | null;
  readonly currency: string;
  readonly amountCents: number;
  readonly withdrawnCents: number;
  readonly returnedCents: number;
  readonly feeCents: number;
};
