import "server-only";
import { actorName, type Actor } from "../access/actor";
import { hasPermission } from "../access/permissions";
import { writeAudit } from "../access/write-audit";
import type { Occasion } from "../catalog/edit-product";
import { issueRefundCard } from "../credit/issue-refund-card";
import { isUniqueViolation, transaction } from "../db";
import { enqueue } from "../jobs/enqueue";
import { err, ok, type Result } from "../result";
import { recordRefund } from "./internal/record-refund";

type Failed = {
  paymentId: string;
  amountCents: number;
  currency: string;
  reason: string;
  creditNoteId: string | null;
  orderId: string | null;
  userId: string | null;
  toName: string;
  toEmail: string;
};

/**
 * Money whose refund failed is still owed: it is tried again on the card, or given as credit. The failed one stays as it
 * is. `conflict`: it has not failed, or was replaced before.
 */
export async function replaceRefund(
  actor: Actor,
  { refundId, how }: { readonly refundId: string; readonly how: "again" | "credit" },
  { clock, origin }: Occasion,
): Promise<Result<void, "not_found" | "conflict">> {
  if (!hasPermission(actor, "finance")) return err("not_found");
  const at = clock.now();
  try {
    return await transaction(async (tx) => {
      const [failed] = await tx<Failed & { status: string }>(
        `SELECT r.payment_id AS "paymentId", r.amount_cents AS "amountCents", r.currency, r.reason, r.status,
                r.credit_note_id AS "creditNoteId", o.id AS "orderId", o.user_id AS "userId",
                coalesce(o.ship_name, g.from_name) AS "toName", coalesce(o.email, g.from_email)::text AS "toEmail"
           FROM refunds r JOIN payments p ON p.id = r.payment_id LEFT JOIN orders o ON o.id = p.order_id
           LEFT JOIN gift_cards g ON g.id = p.bought_card_id WHERE r.id = $1 FOR UPDATE OF r`,
        [refundId],
      );
      if (!failed) return err("not_found");
      if (failed.status !== "failed") return err("conflict");
      const destination =
        how === "again" ? "original" : failed.userId ? "store_credit" : "gift_card";
      const cardId =
        destination === "gift_card" ? await issueRefundCard(tx, { ...failed, at }) : null;
      const [made] = await tx<{ id: string }>(
        `INSERT INTO refunds (payment_id, amount_cents, currency, reason, credit_note_id, destination, gift_card_id, replaces_id, created_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9) RETURNING id`,
        [
          failed.paymentId,
          failed.amountCents,
          failed.currency,
          failed.reason,
          failed.creditNoteId,
          destination,
          cardId,
          refundId,
          at,
        ],
      );
      if (!made) throw new Error("The refund was not written");
      await writeAudit(tx, {
        actor,
        action: "replace_refund",
        entity: failed.orderId ? "order" : "gift_card",
        entityId: failed.orderId ?? failed.paymentId,
        before: { refund: refundId, status: "failed" },
        after: { refund: made.id, to: destination, amountCents: failed.amountCents },
        at,
        origin,
      });
      if (destination === "original") await enqueue(tx, "refund.send", { refundId: made.id });
      else await recordRefund(tx, made.id, null, at, actorName(actor));
      return ok(undefined);
    });
  } catch (error) {
    if (isUniqueViolation(error, "refunds_replaces_id_key")) return err("conflict");
    throw error;
  }
}
