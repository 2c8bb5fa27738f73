import "server-only";
import type { Tx } from "../db";

/** Payouts that some lines have left come to what their other lines do. One without a line keeps its last sum. */
export async function addUpPayouts(tx: Tx, payoutIds: readonly string[]): Promise<void> {
  await tx(
    `UPDATE payouts p SET gross_cents = s.gross, debt_cents = s.debt, amount_cents = s.gross - s.debt, bonus_cents = s.bonus
       FROM (SELECT payout_id, sum(amount_cents) AS gross, sum(debt_cents) AS debt, sum(bonus_cents) AS bonus
               FROM payout_lines WHERE live AND payout_id = ANY ($1::uuid[]) GROUP BY payout_id) s
      WHERE p.id = s.payout_id`,
    [payoutIds],
  );
}
