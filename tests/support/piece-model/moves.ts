import { declineItem } from "@/lib/consignment/decline-item";
import { blockItem, unblockItem } from "@/lib/consignment/block-item";
import { endDeadlines } from "@/lib/consignment/end-deadlines";
import { endTerms } from "@/lib/consignment/end-terms";
import { listPiece } from "@/lib/consignment/internal/list-piece";
import { moveItem, type MoveRequest } from "@/lib/consignment/internal/move-item";
import { offerItem } from "@/lib/consignment/offer-item";
import { receiveItem } from "@/lib/consignment/receive-item";
import { rejectItem } from "@/lib/consignment/reject-item";
import { requestChanges } from "@/lib/consignment/request-changes";
import { donateItem, sendBack } from "@/lib/consignment/send-back";
import { settleEarnings } from "@/lib/consignment/settle-earnings";
import type { ConsignmentMove } from "@/lib/consignment/states";
import { sql, transaction, type Tx } from "@/lib/db";
import { lockShelf, takeOffShelf } from "@/lib/inventory/piece-shelf";
import { err, type Result } from "@/lib/result";
import { makeContract } from "../consigned";
import { versionOf } from "../intake";
import { prepared } from "./prepared";
import { comeBack, sell } from "./sale";
import { clock, occasion, type Piece } from "./piece";

type Done = Result<unknown>;
export type Move = ConsignmentMove | "unblock";

const at = () => clock.now();
const DAY_MS = 86_400_000;
const inDays = (days: number) => new Date(at().getTime() + days * DAY_MS);

/** A move of the seller, with what else it writes. */
const bySeller =
  (
    move: ConsignmentMove,
    set: () => MoveRequest["set"] = () => ({}),
    also: (tx: Tx, piece: Piece) => Promise<unknown> = async () => {},
  ) =>
  (piece: Piece): Promise<Done> =>
    transaction(async (tx) => {
      const request = {
        itemId: piece.id,
        move,
        as: "seller",
        at: at(),
      } as const;
      const moved = await moveItem(tx, piece.seller, {
        ...request,
        set: set() ?? {},
      });
      if (moved.ok) await also(tx, piece);
      return moved;
    });

const answer =
  (status: string) =>
  (tx: Tx, { id }: Piece) =>
    tx(
      `UPDATE consignment_contracts SET status = $2::contract_status, terms_version = CASE WHEN $2 = 'accepted' THEN 1 END,
            accepted_at = CASE WHEN $2 = 'accepted' THEN $3::timestamptz END WHERE item_id = $1 AND status = 'proposed'`,
      [id, status, at()],
    );

/** Its time is over, and the timer goes by. What the timer does is told by where the piece stands. */
const overdue =
  (timer: () => Promise<unknown>) =>
  async ({ id }: Piece): Promise<Done> => {
    await sql(`UPDATE consignment_items SET due_at = $2 WHERE id = $1`, [id, inDays(-1)]);
    return { ok: true, value: await timer() };
  };
const deadlines = overdue(() => endDeadlines(clock));
const terms = overdue(() => endTerms(clock));

const list = (move: "pass_inspection" | "consent") => (piece: Piece) =>
  transaction(async (tx) => {
    if (move === "consent") {
      await tx(
        `UPDATE consignment_contracts SET status = 'replaced' WHERE item_id = $1 AND status = 'accepted'`,
        [piece.id],
      );
      await answer("accepted")(tx, piece);
    }
    const listed = await listPiece(tx, await prepared(tx, piece), {
      actor: "test",
      at: at(),
    });
    const { productId, listedAt, dueAt } = listed;
    const by = move === "consent" ? piece.seller : piece.staff;
    return moveItem(tx, by, {
      itemId: piece.id,
      move,
      as: move === "consent" ? "seller" : "staff",
      at: at(),
      set: { productId, listedAt, dueAt },
    });
  });

