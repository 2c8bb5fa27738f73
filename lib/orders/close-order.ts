import "server-only";
import type { SystemActor } from "../access/actor";
import { announceVariants } from "../catalog/announce-change";
import { transaction, type Tx } from "../db";
import { releaseHolds } from "../inventory/release-holds";
import { releaseTenders, type HeldPayment } from "./internal/hold-tenders";
import { recordHistory } from "./record-history";

export type Closing = {
  /** How the order ends and how its payment does. */
  readonly order: "expired" | "cancelled";
  readonly payment: "expired" | "failed";
  readonly reason: string;
};

/**
 * Ends an order that was never paid: holds go back to the shelf, the bag stays as it is. Only called when Stripe
 * has said that it can no longer be paid, or when no payment page was ever handed out. Returns false where the
 * order had moved on already.
 */
export async function closeOrder(
  actor: SystemActor,
  orderId: string,
  closing: Closing,
  now: Date,
): Promise<boolean> {
  return transaction((tx) => closeOrderIn(tx, actor, orderId, closing, now));
}

/** The same inside a transaction that the caller holds. */
export async function closeOrderIn(
  tx: Tx,
  actor: SystemActor,
  orderId: string,
  closing: Closing,
  now: Date,
): Promise<boolean> {
  const [closed] = await tx<{ id: string; userId: string | null; currency: string }>(
    `UPDATE orders SET status = $2, closed_at = $3, closed_reason = $4
      WHERE id = $1 AND status = 'pending_payment' RETURNING id, user_id AS "userId", currency`,
    [orderId, closing.order, now, closing.reason],
  );
  if (!closed) return false;
  const unpaid = await tx<HeldPayment & { id: string }>(
    `UPDATE payments SET status = $2 WHERE order_id = $1 AND status = 'pending'
     RETURNING id, tender, amount_cents AS "amountCents", gift_card_id AS "giftCardId"`,
    [orderId, closing.payment],
  );
  await tx(`UPDATE order_lines SET live = false WHERE order_id = $1`, [orderId]);
  await tx(`UPDATE promotion_uses SET live = false WHERE order_id = $1 AND live`, [orderId]);
  const freed = await releaseHolds(tx, orderId, now);
  await recordHistory(tx, `system:${actor.name}`, now, [
    {
      orderId,
      axis: "order",
      subjectId: orderId,
      transition: closing.order === "expired" ? "expire" : "cancel_unpaid",
      from: "pending_payment",
      to: closing.order,
      note: closing.reason,
    },
    ...unpaid.map(({ id }) => ({
      orderId,
      axis: "payment" as const,
      subjectId: id,
      transition: closing.payment === "expired" ? "expire" : "fail",
      from: "pending",
      to: closing.payment,
    })),
  ]);
  await announceVariants(tx, freed);
  await releaseTenders(tx, closed, unpaid, now);
  return true;
}
