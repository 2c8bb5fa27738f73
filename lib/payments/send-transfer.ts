import "server-only";
import Stripe from "stripe";
import { err, ok, type Result } from "../result";
import { guardCall } from "./guard-call";
import { stripe } from "./stripe";

/** Money from the shop's balance at Stripe to a recipient's. Amounts in cents. */
export type TransferRequest = {
  /** Our transfer's id: how it is found again, whatever key it was made under. */
  readonly opId: string;
  /** How many keys have been used up for it. */
  readonly attempt: number;
  readonly destination: string;
  readonly amountCents: number;
  readonly currency: string;
  /** The charge that the money comes from; null takes it from the balance. */
  readonly sourceChargeId: string | null;
  /** What it belongs to: the order's id, as with its payment. */
  readonly group: string;
  /** Ids of ours, for whoever reads Stripe's own pages. */
  readonly about: Readonly<Record<string, string>>;
};

/**
 * `refused`: Stripe has said no and no money moved. `fault`: it answered with a fault of its own, which it keeps for the
 * key: whoever has looked whether the transfer is there may try with a new one. `unreachable`: nobody knows; the same
 * key may be used again.
 */
export type TransferFailure = "refused" | "fault" | "unreachable";

/** Looks for a transfer that was made for this id, under whatever key. Null where Stripe has none. */
export async function findTransfer(
  request: Pick<TransferRequest, "opId" | "group" | "destination">,
): Promise<Result<string | null, "unreachable" | "refused">> {
  return guardCall(async () => {
    const { group, destination, opId } = request;
    const made = stripe().transfers.list({ transfer_group: group, destination, limit: 100 });
    for await (const transfer of made) {
      if (transfer.metadata["op_id"] === opId) return transfer.id;
    }
    return null;
  });
}

/** Makes a transfer, once per key. Returns Stripe's id of it. */
export async function createTransfer(
  request: TransferRequest,
): Promise<Result<string, TransferFailure>> {
  const { opId, attempt, sourceChargeId } = request;
  return guardMoney(async () => {
    const transfer = await stripe().transfers.create(
      {
        amount: request.amountCents,
        currency: request.currency,
        destination: request.destination,
        transfer_group: request.group,
        ...(sourceChargeId ? { source_transaction: sourceChargeId } : {}),
        metadata: { ...request.about, op_id: opId },
      },
      { idempotencyKey: keyOf(opId, attempt) },
    );
    return transfer.id;
  });
}

/** The first call is made under the id itself. */
export const keyOf = (opId: string, attempt: number): string =>
  attempt === 0 ? opId : `${opId}:${attempt}`;

/** As `guardCall`, but tells a fault that Stripe answered with, and keeps, from having had no answer. */
export async function guardMoney<T>(call: () => Promise<T>): Promise<Result<T, TransferFailure>> {
  try {
    return ok(await call());
  } catch (error) {
    if (!(error instanceof Stripe.errors.StripeError)) throw error;
    return err(failureOf(error), { message: error.message, code: error.code ?? null });
  }
}

function failureOf(error: Stripe.errors.StripeError): TransferFailure {
  if (error.code === "idempotency_key_in_use") return "unreachable";
  if (error instanceof Stripe.errors.StripeInvalidRequestError) return "refused";
  return (error.statusCode ?? 0) >= 500 ? "fault" : "unreachable";
}
