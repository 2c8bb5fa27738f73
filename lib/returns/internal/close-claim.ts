import "server-only";
import { actorName, type Actor } from "../../access/actor";
import { unfreezeEarnings } from "../../consignment/freeze-earnings";
import type { Tx } from "../../db";
import { recordHistory } from "../../orders/record-history";
import { err, ok, type Result } from "../../result";
import { claimTransitions, type ClaimState } from "../states";

/** A claim as its use cases see it, locked with its order. */
export type LockedClaim = {
  readonly id: string;
  readonly number: string;
  readonly kind: "damaged" | "wrong" | "missing";
  readonly status: ClaimState;
  readonly orderId: string;
  readonly orderNumber: string;
  readonly email: string;
  readonly lines: readonly {
    readonly orderLineId: string;
    readonly title: string;
    readonly quantity: number;
    readonly isPiece: boolean;
  }[];
};

/** Locks the order of a claim and the claim, in this order. */
export async function lockClaim(tx: Tx, claimId: string): Promise<LockedClaim | null> {
  const locked = await tx(
    `SELECT o.id FROM orders o JOIN claims c ON c.order_id = o.id WHERE c.id = $1 FOR NO KEY UPDATE OF o`,
    [claimId],
  );
  if (locked.length === 0) return null;
  const [row] = await tx<LockedClaim>(
    `SELECT c.id, c.number, c.kind, c.status, c.order_id AS "orderId", o.number AS "orderNumber", o.email::text AS email,
            (SELECT json_agg(json_build_object('orderLineId', l.id, 'title', l.title, 'quantity', x.quantity, 'isPiece', l.is_piece)
                ORDER BY l.position)
               FROM claim_lines x JOIN order_lines l ON l.id = x.order_line_id WHERE x.claim_id = c.id) AS lines
       FROM claims c JOIN orders o ON o.id = c.order_id WHERE c.id = $1 FOR NO KEY UPDATE OF c`,
    [claimId],
  );
  return row ?? null;
}

export type ClaimEnd = {
  readonly actor: Actor;
  readonly at: Date;
  readonly answer?: string;
  readonly remedy?: "refund" | "resend" | "send_back";
};

/** Ends a claim along its table and writes its history. What pieces earn goes on, unless a return follows. */
export async function closeClaim(
  tx: Tx,
  claim: LockedClaim,
  move: keyof typeof claimTransitions,
  { actor, at, answer, remedy }: ClaimEnd,
): Promise<Result<void, "conflict">> {
  const { from, to } = claimTransitions[move];
  const closed = await tx(
    `UPDATE claims SET status = $2::claim_status, closed_at = $3, answer = $4, remedy = $5
      WHERE id = $1 AND status = ANY ($6::claim_status[]) RETURNING id`,
    [claim.id, to, at, answer ?? null, remedy ?? null, from],
  );
  if (closed.length === 0) return err("conflict");
  await recordHistory(tx, actorName(actor), at, [
    {
      orderId: claim.orderId,
      axis: "claim",
      subjectId: claim.id,
      transition: move,
      from: claim.status,
      to,
      note: [claim.number, remedy?.replace("_", " "), answer].filter(Boolean).join(": "),
    },
  ]);
  const pieces = claim.lines.flatMap((line) => (line.isPiece ? [line.orderLineId] : []));
  if (pieces.length > 0 && remedy !== "send_back") await unfreezeEarnings(tx, pieces, "return");
  return ok(undefined);
}
