import "server-only";
import type { Clock } from "../clock";
import { sql, transaction, type Tx } from "../db";
import { queueMail } from "../email/queue-mail";
import { enqueue } from "../jobs/enqueue";
import { credit, debit } from "../ledger/accounts";
import { postTransaction } from "../ledger/post-transaction";
import { fetchSession, type SessionState } from "../payments/checkout-session";
import { err, ok, type Result } from "../result";
import { uuid } from "../text";
import { voidUnpaid } from "./buy-gift-card";
import { activateCard } from "./internal/activate-card";

export type CardOutcome = "open" | "paid" | "closed" | "refunded";
export type SettledCard = { readonly cardId: string; readonly outcome: CardOutcome };
export type CardFailure = "unknown_session" | "amount_mismatch" | "unreachable";

/**
 * The one way in which a gift card becomes paid: asks Stripe about the session and acts on the answer, any number of
 * times. Money that comes for a card that was closed meanwhile goes back. `unknown_session`: it pays for no card.
 */
export async function settleGiftCard(
  sessionId: string,
  clock: Clock,
): Promise<Result<SettledCard, CardFailure>> {
  const fetched = await fetchSession(sessionId);
  if (!fetched.ok) return err(fetched.code === "refused" ? "unknown_session" : "unreachable");
  const session = fetched.value;
  const reference = uuid.safeParse(session.reference);
  const [known] = await sql<{ cardId: string }>(
    `SELECT bought_card_id AS "cardId" FROM payments
      WHERE bought_card_id IS NOT NULL AND (session_id = $1 OR bought_card_id = $2)`,
    [session.id, reference.success ? reference.data : null],
  );
  if (!known) return err("unknown_session");
  const { cardId } = known;
  const now = clock.now();
  switch (session.status) {
    case "paid": {
      const outcome = await transaction((tx) => capture(tx, cardId, session, now));
      return outcome === "amount_mismatch" ? err(outcome) : ok({ cardId, outcome });
    }
    case "expired":
    case "payment_failed": {
      const closed = await voidUnpaid(cardId, now, "it was never paid");
      return ok({ cardId, outcome: closed ? "closed" : await standing(cardId) });
    }
    default:
      return ok({ cardId, outcome: await standing(cardId) });
  }
}

/** True where a session was opened for a gift card, as far as the shop knows by itself. */
export async function isGiftCardSession(sessionId: string): Promise<boolean> {
  const rows = await sql(
    `SELECT 1 FROM payments WHERE session_id = $1 AND bought_card_id IS NOT NULL`,
    [sessionId],
  );
  return rows.length > 0;
}

async function standing(cardId: string): Promise<CardOutcome> {
  const [row] = await sql<{ status: "pending" | "active" | "void" }>(
    `SELECT status FROM gift_cards WHERE id = $1`,
    [cardId],
  );
  return row?.status === "active" ? "paid" : row?.status === "void" ? "closed" : "open";
}

type Waiting = {
  status: "pending" | "active" | "void";
  amountCents: number;
  currency: string;
  paymentId: string;
  paymentStatus: string;
  fromName: string;
  fromEmail: string;
  toName: string;
  toEmail: string;
  sendOn: string;
};

async function capture(
  tx: Tx,
  cardId: string,
  session: SessionState,
  now: Date,
): Promise<CardOutcome | "amount_mismatch"> {
  const [card] = await tx<Waiting>(
    `SELECT g.status, g.amount_cents AS "amountCents", g.currency, p.id AS "paymentId", p.status AS "paymentStatus",
            g.from_name AS "fromName", g.from_email::text AS "fromEmail", g.to_name AS "toName", g.to_email::text AS "toEmail",
            g.send_on::text AS "sendOn"
       FROM gift_cards g JOIN payments p ON p.bought_card_id = g.id WHERE g.id = $1 FOR UPDATE OF g, p`,
    [cardId],
  );
  if (!card) throw new Error(`Gift card ${cardId} has gone`);
  if (!["pending", "expired", "failed"].includes(card.paymentStatus))
    return card.status === "active" ? "paid" : "refunded";
  if (session.amountCents !== card.amountCents || session.currency !== card.currency)
    return "amount_mismatch";
  await tx(
    `UPDATE payments SET status = 'captured', captured_at = $2, session_id = $3, payment_intent_id = $4, charge_id = $5 WHERE id = $1`,
    [card.paymentId, now, session.id, session.paymentIntentId, session.chargeId],
  );
  const active = await activateCard(tx, cardId, now);
  if (active) await mailBuyer(tx, cardId, card);
  else await giveBack(tx, card, now);
  await postTransaction(tx, {
    key: active ? `gift-card:${cardId}:sold` : `gift-card:${cardId}:late`,
    kind: active ? "gift_card_sold" : "gift_card_late",
    currency: card.currency,
    at: now,
    postings: [
      debit({ kind: "stripe_clearing" }, card.amountCents),
      active
        ? credit({ kind: "gift_card", ownerId: cardId }, card.amountCents)
        : credit({ kind: "refunds" }, card.amountCents),
    ],
  });
  return active ? "paid" : "refunded";
}

async function mailBuyer(tx: Tx, cardId: string, card: Waiting): Promise<void> {
  await queueMail(tx, {
    template: "gift-card-bought",
    key: `gift-card-bought:${cardId}`,
    to: card.fromEmail,
    props: {
      fromName: card.fromName,
      toName: card.toName,
      toEmail: card.toEmail,
      amountCents: card.amountCents,
      currency: card.currency,
      sendOn: card.sendOn,
    },
  });
}

/** It was closed before its money came: all of it is owed back. */
async function giveBack(tx: Tx, card: Waiting, now: Date): Promise<void> {
  const [refund] = await tx<{ id: string }>(
    `INSERT INTO refunds (payment_id, amount_cents, currency, reason, created_at) VALUES ($1, $2, $3, 'gift_card', $4) RETURNING id`,
    [card.paymentId, card.amountCents, card.currency, now],
  );
  if (!refund) throw new Error("The refund was not written");
  await enqueue(tx, "refund.send", { refundId: refund.id });
}

export type CardPoll = {
  readonly asked: number;
  readonly unreachable: number;
  readonly closed: number;
};

/** Catches up on what a lost webhook would have told of gift cards. */
export async function pollGiftCards(clock: Clock): Promise<CardPoll> {
  const before = new Date(clock.now().getTime() - 2 * 60_000);
  const open = await sql<{ cardId: string; sessionId: string | null }>(
    `SELECT bought_card_id AS "cardId", session_id AS "sessionId" FROM payments
      WHERE status = 'pending' AND bought_card_id IS NOT NULL AND created_at < $1 ORDER BY created_at LIMIT 200`,
    [before],
  );
  const report = { asked: open.length, unreachable: 0, closed: 0 };
  for (const { cardId, sessionId } of open) {
    if (!sessionId) {
      if (await voidUnpaid(cardId, clock.now(), "the payment page never opened"))
        report.closed += 1;
      continue;
    }
    const settled = await settleGiftCard(sessionId, clock);
    if (!settled.ok && settled.code === "unreachable") report.unreachable += 1;
  }
  return report;
}
