import "server-only";
import type { Tx } from "../../db";
import { movePayouts } from "./move-payout";

export type TakenOff = {
  readonly transferId: string;
  readonly amountCents: number;
  readonly at: Date;
};

/**
 * So much of a transfer is back with the shop; a payout of which all is back stands as reversed. In the caller's
 * transaction, which holds the payout locked and books.
 */
export async function takeOffTransfer(
  tx: Tx,
  { transferId, amountCents, at }: TakenOff,
): Promise<void> {
  const [back] = await tx<{ payoutId: string; whole: boolean }>(
    `WITH back AS (
       UPDATE transfers SET reversed_cents = reversed_cents + $2 WHERE id = $1
       RETURNING id, payout_id, reversed_cents = amount_cents AS whole)
     SELECT payout_id AS "payoutId", back.whole AND NOT EXISTS (
         SELECT 1 FROM transfers o JOIN payout_lines l ON l.id = o.line_id AND l.live
          WHERE o.payout_id = back.payout_id AND o.id <> back.id AND o.reversed_cents < o.amount_cents) AS whole FROM back`,
    [transferId, amountCents],
  );
  if (!back?.whole) return;
  const payoutIds = [back.payoutId];
  await movePayouts(tx, { payoutIds, move: "reverse", actor: "system:payouts", at });
}
