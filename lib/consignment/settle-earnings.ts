import "server-only";
import type { Clock } from "../clock";
import { transaction, type Tx } from "../db";
import { credit, debit } from "../ledger/accounts";
import { postTransactions } from "../ledger/post-transactions";
import { writeHistory } from "./internal/move-item";

export type SettlementReport = {
  /** Earnings that are payable now, and what they come to. */
  readonly settled: number;
  readonly settledCents: number;
  /** Earnings whose time is over but which something keeps, by the number of their order. */
  readonly frozen: readonly string[];
};

type Due = {
  id: string;
  orderLineId: string;
  orderId: string;
  itemId: string | null;
  consignorId: string;
  amountCents: number;
  currency: string;
};

/** Few enough that the ledger's accounts are never locked for long. */
const BATCH = 100;

/**
 * The buyers' windows that are over: what they had kept pending becomes payable, in the earnings and in the ledger, and
 * the pieces stand as settled. Goes batch by batch, each in one transaction; a batch that two workers reach for at once
 * is taken by one of them. Run twice it changes nothing more.
 */
export async function settleEarnings(clock: Clock): Promise<SettlementReport> {
  const now = clock.now();
  let settled = 0;
  let settledCents = 0;
  for (
    let batch: readonly Due[];
    (batch = await transaction((tx) => settleBatch(tx, now))).length;
  ) {
    settled += batch.length;
    settledCents += batch.reduce((sum, { amountCents }) => sum + amountCents, 0);
  }
  return { settled, settledCents, frozen: await transaction((tx) => listFrozen(tx, now)) };
}

async function settleBatch(tx: Tx, now: Date): Promise<readonly Due[]> {
  const due = await tx<Due>(
    `WITH due AS (
       SELECT id, order_line_id FROM consignor_earnings
        WHERE status = 'pending' AND payable_from <= $1 AND frozen_for = '{}'
          -- A batch is booked in one currency; the others follow.
          AND currency = (SELECT currency FROM consignor_earnings WHERE status = 'pending' AND payable_from <= $1
                             AND frozen_for = '{}' ORDER BY payable_from LIMIT 1)
        ORDER BY id LIMIT ${BATCH} FOR UPDATE SKIP LOCKED)
     UPDATE consignor_earnings e SET status = 'payable', settled_at = $1
       FROM due JOIN order_lines l ON l.id = due.order_line_id WHERE e.id = due.id
     RETURNING e.id, e.order_line_id AS "orderLineId", l.order_id AS "orderId", e.item_id AS "itemId",
               e.consignor_id AS "consignorId", e.amount_cents AS "amountCents", e.currency`,
    [now],
  );
  await settleItems(tx, due, now);
  await postTransactions(
    tx,
    due.map((one) => ({
      key: `earning:${one.id}:payable`,
      kind: "earning_payable",
      currency: one.currency,
      at: now,
      orderId: one.orderId,
      postings: [
        debit(
          { kind: "consignor_pending", ownerId: one.consignorId },
          one.amountCents,
          one.orderLineId,
        ),
        credit(
          { kind: "consignor_payable", ownerId: one.consignorId },
          one.amountCents,
          one.orderLineId,
        ),
      ],
    })),
  );
  return due;
}

/** Set-wise, since a batch moves a hundred pieces; the same conditional write and history as `moveItem`. */
async function settleItems(tx: Tx, due: readonly Due[], at: Date): Promise<void> {
  const moved = await tx<{ id: string }>(
    `WITH locked AS (
       SELECT id FROM consignment_items WHERE id = ANY ($1::uuid[]) AND status = 'sold' ORDER BY id FOR UPDATE)
     UPDATE consignment_items i SET status = 'settled', updated_at = $2 FROM locked l WHERE i.id = l.id RETURNING i.id`,
    [due.flatMap(({ itemId }) => itemId ?? []), at],
  );
  await writeHistory(
    tx,
    moved.map(({ id }) => ({
      itemId: id,
      transition: "settle",
      from: "sold" as const,
      to: "settled" as const,
      actor: "system:settlement",
      at,
    })),
  );
}

async function listFrozen(tx: Tx, now: Date): Promise<string[]> {
  const rows = await tx<{ number: string }>(
    `SELECT DISTINCT o.number FROM consignor_earnings e JOIN order_lines l ON l.id = e.order_line_id
       JOIN orders o ON o.id = l.order_id
      WHERE e.status = 'pending' AND e.payable_from <= $1 AND e.frozen_for <> '{}' ORDER BY 1 LIMIT 200`,
    [now],
  );
  return rows.map(({ number }) => number);
}
