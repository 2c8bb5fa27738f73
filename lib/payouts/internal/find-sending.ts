import "server-only";
import { sql } from "../../db";
import type { TransferRequest } from "../../payments/send-transfer";

/** A transfer's row, as the call to Stripe wants it. */
export type Sending = TransferRequest & {
  readonly payoutId: string;
  readonly status: "pending" | "succeeded" | "failed";
  readonly startedAt: Date | null;
};

export async function findSending(transferId: string): Promise<Sending | undefined> {
  const [row] = await sql<
    Omit<Sending, "about" | "group"> & { number: string | null; orderId: string | null }
  >(
    `SELECT t.id AS "opId", t.attempts AS attempt, t.destination, t.amount_cents AS "amountCents", t.currency,
            t.source_charge_id AS "sourceChargeId", t.payout_id AS "payoutId", t.status, t.started_at AS "startedAt",
            o.id AS "orderId", o.number
       FROM transfers t LEFT JOIN order_lines l ON l.id = t.order_line_id LEFT JOIN orders o ON o.id = l.order_id
      WHERE t.id = $1`,
    [transferId],
  );
  if (!row) return undefined;
  const { number, orderId, ...sending } = row;
  return {
    ...sending,
    // That of the order's payment, which Stripe wants of a transfer that draws on it.
    group: orderId ?? `payout:${sending.payoutId}`,
    about: { payout_id: sending.payoutId, ...(number ? { order_number: number } : {}) },
  };
}
