import "server-only";
import type { Clock } from "../clock";
import { transaction, type Tx } from "../db";
import { enqueue } from "../jobs/enqueue";
import { recordHistory } from "../orders/record-history";
import { fetchDispute, type DisputeFacts } from "../payments/fetch-dispute";
import { err, ok, type Result } from "../result";
import { moveBetween, readDisputeState, startOf } from "./dispute-status";
import { bookLoss, bookMoney } from "./internal/dispute-money";
import { freezeDisputed, thawDisputed } from "./internal/freeze-disputed";
import type { KnownDispute } from "./known-dispute";
import type { DisputeState } from "./states";

export type SyncFailure = "unknown_payment" | "unknown_state" | "unreachable";

/**
 * Brings the shop up to date with a dispute, as Stripe tells it now; may be called any number of times. The first time a
 * case is opened: what pieces of the order earn stays where it is, a bought gift card cannot be spent, and the evidence
 * is collected. Every movement of its money is booked once. `unknown_payment`: it is about none of our payments.
 */
export async function syncDispute(
  stripeDisputeId: string,
  clock: Clock,
): Promise<Result<{ status: DisputeState }, SyncFailure>> {
  const fetched = await fetchDispute(stripeDisputeId);
  if (!fetched.ok) return err(fetched.code === "refused" ? "unknown_payment" : "unreachable");
  const facts = fetched.value;
  const state = readDisputeState(facts.status);
  if (!state) return err("unknown_state", { status: facts.status });
  const at = clock.now();
  return transaction(async (tx) => {
    const known = await lockDispute(tx, facts, state, at);
    if (!known) return err("unknown_payment");
    await bookMoney(tx, known, facts, at);
    if (known.status !== state) await move(tx, known, state, at);
    await tx(
      `UPDATE disputes SET due_by = $2, submitted_at = CASE WHEN $3 THEN coalesce(submitted_at, $4) ELSE submitted_at END WHERE id = $1`,
      [known.id, facts.dueBy, facts.submitted, at],
    );
    return ok({ status: state });
  });
}

async function lockDispute(
  tx: Tx,
  facts: DisputeFacts,
  state: DisputeState,
  at: Date,
): Promise<KnownDispute | null> {
  // Whoever gives money back has locked the order: a refund is written before the dispute, which settles it, or after.
  await tx(
    `SELECT o.id FROM orders o JOIN payments p ON p.order_id = o.id WHERE p.payment_intent_id = $1 FOR NO KEY UPDATE OF o`,
    [facts.paymentIntentId],
  );
  const [payment] = await tx<{ id: string; orderId: string | null; boughtCardId: string | null }>(
    `SELECT id, order_id AS "orderId", bought_card_id AS "boughtCardId" FROM payments WHERE payment_intent_id = $1 FOR NO KEY UPDATE`,
    [facts.paymentIntentId],
  );
  if (!payment) return null;
  const start = startOf(state);
  const [made] = await tx<{ id: string }>(
    `INSERT INTO disputes (stripe_dispute_id, payment_id, order_id, status, reason, amount_cents, currency, due_by, opened_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9) ON CONFLICT (stripe_dispute_id) DO NOTHING RETURNING id`,
    [
      facts.id,
      payment.id,
      payment.orderId,
      start,
      facts.reason,
      facts.amountCents,
      facts.currency,
      facts.dueBy,
      facts.openedAt,
    ],
  );
  if (made) await open(tx, made.id, payment, start, facts, at);
  const [known] = await tx<KnownDispute>(
    `SELECT id, status, payment_id AS "paymentId", order_id AS "orderId", $2::uuid AS "boughtCardId", currency,
            amount_cents AS "amountCents", withdrawn_cents AS "withdrawnCents", returned_cents AS "returnedCents",
            fee_cents AS "feeCents"
       FROM disputes WHERE stripe_dispute_id = $1 FOR UPDATE`,
    [facts.id, payment.boughtCardId],
  );
  return known ?? null;
}

async function open(
  tx: Tx,
  id: string,
  payment: { readonly orderId: string | null; readonly boughtCardId: string | null },
  start: "inquiry" | "needs_response",
  facts: DisputeFacts,
  at: Date,
): Promise<void> {
  await freezeDisputed(tx, payment, at);
  await enqueue(tx, "dispute.evidence", { disputeId: id });
  if (!payment.orderId) return;
  await recordHistory(tx, "system:stripe", at, [
    {
      orderId: payment.orderId,
      axis: "dispute",
      subjectId: id,
      transition: "start",
      from: null,
      to: start,
      note: facts.reason.replaceAll("_", " "),
    },
  ]);
}

async function move(tx: Tx, known: KnownDispute, to: DisputeState, at: Date): Promise<void> {
  const name = moveBetween(known.status, to);
  // Stripe's messages may come late: what is decided stays so.
  if (!name) return;
  const closed = to === "won" || to === "lost";
  await tx(`UPDATE disputes SET status = $2, closed_at = $3 WHERE id = $1`, [
    known.id,
    to,
    closed ? at : null,
  ]);
  if (known.orderId) {
    await recordHistory(tx, "system:stripe", at, [
      {
        orderId: known.orderId,
        axis: "dispute",
        subjectId: known.id,
        transition: name,
        from: known.status,
        to,
      },
    ]);
  }
  if (!closed) return;
  await thawDisputed(tx, known, to);
  if (to === "lost") await bookLoss(tx, known.id, at);
  else await resumeRefunds(tx, known.paymentId);
}

/** Refunds that waited for the bank may go out now. */
async function resumeRefunds(tx: Tx, paymentId: string): Promise<void> {
  const waiting = await tx<{ id: string }>(
    `SELECT id FROM refunds WHERE payment_id = $1 AND status = 'pending' AND destination = 'original' ORDER BY id`,
    [paymentId],
  );
  for (const { id } of waiting) await enqueue(tx, "refund.send", { refundId: id });
}
