import "server-only";
import type { Tx } from "../db";
import { dayOf } from "../days";
import { activateCard } from "./internal/activate-card";

export type RefundCard = {
  readonly amountCents: number;
  readonly currency: string;
  readonly toName: string;
  readonly toEmail: string;
  readonly at: Date;
};

/**
 * Makes a gift card for somebody without an account who takes credit instead of money, and mails it at once. Returns
 * its id; the caller books its money.
 */
export async function issueRefundCard(tx: Tx, card: RefundCard): Promise<string> {
  const [made] = await tx<{ id: string }>(
    `INSERT INTO gift_cards (origin, amount_cents, currency, from_name, from_email, to_name, to_email, send_on, created_at)
     VALUES ('refund', $1, $2, 'nécessité', $4, $3, $4, $5, $6) RETURNING id`,
    [card.amountCents, card.currency, card.toName, card.toEmail, dayOf(card.at), card.at],
  );
  if (!made) throw new Error("The gift card was not written");
  await activateCard(tx, made.id, card.at);
  return made.id;
}
