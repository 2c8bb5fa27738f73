import "server-only";
import type { Tx } from "../../db";
import { credit, debit, type Account, type Posting } from "../../ledger/accounts";
import { postTransaction } from "../../ledger/post-transaction";
import type { TenderPlan } from "../plan-tenders";

/** What the database says where more is taken than there is. */
const OVERSPENT = "ledger_accounts_tender_not_overspent";

/** A gift card that was taken out of use while somebody paid with it. */
export class CardNotUsable extends Error {}

/** True where credit or a gift card had less than an order wanted of it, or could not be spent at all. */
export function isOverspent(error: unknown): boolean {
  if (error instanceof CardNotUsable) return true;
  const { code, constraint } = (error ?? {}) as { code?: unknown; constraint?: unknown };
  return code === "23514" && constraint === OVERSPENT;
}

export type Holding = {
  readonly orderId: string;
  readonly userId: string | null;
  readonly tenders: TenderPlan;
  readonly currency: string;
  readonly at: Date;
};

/**
 * Takes what an order wants of store credit and gift cards out of their accounts, for as long as its card payment is
 * open: whoever spends the same at the same moment finds it gone, since no such account may be overspent.
 */
export async function holdTenders(tx: Tx, { orderId, userId, tenders, currency, at }: Holding) {
  const { creditCents, giftCards } = tenders;
  if (creditCents === 0 && giftCards.length === 0) return;
  const ids = giftCards.map(({ id }) => id);
  const usable = await tx(
    `SELECT id FROM gift_cards WHERE id = ANY ($1::uuid[]) AND status = 'active' AND frozen_reason IS NULL
      ORDER BY id FOR SHARE`,
    [ids],
  );
  if (usable.length < ids.length) throw new CardNotUsable();
  const taken: Posting[] = giftCards.map(({ id, cents }) =>
    debit({ kind: "gift_card", ownerId: id }, cents),
  );
  if (creditCents > 0) {
    if (!userId) throw new Error("Only an account has store credit");
    taken.push(debit({ kind: "store_credit", ownerId: userId }, creditCents));
  }
  await postTransaction(tx, {
    key: `order:${orderId}:held`,
    kind: "tenders_held",
    currency,
    at,
    orderId,
    postings: [...taken, credit({ kind: "tenders_held" }, sumOf(taken))],
  });
}

export type HeldPayment = {
  readonly tender: "card" | "store_credit" | "gift_card";
  readonly amountCents: number;
  readonly giftCardId: string | null;
};

/** Gives back what was set aside for an order that came to nothing. */
export async function releaseTenders(
  tx: Tx,
  order: { readonly id: string; readonly userId: string | null; readonly currency: string },
  payments: readonly HeldPayment[],
  at: Date,
): Promise<void> {
  const given = payments.flatMap(({ tender, amountCents, giftCardId }): Posting[] => {
    if (tender === "card") return [];
    const ownerId = tender === "gift_card" ? giftCardId : order.userId;
    if (!ownerId) throw new Error(`A payment of order ${order.id} has no owner`);
    const account: Account = { kind: tender, ownerId };
    return [credit(account, amountCents)];
  });
  if (given.length === 0) return;
  await postTransaction(tx, {
    key: `order:${order.id}:released`,
    kind: "tenders_released",
    currency: order.currency,
    at,
    orderId: order.id,
    postings: [...given, debit({ kind: "tenders_held" }, -sumOf(given))],
  });
}

function sumOf(postings: readonly Posting[]): number {
  return postings.reduce((sum, { amountCents }) => sum + amountCents, 0);
}
