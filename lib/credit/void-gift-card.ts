import "server-only";
import type { Actor } from "../access/actor";
import { hasPermission } from "../access/permissions";
import { writeAudit } from "../access/write-audit";
import type { Occasion } from "../catalog/edit-product";
import { transaction } from "../db";
import { enqueue } from "../jobs/enqueue";
import { credit, debit } from "../ledger/accounts";
import { postTransaction } from "../ledger/post-transaction";
import { err, ok, type Result } from "../result";

type Card = {
  status: "pending" | "active" | "void";
  origin: "bought" | "refund";
  amountCents: number;
  currency: string;
  balance: number;
  paymentId: string | null;
};

/**
 * Takes a bought gift card back of which nothing was spent: it cannot be spent any more, and its money goes back to the
 * card it was bought with. `spent`: something of it was; `conflict`: it is not in use, or was not bought.
 */
export async function voidGiftCard(
  actor: Actor,
  { cardId, reason }: { readonly cardId: string; readonly reason: string },
  { clock, origin }: Occasion,
): Promise<Result<void, "not_found" | "conflict" | "spent">> {
  if (!hasPermission(actor, "finance")) return err("not_found");
  const at = clock.now();
  return transaction(async (tx) => {
    const [card] = await tx<Card>(
      `SELECT g.status, g.origin, g.amount_cents AS "amountCents", g.currency, p.id AS "paymentId",
              (SELECT coalesce(-balance_cents, 0)::int FROM ledger_accounts a WHERE a.kind = 'gift_card' AND a.owner_id = g.id
                AND a.currency = g.currency) AS balance
         FROM gift_cards g LEFT JOIN payments p ON p.bought_card_id = g.id WHERE g.id = $1 FOR UPDATE OF g`,
      [cardId],
    );
    if (!card) return err("not_found");
    if (card.status !== "active" || !card.paymentId) return err("conflict");
    if (card.balance !== card.amountCents) return err("spent");
    await tx(
      `UPDATE gift_cards SET status = 'void', voided_at = $2, void_reason = $3 WHERE id = $1`,
      [cardId, at, reason],
    );
    const [refund] = await tx<{ id: string }>(
      `INSERT INTO refunds (payment_id, amount_cents, currency, reason, created_at) VALUES ($1, $2, $3, 'gift_card', $4) RETURNING id`,
      [card.paymentId, card.amountCents, card.currency, at],
    );
    if (!refund) throw new Error("The refund was not written");
    await enqueue(tx, "refund.send", { refundId: refund.id });
    await writeAudit(tx, {
      actor,
      action: "void_gift_card",
      entity: "gift_card",
      entityId: cardId,
      before: { status: "active", balanceCents: card.balance },
      after: { status: "void", reason },
      at,
      origin,
    });
    await postTransaction(tx, {
      key: `gift-card:${cardId}:void`,
      kind: "gift_card_void",
      currency: card.currency,
      at,
      memo: reason,
      postings: [
        debit({ kind: "gift_card", ownerId: cardId }, card.amountCents),
        credit({ kind: "refunds" }, card.amountCents),
      ],
    });
    return ok(undefined);
  });
}

/** Mails a card that is in use again, for instance where its letter was lost. */
export async function mailCardAgain(
  actor: Actor,
  { cardId }: { readonly cardId: string },
  { clock, origin }: Occasion,
): Promise<Result<void, "not_found" | "conflict">> {
  if (!hasPermission(actor, "finance", "fulfilment")) return err("not_found");
  const at = clock.now();
  return transaction(async (tx) => {
    const [card] = await tx<{ mailed: boolean }>(
      `WITH old AS (SELECT id, mailed_at FROM gift_cards WHERE id = $1 AND status = 'active' FOR UPDATE)
       UPDATE gift_cards g SET mailed_at = NULL FROM old WHERE g.id = old.id RETURNING old.mailed_at IS NOT NULL AS mailed`,
      [cardId],
    );
    if (!card) return err("conflict");
    // A letter that was not due yet stays so.
    if (!card.mailed) return err("conflict");
    await tx(
      `UPDATE mails SET key = key || ':' || extract(epoch FROM $2::timestamptz) WHERE key = 'gift-card:' || $1`,
      [cardId, at],
    );
    await enqueue(tx, "gift-card.mail", { cardId });
    await writeAudit(tx, {
      actor,
      action: "mail_gift_card",
      entity: "gift_card",
      entityId: cardId,
      before: null,
      after: null,
      at,
      origin,
    });
    return ok(undefined);
  });
}
