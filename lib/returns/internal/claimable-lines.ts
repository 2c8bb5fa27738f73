import "server-only";
import type { Sql } from "../../db";

/** Days after a parcel was sent in which its shopper may say that something is wrong with it. */
export const CLAIM_DAYS = 45;

export type ClaimableLine = {
  readonly orderLineId: string;
  readonly title: string;
  readonly detail: string;
  readonly imageBase: string | null;
  readonly isPiece: boolean;
  readonly quantity: number;
  /** How many may be claimed: sent lately, not claimed already, not given back. */
  readonly claimable: number;
};

/** The lines of an order with how many of each may be claimed at `now`, in the order's order. */
export async function findClaimableLines(
  run: Sql,
  orderId: string,
  now: Date,
): Promise<ClaimableLine[]> {
  return run<ClaimableLine>(
    `SELECT l.id AS "orderLineId", l.title, l.detail, l.image_base AS "imageBase", l.is_piece AS "isPiece", l.quantity,
            greatest(0, (SELECT coalesce(sum(x.quantity), 0) FROM shipment_lines x JOIN shipments s ON s.id = x.shipment_id
                WHERE x.order_line_id = l.id AND s.status IN ('shipped', 'delivered', 'lost') AND s.replaces_id IS NULL
                  AND s.shipped_at > $2::timestamptz - make_interval(days => ${CLAIM_DAYS}))
              - (SELECT coalesce(sum(x.quantity), 0) FROM claim_lines x JOIN claims c ON c.id = x.claim_id
                WHERE x.order_line_id = l.id AND c.status IN ('open', 'settled'))
              - (SELECT coalesce(sum(x.quantity), 0) FROM credit_note_lines x JOIN credit_notes n ON n.id = x.credit_note_id
                WHERE x.order_line_id = l.id AND n.claim_id IS NULL AND n.reason <> 'cancelled'))::int AS claimable
       FROM order_lines l WHERE l.order_id = $1 ORDER BY l.position`,
    [orderId, now],
  );
}
