import "server-only";
import type { Clock } from "../clock";
import { sql, transaction } from "../db";
import { credit, debit } from "../ledger/accounts";
import { postTransaction } from "../ledger/post-transaction";
import { createReversal, findReversal, type ReversalRequest } from "../payments/reverse-transfer";
import { err, ok, type Result } from "../result";
import { failureText } from "./failures";
import { lockPayouts } from "./internal/lock-payouts";
import { takeOffTransfer } from "./internal/take-off-transfer";

type Asking = ReversalRequest & {
  readonly status: "pending" | "succeeded" | "failed";
  readonly payoutId: string;
  readonly consignorId: string;
  readonly orderId: string | null;
  readonly orderLineId: string | null;
  readonly currency: string;
};

/**
 * Asks Stripe to take a transfer back after its sale was undone, once however often it is called; what comes back is
 * taken off what the consignor owes. Where their balance at Stripe does not cover it any more, the debt stays and is
 * netted from what they earn next: `failed`, and final. `waiting`: come again.
 */
export async function sendReversal(
  reversalId: string,
  clock: Clock,
): Promise<Result<void, "not_found" | "waiting" | "failed">> {
  const asking = await findAsking(reversalId);
  if (!asking) return err("not_found");
  if (asking.status !== "pending")
    return asking.status === "succeeded" ? ok(undefined) : err("failed");
  const found = await findReversal(asking);
  if (!found.ok) return err("waiting", found.detail);
  if (found.value) return recordReversed(asking, found.value, clock.now());
  const made = await createReversal(asking);
  if (made.ok) return recordReversed(asking, made.value, clock.now());
  if (made.code === "refused") {
    return recordRefused(asking, made.detail ?? {}, clock.now());
  }
  if (made.code === "fault") {
    await sql(
      `UPDATE transfer_reversals SET attempts = attempts + 1 WHERE id = $1 AND attempts = $2 AND status = 'pending'`,
      [asking.opId, asking.attempt],
    );
  }
  return err("waiting", made.detail);
}

async function findAsking(reversalId: string): Promise<Asking | undefined> {
  const [row] = await sql<Asking>(
    `SELECT r.id AS "opId", r.attempts AS attempt, r.amount_cents AS "amountCents", r.currency, r.status,
            t.stripe_transfer_id AS "transferId", t.payout_id AS "payoutId", p.consignor_id AS "consignorId",
            t.order_line_id AS "orderLineId", o.order_id AS "orderId"
       FROM transfer_reversals r JOIN transfers t ON t.id = r.transfer_id JOIN payouts p ON p.id = t.payout_id
       LEFT JOIN order_lines o ON o.id = t.order_line_id WHERE r.id = $1`,
    [reversalId],
  );
  return row;
}

async function recordReversed(
  asking: Asking,
  stripeReversalId: string,
  at: Date,
): Promise<Result<void, never>> {
  const { opId, payoutId, consignorId: ownerId, orderId, orderLineId, amountCents } = asking;
  await transaction(async (tx) => {
    await lockPayouts(tx, [payoutId]);
    const [done] = await tx<{ transferId: string }>(
      `UPDATE transfer_reversals SET status = 'succeeded', stripe_reversal_id = $2, finished_at = $3
        WHERE id = $1 AND status = 'pending' RETURNING transfer_id AS "transferId"`,
      [opId, stripeReversalId, at],
    );
    if (!done) return;
    await takeOffTransfer(tx, { transferId: done.transferId, amountCents, at });
    await postTransaction(tx, {
      key: `reversal:${opId}`,
      kind: "transfer_reversed",
      currency: asking.currency,
      at,
      ...(orderId ? { orderId } : {}),
      postings: [
        debit({ kind: "stripe_clearing" }, amountCents, orderLineId ?? undefined),
        credit({ kind: "consignor_debt", ownerId }, amountCents, orderLineId ?? undefined),
      ],
    });
  });
  return ok(undefined);
}

async function recordRefused(
  { opId, attempt }: Asking,
  detail: Readonly<Record<string, unknown>>,
  at: Date,
): Promise<Result<void, "failed">> {
  const failure = failureText(detail["code"], String(detail["message"]));
  await sql(
    `UPDATE transfer_reversals SET status = 'failed', failure = $3, finished_at = $4
      WHERE id = $1 AND attempts = $2 AND status = 'pending'`,
    [opId, attempt, failure, at],
  );
  return err("failed", { failure });
}
