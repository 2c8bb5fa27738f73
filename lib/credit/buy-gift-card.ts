import "server-only";
import { userIdOf, type ShopperActor } from "../access/actor";
import type { Origin } from "../accounts/origin";
import { countTry } from "../accounts/rate-limits";
import type { Clock } from "../clock";
import { addDays, dayOf } from "../days";
import { sql, transaction } from "../db";
import { env } from "../env";
import { openSession } from "../payments/checkout-session";
import { err, ok, type Result } from "../result";
import { MOST_DAYS_AHEAD, type BuyGiftCardInput } from "./schema";

/** Stripe's shortest session is 30 minutes; the half minute covers the way there. */
const SESSION_MS = (30 * 60 + 30) * 1000;

export type BuyFailure = "past_day" | "too_far" | "payment_unavailable" | "too_many";

/**
 * Starts the payment of a gift card: nothing of it exists for anybody until Stripe says that it is paid. It is neither
 * taxed nor sent, and is paid by card alone.
 */
export async function buyGiftCard(
  actor: ShopperActor,
  input: BuyGiftCardInput,
  from: Origin,
  clock: Clock,
): Promise<Result<{ url: string }, BuyFailure>> {
  const now = clock.now();
  const today = dayOf(now);
  const sendOn = input.sendOn ?? today;
  if (sendOn < today) return err("past_day");
  if (sendOn > addDays(today, MOST_DAYS_AHEAD)) return err("too_far");
  const counted = await countTry("contact", input.fromEmail, from);
  if (!counted.ok) return counted;
  const { cardId, paymentId } = await writeCard(actor, input, sendOn, now);
  const expiresAt = new Date(now.getTime() + SESSION_MS);
  const session = await openSession({
    about: "gift_card",
    reference: cardId,
    label: "Gift card",
    email: input.fromEmail,
    currency: "usd",
    lines: [{ name: `Gift card for ${input.toName}`, unitCents: input.amount, quantity: 1 }],
    successUrl: `${env.APP_URL}/gift-cards/return?session={CHECKOUT_SESSION_ID}`,
    cancelUrl: `${env.APP_URL}/gift-cards`,
    expiresAt,
  });
  if (!session.ok) {
    await voidUnpaid(cardId, now, "the payment page could not be opened");
    return err("payment_unavailable");
  }
  await sql(
    `UPDATE payments SET session_id = $2, session_url = $3, session_expires_at = $4 WHERE id = $1 AND status = 'pending'`,
    [paymentId, session.value.id, session.value.url, expiresAt],
  );
  return ok({ url: session.value.url });
}

async function writeCard(actor: ShopperActor, input: BuyGiftCardInput, sendOn: string, now: Date) {
  const [row] = await sql<{ cardId: string; paymentId: string }>(
    `WITH g AS (
       INSERT INTO gift_cards (origin, amount_cents, from_name, from_email, to_name, to_email, message, send_on, visitor_id, user_id, created_at)
       VALUES ('bought', $1, $2, $3, $4, $5, $6, $7, $8, $9, $10) RETURNING id, amount_cents),
     p AS (
       INSERT INTO payments (bought_card_id, tender, amount_cents, created_at) SELECT id, 'card', amount_cents, $10 FROM g RETURNING id)
     SELECT g.id AS "cardId", p.id AS "paymentId" FROM g, p`,
    [
      input.amount,
      input.fromName,
      input.fromEmail,
      input.toName,
      input.toEmail,
      input.message?.trim() || null,
      sendOn,
      actor.visitorId,
      userIdOf(actor),
      now,
    ],
  );
  if (!row) throw new Error("The gift card was not written");
  return row;
}

/** Ends a card that was never paid. False where it has moved on. */
export async function voidUnpaid(cardId: string, now: Date, reason: string): Promise<boolean> {
  return transaction(async (tx) => {
    const gone = await tx(
      `UPDATE gift_cards SET status = 'void', voided_at = $2, void_reason = $3 WHERE id = $1 AND status = 'pending' RETURNING id`,
      [cardId, now, reason],
    );
    if (gone.length === 0) return false;
    await tx(
      `UPDATE payments SET status = 'expired' WHERE bought_card_id = $1 AND status = 'pending'`,
      [cardId],
    );
    return true;
  });
}
