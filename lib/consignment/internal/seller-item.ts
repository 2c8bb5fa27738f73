import "server-only";
import { userIdOf, type Actor } from "../../access/actor";
import type { Tx } from "../../db";
import { err, ok, type Result } from "../../result";
import { consignmentTransitions, type ConsignmentMove, type ConsignmentState } from "../states";

export type OwnItem = {
  readonly id: string;
  readonly status: ConsignmentState;
  readonly productId: string | null;
  readonly title: string | null;
};

/** A piece of the actor's own by its number, locked; another's and a missing one are both null. */
export async function lockOwnItem(tx: Tx, actor: Actor, number: string): Promise<OwnItem | null> {
  const [item] = await tx<OwnItem>(
    `SELECT id, status, product_id AS "productId", title FROM consignment_items WHERE number = $1 AND consignor_id = $2 FOR UPDATE`,
    [number, userIdOf(actor)],
  );
  return item ?? null;
}

/** The same, where `move` leads on from where it stands. What else the move needs is looked at before it is made. */
export async function lockForMove(
  tx: Tx,
  actor: Actor,
  number: string,
  move: ConsignmentMove,
): Promise<Result<OwnItem, "not_found" | "conflict">> {
  const item = await lockOwnItem(tx, actor, number);
  if (!item) return err("not_found");
  const from: readonly ConsignmentState[] = consignmentTransitions[move].from;
  return from.includes(item.status) ? ok(item) : err("conflict", { status: item.status });
}

/** A piece of the actor's own, not locked: for what must lock something else first. */
export async function findOwnItem(
  tx: Tx,
  actor: Actor,
  number: string,
): Promise<Pick<OwnItem, "id" | "productId"> | null> {
  const [item] = await tx<Pick<OwnItem, "id" | "productId">>(
    `SELECT id, product_id AS "productId" FROM consignment_items WHERE number = $1 AND consignor_id = $2`,
    [number, userIdOf(actor)],
  );
  return item ?? null;
}
