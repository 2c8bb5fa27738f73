import "server-only";
import type { Actor } from "../access/actor";
import type { Origin } from "../accounts/origin";
import type { Clock } from "../clock";
import { transaction } from "../db";
import { ok, type Result } from "../result";
import { moveItem } from "./internal/move-item";
import { freezeContract, lockProposed } from "./internal/proposed";
import { isReadyToAccept } from "./internal/ready-to-accept";
import { lockForMove } from "./internal/seller-item";
import { tellSeller } from "./internal/tell-seller";
import { CURRENT_TERMS } from "./terms";

const DAY_MS = 86_400_000;

export type AnswerInput = { readonly number: string; readonly round: number };

export type AcceptFailure =
  | "not_found"
  /** The piece stands elsewhere by now: `status`. */
  | "conflict"
  /** Another contract lies before the seller than the page showed. */
  | "changed"
  | "expired"
  | "terms"
  /** Where the piece would go back to is not known. */
  | "address";

/** Accepts what staff offered. From here on the contract does not change; the piece is to be sent by `shipBy`. */
export async function acceptOffer(
  actor: Actor,
  { number, round }: AnswerInput,
  from: Origin,
  clock: Clock,
): Promise<Result<{ shipBy: Date }, AcceptFailure>> {
  return transaction(async (tx) => {
    const locked = await lockForMove(tx, actor, number, "accept");
    if (!locked.ok) return locked;
    const itemId = locked.value.id;
    const ready = await isReadyToAccept(tx, actor);
    if (!ready.ok) return ready;
    const at = clock.now();
    const contract = await lockProposed(tx, itemId, round, at);
    if (!contract.ok) return contract;
    const shipBy = new Date(at.getTime() + contract.value.shipByDays * DAY_MS);
    const moved = await moveItem(tx, actor, {
      itemId,
      move: "accept",
      as: "seller",
      at,
      set: { dueAt: shipBy },
    });
    if (!moved.ok) return moved;
    const acceptance = { termsVersion: CURRENT_TERMS.version, at, ip: from.ip };
    await freezeContract(tx, { id: contract.value.id, itemId }, acceptance);
    const { priceCents } = contract.value;
    await tellSeller(tx, { itemId, news: "accepted", at, until: shipBy, priceCents });
    return ok({ shipBy });
  });
}
