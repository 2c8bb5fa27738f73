import "server-only";
import type { Tx } from "../../db";
import { queueMail } from "../../email/queue-mail";
import { credit, debit, type Account } from "../../ledger/accounts";
import { postTransaction } from "../../ledger/post-transaction";
import { recordHistory } from "../record-history";
import type { PaymentState } from "../states";

type Recorded = {
  amountCents: number;
  currency: string;
  reason: string;
  creditNoteId: string | null;
  destination: "original" | "store_credit" | "gift_card";
  madeCardId: string | null;
  paymentId: string;
  tender: "card" | "store_credit" | "gift_card";
  paidCardId: string | null;
  boughtCardId: string | null;
  orderId: string | null;
  userId: string | null;
  email: string | null;
  lines: { title: string; quantity: number }[] | null;
};

/** Why money comes back where no credit note says it, as the mail does. */
const REASONS: Readonly<Record<string, string>> = {
  goods_gone:
    "Your payment reached us after the goods were no longer set aside for you, so we have given all of it back.",
  gift_card: "The gift card that you had bought was taken back, so we have given all of it back.",
};

/**
 * Records once that a refund was carried out, in the caller's transaction: by Stripe under its id, or by the shop itself
 * to credit. Returns false where it was recorded before.
 */
export async function recordRefund(
  tx: Tx,
  refundId: string,
  stripeRefundId: string | null,
  at: Date,
  actor = "system:refund",
): Promise<boolean> {
  const [refund] = await tx<Recorded>(
    `WITH r AS (
       UPDATE refunds SET status = 'succeeded', stripe_refund_id = $2, finished_at = $3, failure = NULL
        WHERE id = $1 AND status = 'pending' RETURNING *)
     SELECT r.amount_cents AS "amountCents", r.currency, r.reason, r.credit_note_id AS "creditNoteId", r.destination,
            r.gift_card_id AS "madeCardId", p.id AS "paymentId", p.tender, p.gift_card_id AS "paidCardId",
            p.bought_card_id AS "boughtCardId", o.id AS "orderId", o.user_id AS "userId",
            coalesce(o.email, g.from_email)::text AS email,
            (SELECT json_agg(json_build_object('title', l.title, 'quantity', l.quantity) ORDER BY l.position)
               FROM order_lines l WHERE l.order_id = o.id) AS lines
       FROM r JOIN payments p ON p.id = r.payment_id LEFT JOIN orders o ON o.id = p.order_id
       LEFT JOIN gift_cards g ON g.id = p.bought_card_id`,
    [refundId, stripeRefundId, at],
  );
  if (!refund) return false;
  await movePayment(tx, refund, at, actor);
  if (!refund.creditNoteId) await tell(tx, refundId, refund);
  await postTransaction(tx, {
    key: `refund:${refundId}`,
    kind: "refund",
    currency: refund.currency,
    at,
    ...(refund.orderId ? { orderId: refund.orderId } : {}),
    ...(stripeRefundId ? { memo: stripeRefundId } : {}),
    postings: [
      debit({ kind: "refunds" }, refund.amountCents),
      credit(accountOf(refund), refund.amountCents),
    ],
  });
  return true;
}

async function movePayment(tx: Tx, refund: Recorded, at: Date, actor: string): Promise<void> {
  const [payment] = await tx<{ from: PaymentState; to: PaymentState }>(
    `WITH old AS (SELECT id, status FROM payments WHERE id = $1 FOR UPDATE)
     UPDATE payments p SET refunded_cents = p.refunded_cents + $2,
            status = CASE WHEN p.refunded_cents + $2 = p.amount_cents THEN 'refunded'::payment_status
                          ELSE 'partly_refunded'::payment_status END
       FROM old WHERE p.id = old.id RETURNING old.status AS "from", p.status AS "to"`,
    [refund.paymentId, refund.amountCents],
  );
  if (!payment) throw new Error(`Payment ${refund.paymentId} has gone`);
  if (!refund.orderId) return;
  await recordHistory(tx, actor, at, [
    {
      orderId: refund.orderId,
      axis: "payment",
      subjectId: refund.paymentId,
      transition: payment.to === "refunded" ? "refund_rest" : "refund_part",
      from: payment.from,
      to: payment.to,
    },
  ]);
}

/** A refund that no credit note has told of. */
async function tell(tx: Tx, refundId: string, refund: Recorded): Promise<void> {
  if (!refund.email) return;
  await queueMail(tx, {
    template: "refund",
    key: `refund:${refundId}`,
    to: refund.email,
    props: {
      number: null,
      url: null,
      amountCents: refund.amountCents,
      currency: refund.currency,
      reason: REASONS[refund.reason] ?? "We have given your money back.",
      lines: refund.lines ?? [],
    },
  });
}

/** Where the money goes to. */
function accountOf(refund: Recorded): Account {
  const to = refund.destination === "original" ? refund.tender : refund.destination;
  if (to === "card") return { kind: "stripe_clearing" };
  const ownerId =
    to === "store_credit"
      ? refund.userId
      : refund.destination === "gift_card"
        ? refund.madeCardId
        : refund.paidCardId;
  if (!ownerId) throw new Error("There is nobody to give the credit to");
  return { kind: to, ownerId };
}
