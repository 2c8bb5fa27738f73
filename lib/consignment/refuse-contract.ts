import "server-only";
import type { Actor } from "../access/actor";
import type { Clock } from "../clock";
import { transaction } from "../db";
import { err, ok, type Result } from "../result";
import { moveItem } from "./internal/move-item";
import { lockForMove } from "./internal/seller-item";

export type RefuseInput = {
  readonly number: string;
  /** The contract that the page showed. */
  readonly round: number;
  readonly reason?: string | undefined;
};

type RefuseFailure = "not_found" | "conflict" | "changed";

/** Says no to an offer: the piece is withdrawn, and nothing follows. */
export const turnDownOffer = (actor: Actor, input: RefuseInput, clock: Clock) =>
  refuse(actor, input, "turn_down", clock);

/** Says no to a re-quote: the piece goes back, or is given away, as was chosen. */
export const refuseRequote = (actor: Actor, input: RefuseInput, clock: Clock) =>
  refuse(actor, input, "refuse", clock);

async function refuse(
  actor: Actor,
  { number, round, reason }: RefuseInput,
  move: "turn_down" | "refuse",
  clock: Clock,
): Promise<Result<void, RefuseFailure>> {
  return transaction(async (tx) => {
    const locked = await lockForMove(tx, actor, number, move);
    if (!locked.ok) return locked;
    const itemId = locked.value.id;
    const [contract] = await tx<{ id: string }>(
      `SELECT id FROM consignment_contracts WHERE item_id = $1 AND round = $2 AND status = 'proposed' FOR UPDATE`,
      [itemId, round],
    );
    if (!contract) return err("changed");
    const at = clock.now();
    const note = reason === undefined ? {} : { note: reason };
    const moved = await moveItem(tx, actor, {
      itemId,
      move,
      as: "seller",
      at,
      ...note,
      set: { dueAt: null, withdrawReason: reason ?? "its seller said no" },
    });
    if (!moved.ok) return moved;
    await tx(`UPDATE consignment_contracts SET status = 'refused' WHERE id = $1`, [contract.id]);
    return ok(undefined);
  });
}
