import "server-only";
import type { Actor } from "../access/actor";
import type { Clock } from "../clock";
import { transaction } from "../db";
import { ok, type Result } from "../result";
import { moveItem } from "./internal/move-item";
import { lockForMove } from "./internal/seller-item";

export type TakeBackInput = { readonly number: string; readonly reason?: string | undefined };

/** Takes a piece back before anything was agreed on. */
export const takeBack = (actor: Actor, input: TakeBackInput, clock: Clock) =>
  end(actor, input, "take_back", clock);

/** Ends an agreement whose piece has not been sent. */
export const cancelAgreement = (actor: Actor, input: TakeBackInput, clock: Clock) =>
  end(actor, input, "cancel", clock);

async function end(
  actor: Actor,
  { number, reason }: TakeBackInput,
  move: "take_back" | "cancel",
  clock: Clock,
): Promise<Result<void, "not_found" | "conflict">> {
  return transaction(async (tx) => {
    const locked = await lockForMove(tx, actor, number, move);
    if (!locked.ok) return locked;
    const itemId = locked.value.id;
    const note = reason === undefined ? {} : { note: reason };
    const moved = await moveItem(tx, actor, {
      itemId,
      move,
      as: "seller",
      at: clock.now(),
      ...note,
      set: { dueAt: null, withdrawReason: reason ?? "taken back by its seller" },
    });
    if (!moved.ok) return moved;
    return ok(undefined);
  });
}
