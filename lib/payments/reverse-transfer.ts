import "server-only";
import { ok, type Result } from "../result";
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

/** What came back of a transfer, as Stripe has it. Amounts in cents. */
export type StripeReversal = {
  readonly id: string;
  /** Our reversal's id; null for one that was made by hand. */
  readonly opId: string | null;
  readonly amountCents: number;
};

/** Everything that came back of a transfer. */
export async function listReversals(
  transferId: string,
): Promise<Result<readonly StripeReversal[], "unreachable" | "refused">> {
  return guardCall(async () => {
    const all: StripeReversal[] = [];
    for await (const one of stripe().transfers.listReversals(transferId, { limit: 100 })) {
      all.push({
        id: one.id,
        opId: one.metadata?.["op_id"] ?? null,
        amountCents: one.amount,
      });
    }
    return all;
  });
}

/** Looks for a reversal that was made for this id. Null where Stripe has none. */
export async function findReversal(
  request: Pick<ReversalRequest, "opId" | "transferId">,
): Promise<Result<string | null, "unreachable" | "refused">> {
  const listed = await listReversals(request.transferId);
  if (!listed.ok) return listed;
  return ok(listed.value.find(({ opId }) => opId === request.opId)?.id ?? null);
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
