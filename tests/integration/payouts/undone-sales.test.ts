import { clock, standIn } from "../../support/stripe";
import { describe, expect, test } from "vitest";
import { undoSale } from "@/lib/consignment/undo-sale";
import { transaction } from "@/lib/db";
import { credit } from "@/lib/ledger/accounts";
import { postTransaction } from "@/lib/ledger/post-transaction";
import { approveRun } from "@/lib/payouts/approve-run";
import { cancelPayout } from "@/lib/payouts/cancel-payout";
import { createRun } from "@/lib/payouts/create-run";
import { sendRun } from "@/lib/payouts/send-run";
import { stripe } from "@/lib/payments/stripe";
import { earningOf, type SoldPiece } from "../../support/earnings";
import {
  booksOf,
  doReversals,
  doTransfers,
  finance,
  makeSeller,
  occasion,
  payable,
  payoutOf,
  received,
  startRun,
  transfersOf,
} from "../../support/payouts";
import { got } from "../../support/shop";
import { NOTHING, alone, statusOf } from "./runs";

const returns = { kind: "system", name: "returns" } as const;

/** The buyer's return, as orders book it. */
async function takeBack({ lineId }: SoldPiece): Promise<void> {
  await transaction(async (tx) => {
    const postings = got(
      await undoSale(tx, { orderLineId: lineId, at: clock.now(), actor: returns }),
    );
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

describe("a sale that is undone", () => {
  test("while its payout waits leaves it, and the rest goes out", async () => {
    await alone();
    const seller = await makeSeller();
    const [first, second] = await payable(seller, [12_800, 60_000]);
    const { runId } = got(await createRun(await finance(), clock));
    await takeBack(first as SoldPiece);
    expect(await payoutOf(seller)).toMatchObject({ gross: 42_000, amount: 42_000 });
    expect(await booksOf(seller)).toEqual({ ...NOTHING, payable: 42_000 });
    got(await approveRun(await finance(), runId, occasion));
    got(await sendRun(await finance(), runId, occasion));
    expect(await doTransfers()).toEqual(["sent"]);
    expect(await received(seller)).toBe(42_000);
    expect(await statusOf([first, second] as SoldPiece[])).toEqual(["reversed", "paid"]);
  });

  test("and was all of its payout cancels that", async () => {
    await alone();
    const seller = await makeSeller();
    const [piece] = await payable(seller);
    got(await createRun(await finance(), clock));
    await takeBack(piece as SoldPiece);
    expect(await payoutOf(seller)).toMatchObject({ status: "cancelled" });
    expect(await booksOf(seller)).toEqual(NOTHING);
  });

  test("after its transfer was written and before it was made is not paid", async () => {
    await alone();
    const seller = await makeSeller();
    const [first] = await payable(seller, [12_800, 60_000]);
    await startRun();
    await takeBack(first as SoldPiece);
    expect(await booksOf(seller)).toEqual({ ...NOTHING, payable: 48_400, debt: 6_400 });
    expect((await doTransfers()).toSorted()).toEqual(["failed", "sent"]);
    expect(await received(seller)).toBe(42_000);
    expect(await booksOf(seller)).toEqual(NOTHING);
    expect(await payoutOf(seller)).toMatchObject({ status: "paid", amount: 42_000 });
  });

  test("and was all that was being sent ends its payout", async () => {
    await alone();
    const seller = await makeSeller();
    const [piece] = await payable(seller);
    await startRun();
    await takeBack(piece as SoldPiece);
    expect(await doTransfers()).toEqual(["failed"]);
    expect(await payoutOf(seller)).toMatchObject({ status: "cancelled" });
    expect(await booksOf(seller)).toEqual(NOTHING);
    expect(await transfersOf(seller)).toEqual([]);
  });

  test("after payout is taken back from the seller's balance at Stripe", async () => {
    await alone();
    const seller = await makeSeller();
    const [piece] = await payable(seller);
    await startRun();
    await doTransfers();
    await takeBack(piece as SoldPiece);
    expect(await booksOf(seller)).toEqual({ ...NOTHING, debt: 6_400 });
    standIn.faults.add({
      kind: "status",
      status: 500,
      match: "^POST /v1/transfers/.*/reversals",
      when: "after",
      times: 1,
    });
    expect(await doReversals()).toEqual(["waiting"]);
    expect(await doReversals()).toEqual(["reversed"]);
    expect(await received(seller)).toBe(0);
    expect(await booksOf(seller)).toEqual(NOTHING);
    expect(await payoutOf(seller)).toMatchObject({ status: "reversed" });
    expect(await statusOf([piece as SoldPiece])).toEqual(["clawed_back"]);
    expect(await earningOf(piece as SoldPiece)).toMatchObject({ item: "received" });
  });

  test("while Stripe's answer was on its way is taken back once it is there", async () => {
    await alone();
    const seller = await makeSeller();
    const [piece] = await payable(seller);
    await startRun();
    const fault = { kind: "status", status: 500, match: "^POST /v1/transfers$", times: 1 } as const;
    standIn.faults.add({ ...fault, when: "after" });
    expect(await doTransfers()).toEqual(["waiting"]);
    await takeBack(piece as SoldPiece);
    expect(await doTransfers()).toEqual(["sent"]);
    expect(await doReversals()).toEqual(["reversed"]);
    expect(await received(seller)).toBe(0);
    expect(await booksOf(seller)).toEqual(NOTHING);
  });

  test("is a debt where the seller's balance is gone, and netted from what they earn next", async () => {
    await alone();
    const seller = await makeSeller();
    const [piece] = await payable(seller);
    await startRun();
    await doTransfers();
    await stripe().payouts.create(
      { amount: 6_400, currency: "usd" },
      { stripeAccount: seller.account },
    );
    await takeBack(piece as SoldPiece);
    // While Stripe is being asked nothing is netted, or it would be taken twice.
    await payable(seller, [60_000]);
    got(await createRun(await finance(), clock));
    expect(await payoutOf(seller)).toMatchObject({ gross: 42_000, debt: 0 });
    got(await cancelPayout(await finance(), (await payoutOf(seller)).id, occasion));
    expect(await doReversals()).toEqual(["failed"]);
    expect(await booksOf(seller)).toEqual({ ...NOTHING, payable: 42_000, debt: 6_400 });
    await startRun();
    expect(await doTransfers()).toEqual(["sent"]);
    expect(await received(seller)).toBe(42_000 - 6_400);
    expect(await booksOf(seller)).toEqual(NOTHING);
  });

  test("after it was taken as credit is a debt", async () => {
    await alone();
    const seller = await makeSeller({ method: "credit", account: "none" });
    const [piece] = await payable(seller);
    await startRun();
    await takeBack(piece as SoldPiece);
    expect(await booksOf(seller)).toEqual({ ...NOTHING, debt: 6_400, credit: 7_040 });
  });
});
