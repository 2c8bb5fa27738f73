import "server-only";
import type { Tx } from "../../db";
import { enqueueAll } from "../../jobs/enqueue";
import { postTransactions } from "../../ledger/post-transactions";
import { finishPayouts } from "./finish-payouts";
import { lockPayouts } from "./lock-payouts";
import { movePayouts } from "./move-payout";

/**
 * Lets pending payouts go, in the caller's transaction: each line that goes to an account has its transfer written down
 * and the job that makes it; what is taken as credit, or kept whole for debts, is finished here. Returns how many went.
 */
export async function startPayouts(
  tx: Tx,
  payoutIds: readonly string[],
  { actor, at }: { readonly actor: string; readonly at: Date },
): Promise<number> {
  await lockPayouts(tx, payoutIds);
  const started = await movePayouts(tx, { payoutIds, move: "send", actor, at });
  const transfers = await tx<{ id: string; payoutId: string }>(INTEND, [started, at]);
  await enqueueAll(
    tx,
    "transfer.send",
    transfers.map(({ id }) => ({ transferId: id })),
  );
  const onTheirWay = new Set(transfers.map(({ payoutId }) => payoutId));
  const done = started.filter((id) => !onTheirWay.has(id));
  await postTransactions(tx, await finishPayouts(tx, done, at));
  return started.length;
}

/** A transfer draws on its order's charge where that still covers all that does; else on the shop's balance. */
const INTEND = `
  WITH wanted AS (
    SELECT l.id, l.payout_id, l.amount_cents - l.debt_cents AS cents, p.currency, e.order_line_id, c.stripe_account_id AS account,
           m.charge_id, m.amount_cents - m.refunded_cents AS room
      FROM payout_lines l JOIN payouts p ON p.id = l.payout_id AND p.method = 'transfer' JOIN consignors c ON c.user_id = p.consignor_id
      LEFT JOIN consignor_earnings e ON e.id = l.earning_id LEFT JOIN order_lines o ON o.id = e.order_line_id
      LEFT JOIN payments m ON m.order_id = o.order_id AND m.tender = 'card'
     WHERE l.payout_id = ANY ($1::uuid[]) AND l.live AND l.amount_cents > l.debt_cents),
  used AS (
    SELECT source_charge_id, sum(amount_cents - reversed_cents) AS cents FROM transfers
     WHERE status <> 'failed' AND source_charge_id IN (SELECT charge_id FROM wanted) GROUP BY 1)
  INSERT INTO transfers (payout_id, line_id, order_line_id, source_charge_id, destination, amount_cents, currency, created_at)
  SELECT w.payout_id, w.id, w.order_line_id,
         CASE WHEN coalesce(u.cents, 0) + sum(w.cents) OVER (PARTITION BY w.charge_id) <= w.room THEN w.charge_id END,
         w.account, w.cents, w.currency, $2
    FROM wanted w LEFT JOIN used u ON u.source_charge_id = w.charge_id
  RETURNING id, payout_id AS "payoutId"`;
