import "server-only";
import type { Result } from "../result";
import { guardCall } from "./guard-call";
import { guardMoney, keyOf, type TransferFailure } from "./send-transfer";
import { stripe } from "./stripe";

/** Money back from a recipient's balance to the shop's. Amounts in cents. */
export type ReversalRequest = {
  /** Our reversal's id: how it is found again. */
  readonly opId: string;
  readonly attempt: number;
  /** Stripe's id of the transfer. */
  readonly transferId: string;
  readonly amountCents: number;
};

/** Looks for a reversal that was made for this id. Null where Stripe has none. */
export async function findReversal(
  request: Pick<ReversalRequest, "opId" | "transferId">,
): Promise<Result<string | null, "unreachable" | "refused">> {
  return guardCall(async () => {
    for await (const reversal of stripe().transfers.listReversals(request.transferId, {
      limit: 100,
    })) {
      if (reversal.metadata?.["op_id"] === request.opId) return reversal.id;
    }
    return null;
  });
}

/** Takes money back, once per key. `refused` where the recipient's balance does not cover it any more. */
export async function createReversal(
  request: ReversalRequest,
): Promise<Result<string, TransferFailure>> {
  return guardMoney(async () => {
    const reversal = await stripe().transfers.createReversal(
      request.transferId,
      { amount: request.amountCents, metadata: { op_id: request.opId } },
      { idempotencyKey: keyOf(request.opId, request.attempt) },
    );
    return reversal.id;
  });
}
