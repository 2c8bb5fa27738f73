import "server-only";
import { actorName, type Actor } from "../../access/actor";
import { unfreezeEarnings } from "../../consignment/freeze-earnings";
import type { Tx } from "../../db";
import { recordHistory } from "../../orders/record-history";
import { err, ok, type Result } from "../../result";
import { returnTransitions, type ReturnState } from "../states";

/** A return as its use cases see it, locked with its order. */
export type LockedReturn = {
  readonly id: string;
  readonly number: string;
  readonly status: ReturnState;
  readonly outcome: "refund" | "credit";
  readonly orderId: string;
  readonly orderNumber: string;
  readonly email: string;
  readonly claimId: string | null;
  readonly carrier: string | null;
  readonly tracking: string | null;
  readonly lines: readonly {
    readonly id: string;
    readonly orderLineId: string;
    readonly title: string;
    readonly quantity: number;
    readonly isPiece: boolean;
  }[];
};

/** Locks the order of a return and the return, in this order. */
export async function lockReturn(tx: Tx, returnId: string): Promise<LockedReturn | null> {
  const locked = await tx(
    `SELECT o.id FROM orders o JOIN returns r ON r.order_id = o.id WHERE r.id = $1 FOR NO KEY UPDATE OF o`,
    [returnId],
  );
  if (locked.length === 0) return null;
  const [row] = await tx<LockedReturn>(
    `SELECT r.id, r.number, r.status, r.outcome, r.order_id AS "orderId", o.number AS "orderNumber", o.email::text AS email,
            r.claim_id AS "claimId", r.carrier, r.tracking,
            (SELECT json_agg(json_build_object('id', x.id, 'orderLineId', x.order_line_id, 'title', l.title,
                'quantity', x.quantity, 'isPiece', l.is_piece) ORDER BY l.position)
               FROM return_lines x JOIN order_lines l ON l.id = x.order_line_id WHERE x.return_id = r.id) AS lines
       FROM returns r JOIN orders o ON o.id = r.order_id WHERE r.id = $1 FOR NO KEY UPDATE OF r`,
    [returnId],
  );
  return row ?? null;
}

export type ReturnMove = keyof typeof returnTransitions;

/**
 * Moves a return along its table and writes its history. `set` is what the move writes besides, as SQL of the house with
 * values from $4 on. `conflict` where it stands somewhere from which this move does not lead.
 */
export async function moveReturn(
  tx: Tx,
  found: LockedReturn,
  move: ReturnMove,
  { actor, at, note }: { readonly actor: Actor; readonly at: Date; readonly note?: string },
  set: { readonly sql: string; readonly values: readonly unknown[] } = { sql: "", values: [] },
): Promise<Result<void, "conflict">> {
  const { from, to } = returnTransitions[move];
  const closes = to === "refunded" || to === "declined" || to === "cancelled";
  const moved = await tx(
    `UPDATE returns SET status = $2::return_status${closes ? ", closed_at = $4" : ""}${set.sql}
      WHERE id = $1 AND status = ANY ($3::return_status[]) AND created_at <= $4::timestamptz RETURNING id`,
    [found.id, to, from, at, ...set.values],
  );
  if (moved.length === 0) return err("conflict");
  await recordHistory(tx, actorName(actor), at, [
    {
      orderId: found.orderId,
      axis: "return",
      subjectId: found.id,
      transition: move,
      from: found.status,
      to,
      note: note ? `${found.number}: ${note}` : found.number,
    },
  ]);
  if (closes) {
    // What was refunded has ended already; the others go on.
    const pieces = found.lines.flatMap((line) => (line.isPiece ? [line.orderLineId] : []));
    if (pieces.length > 0) await unfreezeEarnings(tx, pieces, "return");
  }
  return ok(undefined);
}
