import "server-only";
import { freezeEarnings, unfreezeEarnings } from "../../consignment/freeze-earnings";
import type { Tx } from "../../db";

type Disputed = { readonly orderId: string | null; readonly boughtCardId: string | null };

/** What a disputed payment has bought goes nowhere: pieces' earnings stay, a gift card cannot be spent. */
export async function freezeDisputed(
  tx: Tx,
  { orderId, boughtCardId }: Disputed,
  at: Date,
): Promise<void> {
  if (orderId) await freezeEarnings(tx, await piecesOf(tx, orderId), "dispute", at);
  if (boughtCardId)
    await tx(
      `UPDATE gift_cards SET frozen_reason = 'the payment it was bought with is disputed' WHERE id = $1`,
      [boughtCardId],
    );
}

/** The bank has decided. Consignors are paid either way: a dispute is the shop's risk. A card that was lost stays frozen. */
export async function thawDisputed(
  tx: Tx,
  { orderId, boughtCardId, paymentId }: Disputed & { readonly paymentId: string },
  outcome: "won" | "lost",
): Promise<void> {
  const [other] = await tx(
    `SELECT 1 FROM disputes WHERE payment_id = $1 AND closed_at IS NULL LIMIT 1`,
    [paymentId],
  );
  // A payment can be disputed in parts: the last one lets go.
  if (other) return;
  if (orderId) await unfreezeEarnings(tx, await piecesOf(tx, orderId), "dispute");
  if (boughtCardId && outcome === "won")
    await tx(`UPDATE gift_cards SET frozen_reason = NULL WHERE id = $1`, [boughtCardId]);
}

async function piecesOf(tx: Tx, orderId: string): Promise<string[]> {
  const rows = await tx<{ id: string }>(
    `SELECT id FROM order_lines WHERE order_id = $1 AND is_piece ORDER BY id`,
    [orderId],
  );
  return rows.map(({ id }) => id);
}
