import "server-only";
import type { StaffActor } from "../../access/actor";
import type { Occasion } from "../../catalog/edit-product";
import { moveProductsIn } from "../../catalog/move-product";
import {
  PRODUCT_MOVES,
  productTransitions,
  type ProductMove,
  type ProductState,
} from "../../catalog/states";
import type { Tx } from "../../db";
import { adjustStocks } from "../../inventory/adjust-stock";
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
  /** What could not be done is added here, in sentences. */
  readonly notes: string[];
};

/** What has rules of its own for each product: stock, and the ways into and out of the shop. */
export async function finishProducts(
  tx: Tx,
  actor: StaffActor,
  all: readonly Finishing[],
  occasion: Occasion,
  { reason }: { readonly reason: string },
): Promise<void> {
  const at = occasion.clock.now();
  await countThem(tx, all, { reason, actor: `staff:${actor.userId}`, at });
  await moveThem(tx, actor, all, occasion);
}

async function countThem(
  tx: Tx,
  all: readonly Finishing[],
  occasion: { readonly reason: string; readonly actor: string; readonly at: Date },
): Promise<void> {
  const wanted = all.flatMap(({ now, fields, changed }) =>
    now && changed.includes("onHand")
      ? [{ variantId: now.variantId, onHand: Number(fields["onHand"] ?? 0) }]
      : [],
  );
  const counted = await adjustStocks(tx, wanted, occasion);
  for (const { now, before, notes } of all)
    if (now && counted.get(now.variantId)?.ok === false)
      notes.push(`Stock stays at ${String(before["onHand"])}: some of it is held by payments.`);
}

async function moveThem(
  tx: Tx,
  actor: StaffActor,
  all: readonly Finishing[],
  occasion: Occasion,
): Promise<void> {
  let open = all.flatMap((one) => {
    const wanted = one.fields["status"] as ProductState | undefined;
    if (!wanted || !one.changed.includes("status")) return [];
    const moves = movesTo(one.now?.status ?? "draft", wanted);
    if (moves.length === 0 && one.now)
      one.notes.push(`Not ${wanted}: what is ${one.now.status} cannot be that.`);
    return [{ ...one, wanted, moves }];
  });
  // Step by step: those that take the same one go together.
  for (let step = 0; open.some(({ moves }) => step < moves.length); step += 1) {
    const stuck = new Set<string>();
    for (const move of PRODUCT_MOVES) {
      const group = open.filter(({ moves }) => moves[step] === move);
      if (group.length === 0) continue;
      const productIds = group.map(({ id }) => id);
      const moved = await moveProductsIn(tx, actor, { productIds, move }, occasion);
      for (const { id, wanted, notes } of group) {
        const outcome = moved.get(id);
        if (!outcome || outcome.ok) continue;
        notes.push(`Not ${wanted}: ${refusalText(outcome)}`);
        stuck.add(id);
      }
    }
    open = open.filter(({ id }) => !stuck.has(id));
  }
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
