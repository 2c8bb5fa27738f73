import "server-only";
import type { Clock } from "../clock";
import type { Tx } from "../db";
import type { PieceNews } from "../email/piece-news";
import { eachDue, type DueItem } from "./internal/each-due";
import { moveItem } from "./internal/move-item";
import { tellSeller } from "./internal/tell-seller";
import type { ConsignmentMove, ConsignmentState } from "./states";

const ACTOR = { kind: "system", name: "deadlines" } as const;

type Deadline = {
  readonly move: ConsignmentMove;
  readonly news: PieceNews;
  readonly reason: string;
};

/** What happens where nothing was done in time. */
const DEADLINES: Readonly<Partial<Record<ConsignmentState, Deadline>>> = {
  offered: {
    move: "expire_offer",
    news: "offer_ended",
    reason: "the offer was not answered in time",
  },
  accepted: { move: "miss_deadline", news: "deadline_missed", reason: "it was not sent in time" },
  requoted: {
    move: "expire_requote",
    news: "requote_ended",
    reason: "the new price was not answered in time",
  },
};

/**
 * Ends offers and re-quotes that nobody answered and agreements whose piece was not sent, each in a transaction of its
 * own. Running twice, or in two workers at once, ends each once.
 */
export async function endDeadlines(clock: Clock) {
  const at = clock.now();
  const { done, failed } = await eachDue(["offered", "accepted", "requoted"], at, (tx, item) =>
    end(tx, item, at),
  );
  const count = (state: ConsignmentState) => done.filter(({ status }) => status === state).length;
  return {
    offers: count("offered"),
    parcels: count("accepted"),
    requotes: count("requoted"),
    failed,
  };
}

async function end(tx: Tx, { id: itemId, status }: DueItem, at: Date): Promise<boolean> {
  const deadline = DEADLINES[status];
  if (!deadline) return false;
  const { move, news, reason } = deadline;
  const moved = await moveItem(tx, ACTOR, {
    itemId,
    move,
    as: "system",
    at,
    note: reason,
    set: { dueAt: null, withdrawReason: reason },
  });
  if (!moved.ok) return false;
  await tx(
    `UPDATE consignment_contracts SET status = 'expired' WHERE item_id = $1 AND status = 'proposed'`,
    [itemId],
  );
  await tellSeller(tx, { itemId, news, at });
  return true;
}
