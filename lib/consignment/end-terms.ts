import "server-only";
import type { Clock } from "../clock";
import type { Tx } from "../db";
import type { PieceNews } from "../email/piece-news";
import { lockShelf, putOnShelf, takeOffShelf } from "../inventory/piece-shelf";
import type { EndOutcome } from "./contract-terms";
import { eachDue, type DueItem } from "./internal/each-due";
import { moveItem } from "./internal/move-item";
import { tellSeller } from "./internal/tell-seller";
import type { ConsignmentMove } from "./states";

const ACTOR = { kind: "system", name: "terms" } as const;
const DAY_MS = 86_400_000;

type Contract = { graceDays: number; endOutcome: EndOutcome };

const OUTCOMES: Readonly<Record<EndOutcome, { move: ConsignmentMove; news: PieceNews }>> = {
  return: { move: "return_unsold", news: "unsold_returning" },
  donate: { move: "donate_unsold", news: "unsold_donated" },
  convert: { move: "convert_unsold", news: "unsold_converted" },
};

/**
 * Ends the term of pieces that did not sell: off the shelf and into grace, and when that is over what the contract
 * says. A piece that somebody is paying for is left alone until the next run. Running twice, or in two workers at
 * once, does everything once.
 */
export async function endTerms(clock: Clock) {
  const at = clock.now();
  const held = new Set<string>();
  const terms = await eachDue(["listed"], at, (tx, item) => endTerm(tx, item, at, held));
  const outcomes: EndOutcome[] = [];
  const graces = await eachDue(["in_grace"], at, async (tx, item) => {
    const outcome = await endGrace(tx, item, at);
    if (outcome) outcomes.push(outcome);
    return outcome !== null;
  });
  const count = (outcome: EndOutcome) => outcomes.filter((one) => one === outcome).length;
  return {
    intoGrace: terms.done.length,
    returning: count("return"),
    donated: count("donate"),
    converted: count("convert"),
    held: [...held],
    failed: [...terms.failed, ...graces.failed],
  };
}

async function contractOf(tx: Tx, itemId: string): Promise<Contract> {
  const [contract] = await tx<Contract>(
    `SELECT grace_days AS "graceDays", end_outcome AS "endOutcome" FROM consignment_contracts WHERE item_id = $1 AND status = 'accepted'`,
    [itemId],
  );
  if (!contract) throw new Error(`Piece ${itemId} is in the shop without a contract`);
  return contract;
}

async function endTerm(tx: Tx, item: DueItem, at: Date, held: Set<string>): Promise<boolean> {
  const { id: itemId, productId } = item;
  if (!productId) return false;
  const shelf = await lockShelf(tx, productId);
  if (shelf && shelf.held > 0) {
    held.add(item.number);
    return false;
  }
  const { graceDays } = await contractOf(tx, itemId);
  const until = new Date(at.getTime() + graceDays * DAY_MS);
  const moved = await moveItem(tx, ACTOR, {
    itemId,
    move: "end_term",
    as: "system",
    at,
    set: { dueAt: until },
  });
  if (!moved.ok) return false;
  await takeOffShelf(tx, { productId, reason: "its term is over", actor: "system:terms", at });
  await tellSeller(tx, { itemId, news: "term_ended", at, until });
  return true;
}

async function endGrace(tx: Tx, item: DueItem, at: Date): Promise<EndOutcome | null> {
  const { id: itemId, productId } = item;
  const { endOutcome } = await contractOf(tx, itemId);
  const { move, news } = OUTCOMES[endOutcome];
  const moved = await moveItem(tx, ACTOR, {
    itemId,
    move,
    as: "system",
    at,
    set: { dueAt: null },
  });
  if (!moved.ok) return null;
  if (endOutcome === "convert" && productId) {
    // From now on it is the shop's own: whoever buys it, its former owner has no share.
    await tx(
      `UPDATE resale_pieces SET split = '[{"fromCents": 0, "shareBp": 0}]' WHERE product_id = $1`,
      [productId],
    );
    await putOnShelf(tx, { productId, reason: "it stays in the shop", actor: "system:terms", at });
  }
  await tellSeller(tx, { itemId, news, at });
  return endOutcome;
}
