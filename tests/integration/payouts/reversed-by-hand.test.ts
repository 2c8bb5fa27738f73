import { clock, deliveries, standIn } from "../../support/stripe";
import { describe, expect, test } from "vitest";
import { transaction, sql } from "@/lib/db";
import { credit } from "@/lib/ledger/accounts";
import { postTransaction } from "@/lib/ledger/post-transaction";
import { undoSale } from "@/lib/consignment/undo-sale";
import { fetchMissed } from "@/lib/operations/fetch-missed";
import { stripe } from "@/lib/payments/stripe";
import { occasion, staff } from "../../support/after-sale";
import type { SoldPiece } from "../../support/earnings";
import {
  booksOf,
  doReversals,
  doTransfers,
  forgetTransfers,
  makeSeller,
  payable,
  payoutOf,
  received,
  startRun,
  transfersOf,
  type Seller,
} from "../../support/payouts";
import { got } from "../../support/shop";
import { deliver, processStored, stored } from "../payments/deliver";
import { NOTHING, alone, statusOf } from "./runs";
import { expectSameAtStripe } from "./transfers";

/** A seller whose only piece has been paid out. */
async function paidOut() {
  await alone();
  await forgetTransfers();
  const seller = await makeSeller();
  const [piece] = await payable(seller);
  await startRun();
  expect(await doTransfers()).toEqual(["sent"]);
  const [transfer] = await transfersOf(seller);
  return { seller, piece: piece as SoldPiece, transfer: transfer?.id ?? "" };
}

/** Somebody takes it back on Stripe's own pages, and Stripe tells the shop over the wire. */
async function byHand(transfer: string, amount: number): Promise<void> {
  standIn.webhooks.setMode({ mode: "normal" });
  await stripe().transfers.createReversal(transfer, { amount });
  await standIn.settle();
  expect(deliveries.count).toBeGreaterThan(0);
  await processStored(3);
  standIn.webhooks.setMode({ mode: "drop" });
}

async function takeBack({ lineId }: SoldPiece): Promise<void> {
  await transaction(async (tx) => {
    const actor = { kind: "system", name: "returns" } as const;
    const postings = got(await undoSale(tx, { orderLineId: lineId, at: clock.now(), actor }));
    const back = postings.reduce((sum, { amountCents }) => sum + amountCents, 0);
    await tx(`UPDATE order_lines SET live = false WHERE id = $1`, [lineId]);
    await postTransaction(tx, {
      key: `test:undo:${lineId}`,
      kind: "sale_undone",
      currency: "usd",
      at: clock.now(),
      postings: [...postings, credit({ kind: "allowances" }, back)],
    });
  });
}

const notes = async () =>
  (
    await sql<{ note: string; status: string }>(
      `SELECT status, note FROM stripe_events WHERE type = 'transfer.reversed' ORDER BY received_at DESC, id DESC LIMIT 1`,
    )
  )[0];

const reversalsOf = (seller: Seller) =>
  sql<{ byHand: boolean; status: string; cents: number }>(
    `SELECT r.by_hand AS "byHand", r.status::text, r.amount_cents AS cents FROM transfer_reversals r JOIN transfers t ON t.id = r.transfer_id
       JOIN payouts p ON p.id = t.payout_id WHERE p.consignor_id = $1 ORDER BY r.id`,
    [seller.id],
  );

