import "server-only";
import { sql } from "../../db";
import { findTransfer } from "../../payments/send-transfer";
import { err, ok, type Result } from "../../result";
import { findSending } from "./find-sending";

/**
 * Makes sure that what a failed payout has not sent was really not sent: asks Stripe for every transfer of it that was
 * handed over and failed. `sent`: there is one after all, which the caller has to bring home first.
 */
export async function settleDoubt(payoutId: string): Promise<Result<void, "unreachable" | "sent">> {
  const rows = await sql<{ id: string }>(
    `SELECT id FROM transfers WHERE payout_id = $1 AND status = 'failed' AND started_at IS NOT NULL ORDER BY id`,
    [payoutId],
  );
  for (const { id } of rows) {
    const sending = await findSending(id);
    const found = sending && (await findTransfer(sending));
    if (!found?.ok) return err("unreachable");
    if (found.value) return err("sent", { transferId: id });
  }
  return ok(undefined);
}
