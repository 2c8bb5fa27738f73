import "server-only";
import { userIdOf, type Actor } from "../access/actor";
import type { Tx } from "../db";
import { enqueueAll } from "../jobs/enqueue";
import { debit, type Posting } from "../ledger/accounts";
import { err, ok, type Result } from "../result";
import { leavePayouts } from "./internal/leave-payouts";
import { moveItem } from "./internal/move-item";
import { showPage } from "./internal/shop-place";
import { tellUndone } from "./internal/tell-undone";
import type { EarningState } from "./states";

export type Undoing = {
  readonly orderLineId: string;
  readonly at: Date;
  /** Who received the piece, cancelled the order or lost the dispute. */
  readonly actor: Actor;
};

type Sale = {
  id: string;
  status: EarningState;
  itemId: string | null;
  consignorId: string;
  shareCents: number;
  commissionCents: number;
};

/**
 * A piece's sale is undone, in the caller's transaction: the piece stands as received and waits for inspection, and its
 * earning ends. Returns the debits of the whole net price of the line, for the caller to book against what the buyer
 * gets back: the shop's commission, and the consignor's share out of where it lies. What was paid out already is owed
 * by the consignor from now on, and a transfer that can be taken back is written down to be.
 *
 * The caller lets go of the order line (`live`) and books; `undone` where it was undone before, `not_found` where the
 * line earns nobody anything.
 */
export async function undoSale(
  tx: Tx,
  { orderLineId, at, actor }: Undoing,
): Promise<Result<readonly Posting[], "not_found" | "undone">> {
  const locked = await tx<{ id: string }>(
    `SELECT id FROM consignor_earnings WHERE order_line_id = $1 FOR UPDATE`,
    [orderLineId],
  );
  if (locked.length === 0) return err("not_found");
  await leavePayouts(
    tx,
    locked.map(({ id }) => id),
    { reason: "undone", at },
  );
  const sale = await findSale(tx, orderLineId);
  if (!sale) return err("not_found");
  if (sale.status === "reversed" || sale.status === "clawed_back") return err("undone");
  const gone = sale.status === "paid" || sale.status === "paying";
  await tx(
    `UPDATE consignor_earnings SET status = $2, undone_at = $3, frozen_for = '{}' WHERE id = $1`,
    [sale.id, gone ? "clawed_back" : "reversed", at],
  );
  const askedBack = gone && (await askBack(tx, orderLineId, at));
  const share = askedBack ? "asked_back" : "owed";
  await tellUndone(tx, orderLineId, gone ? share : "kept");
  if (sale.itemId) await bringBack(tx, sale.itemId, { at, actor });
  return ok(postingsOf(sale, orderLineId));
}

async function findSale(tx: Tx, orderLineId: string): Promise<Sale | undefined> {
  const [sale] = await tx<Sale>(
    `SELECT e.id, e.status, e.item_id AS "itemId", e.consignor_id AS "consignorId", e.amount_cents AS "shareCents",
            l.unit_price_cents * l.quantity - l.shared_discount_cents - e.amount_cents AS "commissionCents"
       FROM consignor_earnings e JOIN order_lines l ON l.id = e.order_line_id WHERE e.order_line_id = $1`,
    [orderLineId],
  );
  return sale;
}

const HOLDS = {
  pending: "consignor_pending",
  payable: "consignor_payable",
  paying: "consignor_debt",
  paid: "consignor_debt",
} as const;

function postingsOf(sale: Sale, orderLineId: string): Posting[] {
  if (sale.status === "reversed" || sale.status === "clawed_back") return [];
  return [
    debit({ kind: HOLDS[sale.status], ownerId: sale.consignorId }, sale.shareCents, orderLineId),
    debit({ kind: "commission" }, sale.commissionCents, orderLineId),
  ].filter(({ amountCents }) => amountCents !== 0);
}

/** What was sent for this line and not taken back yet is to be. A transfer on its way is asked back when it arrives. */
async function askBack(tx: Tx, orderLineId: string, at: Date): Promise<boolean> {
  const asked = await tx<{ id: string }>(
    `INSERT INTO transfer_reversals (transfer_id, amount_cents, currency, created_at)
     SELECT id, amount_cents - reversed_cents, currency, $2 FROM transfers
      WHERE order_line_id = $1 AND status = 'succeeded' AND reversed_cents < amount_cents
     ON CONFLICT (transfer_id) WHERE NOT by_hand DO NOTHING RETURNING id`,
    [orderLineId, at],
  );
  await enqueueAll(
    tx,
    "reversal.send",
    asked.map(({ id }) => ({ reversalId: id })),
  );
  return asked.length > 0;
}

async function bringBack(
  tx: Tx,
  itemId: string,
  { at, actor }: Pick<Undoing, "at" | "actor">,
): Promise<void> {
  const by = actor.kind === "system" ? actor.name : `${actor.kind} ${userIdOf(actor) ?? ""}`;
  const returns: Actor = { kind: "system", name: "returns" };
  const moved = await moveItem(tx, returns, {
    itemId,
    move: "come_back",
    as: "system",
    at,
    note: `the sale was undone by ${by.trim()}`,
  });
  if (!moved.ok) throw new Error(`The sold piece ${itemId} stands elsewhere: ${moved.code}`);
  // Back on its shelf it could be bought by whoever has its page; it is looked at first.
  const { productId } = moved.value;
  if (productId) await showPage(tx, productId, false, at);
}
