import "server-only";
import type { Clock } from "../clock";
import { keepRecipient } from "../consignment/refresh-recipient";
import { sql } from "../db";
import { fetchRecipient } from "../payments/recipient-account";
import { createTransfer, findTransfer } from "../payments/send-transfer";
import { err, ok, type Result } from "../result";
import { failureText } from "./failures";
import { beginTransfer } from "./internal/begin-transfer";
import { findSending, type Sending } from "./internal/find-sending";
import { recordFailed, recordSent } from "./internal/record-transfer";

/**
 * Carries a written transfer out, once however often and from wherever it is called. Before the first call it makes sure
 * that the money may still go; whoever comes after a call whose end nobody knows looks first whether the transfer is
 * there, under whatever key it was made. Then it checks that transfers reach the account, calls, and records the answer
 * by a conditional write. `waiting`: Stripe did not answer, come again; `failed`: it will not work as it is, the desk is
 * told why and may have it tried again.
 */
export async function sendTransfer(
  transferId: string,
  clock: Clock,
): Promise<Result<void, "not_found" | "waiting" | "failed">> {
  const sending = await findSending(transferId);
  if (!sending) return err("not_found");
  if (sending.status !== "pending")
    return sending.status === "succeeded" ? ok(undefined) : err("failed");
  if (sending.startedAt) {
    const found = await findTransfer(sending);
    if (!found.ok) return err("waiting", found.detail);
    if (found.value) return recordSent(sending, found.value, clock.now());
  }
  const reachable = await fetchRecipient(sending.destination);
  if (!reachable.ok && reachable.code === "unreachable") return err("waiting", reachable.detail);
  if (!reachable.ok) return recordFailed(sending, "account", clock.now());
  if (!reachable.value.transfersActive) {
    await keepRecipient(sending.destination, reachable.value, clock.now());
    return recordFailed(sending, "account", clock.now());
  }
  const begun = await beginTransfer(sending, clock.now());
  return begun === "begun" ? call(sending, clock) : err("failed", { failure: begun });
}

async function call(
  sending: Sending,
  clock: Clock,
): Promise<Result<void, "not_found" | "waiting" | "failed">> {
  const made = await createTransfer(sending);
  if (made.ok) return recordSent(sending, made.value, clock.now());
  if (made.code === "unreachable") return err("waiting", made.detail);
  if (made.code === "fault") {
    await useUpKey(sending);
    return err("waiting", made.detail);
  }
  const { code, message } = made.detail ?? {};
  return recordFailed(sending, failureText(code, String(message)), clock.now());
}

/** Stripe keeps its fault for the key: the next call, which looks first, has a new one. Of several who see it, one counts. */
async function useUpKey({ opId, attempt }: Sending): Promise<void> {
  await sql(
    `UPDATE transfers SET attempts = attempts + 1 WHERE id = $1 AND attempts = $2 AND status = 'pending'`,
    [opId, attempt],
  );
}
