import "server-only";
import type { Clock } from "../clock";
import { sql, transaction, type Tx } from "../db";
import { credit, debit } from "../ledger/accounts";
import { postTransaction } from "../ledger/post-transaction";
import { listReversals, type StripeReversal } from "../payments/reverse-transfer";
import { err, ok, type Result } from "../result";
import { lockPayouts } from "./internal/lock-payouts";
import { takeOffTransfer } from "./internal/take-off-transfer";

type Known = {
  readonly id: string;
  readonly payoutId: string;
  readonly consignorId: string;
  readonly orderId: string | null;
  readonly orderLineId: string | null;
  readonly currency: string;
};

/** Cents that came back and were not known; of these, what is owed to the consignor again. */
export type Noted = { readonly backCents: number; readonly againCents: number };

/** The consignor reads it. */
const REASON = "A transfer to you was taken back at Stripe; it is owed to you again";

/**
 * Asks Stripe what came back of a transfer, and writes down and books what somebody took back there by hand, each once
 * however often it is called. It settles what the consignor owes; what they do not owe is theirs again and goes out with
 * their next payout. What the shop itself had asked for is left to `sendReversal`. `not_found`: no transfer of the shop's.
 */
export async function noteReversals(
  stripeTransferId: string,
  clock: Clock,
): Promise<Result<Noted, "not_found" | "unreachable">> {
  const transfer = await findTransfer(stripeTransferId);
  if (!transfer) return err("not_found");
  const listed = await listReversals(stripeTransferId);
  if (!listed.ok) return err("unreachable", listed.detail);
  const asked = await sql<{ id: string }>(
    `SELECT id FROM transfer_reversals WHERE transfer_id = $1 AND NOT by_hand`,
    [transfer.id],
  );
  const own = new Set<string | null>(asked.map(({ id }) => id));
  let [backCents, againCents] = [0, 0];
  // Hardly ever more than one; each is a booking of its own.
  for (const reversal of listed.value.filter(({ opId }) => !own.has(opId))) {
    const again = await transaction((tx) => note(tx, transfer, reversal, clock.now()));
    if (again === null) continue;
    backCents += reversal.amountCents;
    againCents += again;
  }
  return ok({ backCents, againCents });
}

async function findTransfer(stripeTransferId: string): Promise<Known | undefined> {
  const [row] = await sql<Known>(
    `SELECT t.id, t.payout_id AS "payoutId", p.consignor_id AS "consignorId", o.order_id AS "orderId",
            t.order_line_id AS "orderLineId", t.currency
       FROM transfers t JOIN payouts p ON p.id = t.payout_id LEFT JOIN order_lines o ON o.id = t.order_line_id
      WHERE t.stripe_transfer_id = $1`,
    [stripeTransferId],
  );
  return row;
}

/** Returns what of it is owed to the consignor again; null where it was known. */
async function note(
  tx: Tx,
  transfer: Known,
  { id: stripeReversalId, amountCents }: StripeReversal,
  at: Date,
): Promise<number | null> {
  const { id: transferId, payoutId, consignorId: ownerId, currency } = transfer;
  await lockPayouts(tx, [payoutId]);
  const [made] = await tx<{ id: string }>(
    `INSERT INTO transfer_reversals (transfer_id, by_hand, amount_cents, currency, status, stripe_reversal_id, created_at, finished_at)
     VALUES ($1, true, $2, $3, 'succeeded', $4, $5, $5) ON CONFLICT (stripe_reversal_id) DO NOTHING RETURNING id`,
    [transferId, amountCents, currency, stripeReversalId, at],
  );
  if (!made) return null;
  await takeOffTransfer(tx, { transferId, amountCents, at });
  const debtCents = Math.min(amountCents, await lockDebt(tx, transfer));
  const againCents = amountCents - debtCents;
  if (againCents > 0) {
    await tx(
      `WITH made AS (
         INSERT INTO consignor_adjustments (consignor_id, amount_cents, currency, reason, at) VALUES ($1, $2, $3, $4, $5) RETURNING id)
       UPDATE transfer_reversals SET adjustment_id = made.id FROM made WHERE transfer_reversals.id = $6`,
      [ownerId, againCents, currency, REASON, at, made.id],
    );
  }
  const line = transfer.orderLineId ?? undefined;
  await postTransaction(tx, {
    key: `reversal:${made.id}`,
    kind: "transfer_reversed",
    currency,
    at,
    ...(transfer.orderId ? { orderId: transfer.orderId } : {}),
    postings: [
      debit({ kind: "stripe_clearing" }, amountCents, line),
      credit({ kind: "consignor_debt", ownerId }, debtCents, line),
      credit({ kind: "consignor_payable", ownerId }, againCents, line),
    ],
  });
  return againCents;
}

/**
 * What the consignor owes, less what is being asked back of other transfers at this moment; nobody changes it until
 * commit. The accounts are locked in the order in which bookings lock them.
 */
async function lockDebt(
  tx: Tx,
  { id, consignorId, currency }: Pick<Known, "id" | "consignorId" | "currency">,
): Promise<number> {
  const accounts = await tx<{ kind: string; cents: number }>(
    `SELECT kind::text, balance_cents::int AS cents FROM ledger_accounts
      WHERE currency = $2 AND (kind = 'stripe_clearing' OR (owner_id = $1 AND kind IN ('consignor_debt', 'consignor_payable')))
      ORDER BY id FOR UPDATE`,
    [consignorId, currency],
  );
  const [asked] = await tx<{ cents: number }>(
    `SELECT coalesce(sum(r.amount_cents), 0)::int AS cents FROM transfer_reversals r JOIN transfers t ON t.id = r.transfer_id
       JOIN payouts p ON p.id = t.payout_id
      WHERE r.status = 'pending' AND r.transfer_id <> $3 AND p.consignor_id = $1 AND r.currency = $2`,
    [consignorId, currency, id],
  );
  const debt = accounts.find(({ kind }) => kind === "consignor_debt")?.cents ?? 0;
  return Math.max(0, debt - (asked?.cents ?? 0));
}
