import "server-only";
import { userIdOf, type Actor } from "../../access/actor";
import type { Tx } from "../../db";
import { err, ok, type Result } from "../../result";
import {
  consignmentTransitions,
  type ConsignmentMove,
  type ConsignmentMover,
  type ConsignmentState,
} from "../states";

export type MoveRequest = {
  readonly itemId: string;
  readonly move: ConsignmentMove;
  /** As whom the actor acts: a member of staff can be a seller too. */
  readonly as: ConsignmentMover;
  readonly at: Date;
  readonly note?: string;
  /** What the new state needs of the piece, written in the same statement. */
  readonly set?: Readonly<Partial<Record<keyof typeof COLUMNS, string | Date | null>>>;
};

const COLUMNS = {
  dueAt: "due_at",
  listedAt: "listed_at",
  productId: "product_id",
  declineReason: "decline_reason",
  withdrawReason: "withdraw_reason",
  blockReason: "block_reason",
  shelf: "shelf",
} as const;

export type MovedItem = {
  readonly id: string;
  readonly number: string;
  readonly consignorId: string;
  readonly productId: string | null;
  readonly from: ConsignmentState;
};

/** How history writes down who did something: `seller:<id>`, `staff:<id>`, `system:<name>`. */
export function moverName(actor: Actor, as: ConsignmentMover): string {
  return actor.kind === "system" ? `system:${actor.name}` : `${as}:${userIdOf(actor) ?? "nobody"}`;
}

/**
 * Moves a piece along the table and writes its history, in the caller's transaction. A seller moves only pieces of
 * their own; `not_found` is said of somebody else's and of a missing one alike, `conflict` where the piece stands
 * somewhere from which this move does not lead. What else the move needs (dates, a contract, stock) is the caller's.
 */
export async function moveItem(
  tx: Tx,
  actor: Actor,
  { itemId, move, as, at, note, set = {} }: MoveRequest,
): Promise<Result<MovedItem, "not_found" | "conflict">> {
  const { from, to, by } = consignmentTransitions[move];
  if (!(by as readonly ConsignmentMover[]).includes(as)) return err("not_found");
  const [item] = await tx<MovedItem>(
    `SELECT id, number, consignor_id AS "consignorId", product_id AS "productId", status AS "from"
       FROM consignment_items WHERE id = $1 AND ($2::uuid IS NULL OR consignor_id = $2) FOR UPDATE`,
    [itemId, as === "seller" ? userIdOf(actor) : null],
  );
  if (!item || (as === "seller" && userIdOf(actor) === null)) return err("not_found");
  const more = (Object.keys(set) as (keyof typeof COLUMNS)[]).map(
    (key, index) => `, ${COLUMNS[key]} = $${6 + index}`,
  );
  const [moved] = await tx<{ id: string }>(
    `UPDATE consignment_items SET status = $2::consignment_status, updated_at = $3,
            blocked_from = CASE WHEN $5::boolean THEN status END${more.join("")}
      WHERE id = $1 AND status = ANY ($4::consignment_status[]) RETURNING id`,
    [itemId, to, at, from, move === "block", ...Object.values(set)],
  );
  if (!moved) return err("conflict", { status: item.from });
  await writeHistory(tx, [
    { itemId, transition: move, from: item.from, to, actor: moverName(actor, as), note, at },
  ]);
  return ok(item);
}

export type HistoryLine = {
  readonly itemId: string;
  readonly transition: string;
  readonly from: ConsignmentState | null;
  readonly to: ConsignmentState;
  readonly actor: string;
  readonly note?: string | undefined;
  readonly at: Date;
};

/** Writes what happened to pieces, in the transaction in which it happened. */
export async function writeHistory(tx: Tx, lines: readonly HistoryLine[]): Promise<void> {
  await tx(
    `INSERT INTO consignment_history (item_id, transition, "from", "to", actor, note, at)
     SELECT * FROM unnest($1::uuid[], $2::text[], $3::consignment_status[], $4::consignment_status[], $5::text[], $6::text[],
       $7::timestamptz[])`,
    [
      lines.map((line) => line.itemId),
      lines.map((line) => line.transition),
      lines.map((line) => line.from),
      lines.map((line) => line.to),
      lines.map((line) => line.actor),
      lines.map((line) => line.note ?? null),
      lines.map((line) => line.at),
    ],
  );
}
