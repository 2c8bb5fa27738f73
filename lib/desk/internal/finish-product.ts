import "server-only";
import type { StaffActor } from "../../access/actor";
import { moveProductIn, type Occasion } from "../../catalog/edit-product";
import { productTransitions, type ProductMove, type ProductState } from "../../catalog/states";
import type { Tx } from "../../db";
import { adjustStock } from "../../inventory/adjust-stock";
import { movesFrom } from "../../state-machine";
import type { Fields } from "../fields";
import { refusalText } from "../refusal-text";
import type { Snapshot } from "./snapshots";

type Finishing = {
  readonly id: string;
  readonly now: Snapshot | null;
  readonly fields: Fields;
  readonly before: Fields;
  readonly changed: readonly string[];
};

/** What can only be done one by one: stock, and the ways into and out of the shop. */
export async function finishProduct(
  tx: Tx,
  actor: StaffActor,
  one: Finishing,
  occasion: Occasion,
  { reason }: { readonly reason: string },
): Promise<string[]> {
  const notes: string[] = [];
  if (one.now && one.changed.includes("onHand")) {
    const onHand = Number(one.fields["onHand"] ?? 0);
    const at = occasion.clock.now();
    const counted = await adjustStock(tx, {
      variantId: one.now.variantId,
      onHand,
      reason,
      actor: `staff:${actor.userId}`,
      at,
    });
    if (!counted.ok)
      notes.push(`Stock stays at ${String(one.before["onHand"])}: some of it is held by payments.`);
  }
  const wanted = one.fields["status"] as ProductState | undefined;
  if (!wanted || !one.changed.includes("status")) return notes;
  const moves = movesTo(one.now?.status ?? "draft", wanted);
  if (moves.length === 0 && one.now)
    notes.push(`Not ${wanted}: what is ${one.now.status} cannot be that.`);
  for (const move of moves) {
    const moved = await moveProductIn(tx, actor, { productId: one.id, move }, occasion);
    if (moved.ok) continue;
    notes.push(`Not ${wanted}: ${refusalText(moved)}`);
    break;
  }
  return notes;
}

/** The moves that lead from one state to another; one that takes two goes by way of draft. */
function movesTo(from: ProductState, to: ProductState): ProductMove[] {
  const direct = (a: ProductState, b: ProductState) =>
    movesFrom(productTransitions, a, "staff").find((move) => productTransitions[move].to === b);
  if (from === to) return [];
  const one = direct(from, to);
  if (one) return [one];
  return [direct(from, "draft"), direct("draft", to)].flatMap((move) => move ?? []);
}
