import "server-only";
import type { Tx } from "../../db";
import { payoutTransitions, type PayoutState } from "../states";

export type PayoutMoveName = keyof typeof payoutTransitions;

export type PayoutMove = {
  readonly payoutIds: readonly string[];
  readonly move: PayoutMoveName;
  /** `staff:<user id>` or `system:<name>`. */
  readonly actor: string;
  readonly at: Date;
  /** Why; kept as the payout's failure where it failed. */
  readonly note?: string;
};

/**
 * Moves payouts along the table, with history, in the caller's transaction. Those that stand where the move does not
 * lead from are passed by. Returns the ids of those that moved.
 */
export async function movePayouts(
  tx: Tx,
  { payoutIds, move, actor, at, note }: PayoutMove,
): Promise<readonly string[]> {
  const { from, to } = payoutTransitions[move];
  const moved = await tx<{ id: string }>(
    `WITH before AS (
       SELECT id, status FROM payouts WHERE id = ANY ($1::uuid[]) AND status = ANY ($2::payout_status[]) ORDER BY id FOR UPDATE),
     moved AS (
       UPDATE payouts p SET status = $3::payout_status, failure = CASE WHEN $3::payout_status = 'failed' THEN $4::text END,
              sent_at = CASE WHEN $3::payout_status = 'sending' THEN coalesce(p.sent_at, $5::timestamptz) ELSE p.sent_at END,
              finished_at = CASE WHEN $3::payout_status IN ('paid', 'reversed', 'cancelled') THEN coalesce(p.finished_at, $5::timestamptz) END
         FROM before WHERE p.id = before.id RETURNING p.id, before.status AS "from")
     INSERT INTO payout_history (payout_id, transition, "from", "to", actor, note, at)
     SELECT id, $6::text, "from", $3::payout_status, $7::text, $4::text, $5::timestamptz FROM moved RETURNING payout_id AS id`,
    [payoutIds, from, to satisfies PayoutState, note ?? null, at, move, actor],
  );
  return moved.map(({ id }) => id);
}
