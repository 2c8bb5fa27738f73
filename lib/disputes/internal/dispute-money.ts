import "server-only";
import type { Tx } from "../../db";
import { credit, debit, type Posting } from "../../ledger/accounts";
import { postTransaction } from "../../ledger/post-transaction";
import type { DisputeFacts } from "../../payments/fetch-dispute";
import type { KnownDispute } from "../known-dispute";

/**
 * Books what the bank has taken and given back since it was last looked at, each once. What is with the bank stands on
 * an account of its own until it is decided.
 */
export async function bookMoney(
  tx: Tx,
  known: KnownDispute,
  facts: DisputeFacts,
  at: Date,
): Promise<void> {
  const taken = facts.withdrawnCents - known.withdrawnCents;
  const back = facts.returnedCents - known.returnedCents;
  const fee = facts.feeCents - known.feeCents;
  if (taken === 0 && back === 0 && fee === 0) return;
  await tx(
    `UPDATE disputes SET withdrawn_cents = $2, returned_cents = $3, fee_cents = $4 WHERE id = $1`,
    [known.id, facts.withdrawnCents, facts.returnedCents, facts.feeCents],
  );
  const postings: Posting[] = [
    debit({ kind: "disputes" }, taken - back),
    debit({ kind: "payment_fees" }, fee),
    credit({ kind: "stripe_clearing" }, taken - back + fee),
  ];
  await postTransaction(tx, {
    // Of all that has moved so far: the same state is booked once.
    key: `dispute:${known.id}:${facts.withdrawnCents}:${facts.returnedCents}:${facts.feeCents}`,
    kind: "dispute",
    currency: known.currency,
    at,
    ...(known.orderId ? { orderId: known.orderId } : {}),
    memo: facts.id,
    postings,
  });
}

/**
 * A dispute is lost: what the bank has kept settles refunds that were still owed on the payment, which are never sent
 * any more, and what a disputed gift card still held; the rest is the shop's loss.
 */
export async function bookLoss(tx: Tx, disputeId: string, at: Date): Promise<void> {
  const [dispute] = await tx<{
    paymentId: string;
    orderId: string | null;
    cardId: string | null;
    currency: string;
    kept: number;
  }>(
    `SELECT d.payment_id AS "paymentId", d.order_id AS "orderId", p.bought_card_id AS "cardId", d.currency,
            d.withdrawn_cents - d.returned_cents AS kept
       FROM disputes d JOIN payments p ON p.id = d.payment_id WHERE d.id = $1`,
    [disputeId],
  );
  if (!dispute || dispute.kept === 0) return;
  const settled = await supersedeRefunds(tx, dispute.paymentId, dispute.kept, at);
  const onCard = dispute.cardId
    ? await emptyCard(tx, dispute.cardId, dispute.kept - settled, at)
    : 0;
  await postTransaction(tx, {
    key: `dispute:${disputeId}:lost`,
    kind: "dispute_lost",
    currency: dispute.currency,
    at,
    ...(dispute.orderId ? { orderId: dispute.orderId } : {}),
    postings: [
      credit({ kind: "disputes" }, dispute.kept),
      debit({ kind: "refunds" }, settled),
      ...(dispute.cardId ? [debit({ kind: "gift_card", ownerId: dispute.cardId }, onCard)] : []),
      debit({ kind: "dispute_losses" }, dispute.kept - settled - onCard),
    ],
  });
}

/** Ends refunds that were owed on the payment, as far as the bank's money goes. Returns their sum. */
async function supersedeRefunds(
  tx: Tx,
  paymentId: string,
  kept: number,
  at: Date,
): Promise<number> {
  const owed = await tx<{ id: string; amount: number }>(
    `SELECT r.id, r.amount_cents AS amount FROM refunds r
      WHERE r.payment_id = $1 AND r.destination = 'original'
        AND (r.status = 'pending' OR (r.status = 'failed' AND NOT EXISTS (SELECT 1 FROM refunds x WHERE x.replaces_id = r.id)))
      ORDER BY r.id FOR UPDATE`,
    [paymentId],
  );
  let left = kept;
  const ended: string[] = [];
  for (const { id, amount } of owed) {
    if (amount > left) continue;
    ended.push(id);
    left -= amount;
  }
  await tx(
    `UPDATE refunds SET status = 'superseded', failure = 'the bank gave it back itself', finished_at = $2 WHERE id = ANY ($1::uuid[])`,
    [ended, at],
  );
  return kept - left;
}

/** What is still on a gift card whose payment was lost is gone with it. Returns how much that is. */
async function emptyCard(tx: Tx, cardId: string, most: number, at: Date): Promise<number> {
  const [account] = await tx<{ balance: number }>(
    `SELECT -balance_cents::int AS balance FROM ledger_accounts WHERE kind = 'gift_card' AND owner_id = $1 FOR UPDATE`,
    [cardId],
  );
  const cents = Math.max(0, Math.min(account?.balance ?? 0, most));
  await tx(
    `UPDATE gift_cards SET status = 'void', voided_at = $2, void_reason = 'the payment it was bought with was disputed and lost'
      WHERE id = $1 AND status = 'active'`,
    [cardId, at],
  );
  return cents;
}
