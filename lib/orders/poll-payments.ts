import "server-only";
import type { Clock } from "../clock";
import { sql } from "../db";
import { enqueue } from "../jobs/enqueue";
import { closeUnopened } from "./internal/payment-page";
import { settlePayment } from "./settle-payment";

/** Payments younger than this are left to the webhook and the return page. */
const YOUNG_MS = 2 * 60_000;
/** The most sessions asked about in one round; the oldest come first. */
const MOST = 200;

export type PollReport = {
  readonly asked: number;
  readonly unreachable: number;
  /** Paid with another sum than the order's, or unknown to Stripe: for the desk. */
  readonly flagged: number;
  readonly closed: number;
};

/**
 * Catches up on what a lost webhook would have told: asks Stripe about every payment that is still open, closes
 * orders whose payment page never opened, and sends refunds out again that are still owed.
 */
export async function pollPayments(clock: Clock): Promise<PollReport> {
  const before = new Date(clock.now().getTime() - YOUNG_MS);
  const open = await sql<{ order_id: string; session_id: string | null }>(
    `SELECT order_id, session_id FROM payments WHERE status = 'pending' AND tender = 'card' AND order_id IS NOT NULL AND created_at < $1
      ORDER BY created_at LIMIT ${MOST}`,
    [before],
  );
  let unreachable = 0;
  let flagged = 0;
  let closed = 0;
  for (const payment of open) {
    if (payment.session_id) {
      const settled = await settlePayment(payment.session_id, clock);
      if (!settled.ok && settled.code === "unreachable") unreachable += 1;
      else if (!settled.ok) flagged += 1;
    } else if (
      await closeUnopened(payment.order_id, "the payment page never opened", clock.now())
    ) {
      closed += 1;
    }
  }
  const owed = await sql<{ id: string }>(
    // Those of a disputed payment wait for the bank; asking costs a call.
    `SELECT r.id FROM refunds r WHERE r.status = 'pending' AND r.created_at < $1
        AND NOT EXISTS (SELECT 1 FROM disputes d WHERE d.payment_id = r.payment_id AND d.status NOT IN ('won', 'lost'))
      ORDER BY r.created_at LIMIT ${MOST}`,
    [before],
  );
  for (const refund of owed) await enqueue(sql, "refund.send", { refundId: refund.id });
  return { asked: open.length, unreachable, flagged, closed };
}