async function requote(piece: Piece): Promise<Done> {
  const { id: itemId, staff, seller, endOutcome } = piece;
  const moved = await transaction((tx) =>
    moveItem(tx, staff, {
      itemId,
      move: "requote",
      as: "staff",
      at: at(),
      set: { dueAt: inDays(7) },
    }),
  );
  if (moved.ok)
    await makeContract(itemId, seller, {
      at: at(),
      priceCents: 15_000,
      // All but the price stays as it was agreed.
      endOutcome,
      accepted: false,
    });
  return moved;
}

/** Out of the shop, unless somebody is paying for it. */
const withdraw = (piece: Piece): Promise<Done> =>
  transaction(async (tx) => {
    const [item] = await tx<{ productId: string | null }>(
      `SELECT product_id AS "productId" FROM consignment_items WHERE id = $1`,
      [piece.id],
    );
    const productId = item?.productId ?? "";
    const shelf = await lockShelf(tx, productId);
    if (shelf && shelf.held > 0) return err("held_by_payment");
    await takeOffShelf(tx, {
      productId,
      reason: "withdrawn",
      actor: "test",
      at: at(),
    });
    return moveItem(tx, piece.seller, {
      itemId: piece.id,
      move: "withdraw",
      as: "seller",
      at: at(),
    });
  });

/** How each move is made: by the shop's own use case where staff or a timer make it. */
export const MOVES: Readonly<Record<Move, (piece: Piece) => Promise<Done>>> = {
  submit: bySeller("submit"),
  request_changes: ({ id: itemId, staff }) =>
    requestChanges(
      staff,
      { itemId, requests: [{ field: "title", reason: "Say more." }] },
      occasion,
    ),
  resubmit: bySeller("resubmit"),
  take_back: bySeller("take_back"),
  decline: ({ id: itemId, staff }) =>
    declineItem(staff, { itemId, reason: "condition", words: undefined }, occasion),
  offer: ({ id: itemId, staff, endOutcome }) =>
    offerItem(
      staff,
      {
        itemId,
        policyVersion: 1,
        price: 18_000,
        endOutcome,
        split: [],
        markdowns: [],
      },
      occasion,
    ),
  accept: bySeller("accept", () => ({ dueAt: inDays(14) }), answer("accepted")),
  turn_down: bySeller("turn_down", undefined, answer("refused")),
  expire_offer: deadlines,
  mark_sent: bySeller("mark_sent"),
  miss_deadline: deadlines,
  cancel: bySeller("cancel"),
  receive: ({ id: itemId, staff }) => receiveItem(staff, { itemId }, occasion),
  pass_inspection: list("pass_inspection"),
  requote,
  consent: list("consent"),
  refuse: bySeller("refuse", undefined, answer("refused")),
  expire_requote: deadlines,
  reject: async (piece) =>
    rejectItem(
      piece.staff,
      { itemId: piece.id, version: await versionOf(piece), reason: "Moths." },
      occasion,
    ),
  sell,
  settle: async ({ id }) => {
    await sql(
      `UPDATE consignor_earnings SET payable_from = $2 WHERE item_id = $1 AND status = 'pending'`,
      [id, inDays(-1)],
    );
    return { ok: true, value: await settleEarnings(clock) };
  },
  come_back: comeBack,
  withdraw,
  end_term: terms,
  return_unsold: terms,
  donate_unsold: terms,
  convert_unsold: terms,
  send_back: ({ id: itemId, staff }) => sendBack(staff, { itemId, carrier: "USPS" }, occasion),
  donate: ({ id: itemId, staff }) => donateItem(staff, { itemId, to: "a shelter" }, occasion),
  block: ({ id: itemId, staff }) => blockItem(staff, { itemId, reason: "A recall." }, occasion),
  unblock: ({ id: itemId, staff }) =>
    unblockItem(staff, { itemId, note: "It is another one." }, occasion),
};