describe("a transfer that somebody takes back in Stripe by hand", () => {
  test("whose sale stands is written down as the event comes, and is owed again", async () => {
    const { seller, piece, transfer } = await paidOut();
    await byHand(transfer, 2_400);
    expect(await booksOf(seller)).toEqual({ ...NOTHING, payable: 2_400 });
    expect(await payoutOf(seller)).toMatchObject({ status: "paid" });
    expect(await notes()).toEqual({
      status: "flagged",
      note: "$24.00 of a transfer taken back by hand, $24.00 owed to the consignor again",
    });
    await byHand(transfer, 4_000);
    expect(await booksOf(seller)).toEqual({ ...NOTHING, payable: 6_400 });
    expect(await payoutOf(seller)).toMatchObject({ status: "reversed" });
    expect(await statusOf([piece])).toEqual(["paid"]);
    await expectSameAtStripe();
    // It goes out again, once.
    await startRun();
    expect((await doTransfers()).toSorted()).toEqual(["sent", "sent"]);
    expect(await received(seller)).toBe(6_400);
    expect(await booksOf(seller)).toEqual(NOTHING);
  });

  test("is written down once however often the event comes", async () => {
    const { seller, transfer } = await paidOut();
    await byHand(transfer, 6_400);
    const [event] = (await stripe().events.list({ type: "transfer.reversed", limit: 1 })).data;
    await deliver(event);
    await deliver({ ...event, id: `${event?.id}_again` });
    await processStored(2);
    expect(await stored(`${event?.id}_again`)).toMatchObject([
      { status: "processed", note: "its reversal was asked for here" },
    ]);
    expect(await reversalsOf(seller)).toEqual([
      { byHand: true, status: "succeeded", cents: 6_400 },
    ]);
    expect(await booksOf(seller)).toEqual({ ...NOTHING, payable: 6_400 });
  });

  test("and of which no event came is found among Stripe's own", async () => {
    const { seller, transfer } = await paidOut();
    await stripe().transfers.createReversal(transfer, { amount: 6_400 });
    expect(got(await fetchMissed(await staff("admin"), occasion)).missed).toBeGreaterThan(0);
    await processStored();
    expect(await booksOf(seller)).toEqual({ ...NOTHING, payable: 6_400 });
  });

  test("settles the debt that was left when the shop's own reversal was refused", async () => {
    const { seller, piece, transfer } = await paidOut();
    await takeBack(piece);
    standIn.faults.add({
      kind: "status",
      status: 400,
      match: "^POST /v1/transfers/.*/reversals",
      times: 1,
      error: { type: "invalid_request_error", message: "Insufficient balance" },
    });
    expect(await doReversals()).toEqual(["failed"]);
    expect(await booksOf(seller)).toEqual({ ...NOTHING, debt: 6_400 });
    await byHand(transfer, 6_400);
    expect(await booksOf(seller)).toEqual(NOTHING);
    expect(await payoutOf(seller)).toMatchObject({ status: "reversed" });
    expect(await notes()).toMatchObject({ status: "processed" });
    await expectSameAtStripe();
  });

  test("before the shop has asked for it settles the debt, and the shop does not get it twice", async () => {
    const { seller, piece, transfer } = await paidOut();
    await takeBack(piece);
    await byHand(transfer, 6_400);
    expect(await booksOf(seller)).toEqual(NOTHING);
    expect(await doReversals()).toEqual(["failed"]);
    expect(await booksOf(seller)).toEqual(NOTHING);
    expect(await received(seller)).toBe(0);
    await expectSameAtStripe();
  });

  test("and whose sale is undone afterwards is no debt", async () => {
    const { seller, piece, transfer } = await paidOut();
    await byHand(transfer, 6_400);
    await takeBack(piece);
    expect(await booksOf(seller)).toEqual({ ...NOTHING, payable: 6_400, debt: 6_400 });
    await startRun();
    expect(await doTransfers()).toEqual([]);
    expect(await booksOf(seller)).toEqual(NOTHING);
    expect(await received(seller)).toBe(0);
  });

  test("leaves alone what is being asked back of another transfer", async () => {
    await alone();
    const seller = await makeSeller();
    const [first, second] = await payable(seller, [12_800, 60_000]);
    await startRun();
    await doTransfers();
    const big = (await transfersOf(seller)).find(({ amount }) => amount === 42_000)?.id ?? "";
    await takeBack(first as SoldPiece);
    await byHand(big, 42_000);
    expect(await booksOf(seller)).toEqual({ ...NOTHING, payable: 42_000, debt: 6_400 });
    expect(await doReversals()).toEqual(["reversed"]);
    expect(await booksOf(seller)).toEqual({ ...NOTHING, payable: 42_000 });
    expect(await statusOf([second as SoldPiece])).toEqual(["paid"]);
  });
});

test("the shop's own reversal is left to the job that makes it", async () => {
  const { seller, piece } = await paidOut();
  await takeBack(piece);
  standIn.webhooks.setMode({ mode: "normal" });
  standIn.faults.add({
    kind: "status",
    status: 500,
    match: "^POST /v1/transfers/.*/reversals",
    when: "after",
    times: 1,
  });
  expect(await doReversals()).toEqual(["waiting"]);
  await standIn.settle();
  await processStored();
  expect(await booksOf(seller)).toEqual({ ...NOTHING, debt: 6_400 });
  expect(await doReversals()).toEqual(["reversed"]);
  expect(await reversalsOf(seller)).toEqual([{ byHand: false, status: "succeeded", cents: 6_400 }]);
  expect(await booksOf(seller)).toEqual(NOTHING);
});
