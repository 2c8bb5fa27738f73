import { clock, standIn } from "../../support/stripe";
import { randomUUID } from "node:crypto";
import { describe, expect, test } from "vitest";
import type { Actor } from "@/lib/access/actor";
import { freezeEarnings, unfreezeEarnings } from "@/lib/consignment/freeze-earnings";
import { undoSale } from "@/lib/consignment/undo-sale";
import { sql, transaction } from "@/lib/db";
import { credit } from "@/lib/ledger/accounts";
import { postTransaction } from "@/lib/ledger/post-transaction";
import { addAdjustment } from "@/lib/payouts/add-adjustment";
import { approveRun } from "@/lib/payouts/approve-run";
import { cancelPayout, closePayoutInPart } from "@/lib/payouts/cancel-payout";
import { createRun } from "@/lib/payouts/create-run";
import { discardRun } from "@/lib/payouts/discard-run";
import { freezeSale } from "@/lib/payouts/freeze-sale";
import { holdPayouts } from "@/lib/payouts/hold-payouts";
import { retryPayout } from "@/lib/payouts/retry-payout";
import { sendRun } from "@/lib/payouts/send-run";
import { sendTransfer } from "@/lib/payouts/send-transfer";
import { takeAsCredit } from "@/lib/payouts/take-as-credit";
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
  type Seller,
} from "../../support/payouts";
import { got, user } from "../../support/shop";

const NOTHING = { pending: 0, payable: 0, debt: 0, credit: 0 };
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
      postings: [...postings, credit({ kind: "refunds" }, back)],
    });
  });
}

const adjust = async (seller: Seller, direction: "to" | "by", amount: number) =>
  got(
    await addAdjustment(
      await finance(),
      { consignorId: seller.id, direction, amount, reason: "for a test" },
      occasion,
    ),
  );

/** What other tests left payable is put aside, and their runs with it. */
async function alone(): Promise<void> {
  const open = await sql<{ id: string }>(
    `SELECT DISTINCT run_id AS id FROM payouts WHERE status = 'pending' AND run_id IS NOT NULL`,
  );
  for (const { id } of open) got(await discardRun(await finance(), id, occasion));
  await sql(`UPDATE consignors SET payouts_held_reason = 'another test'`);
}

async function statusOf(pieces: readonly SoldPiece[]): Promise<string[]> {
  return Promise.all(pieces.map(async (piece) => (await earningOf(piece)).status));
}

describe("a run", () => {
  test("is prepared, approved and sent by those who keep the books, one step at a time", async () => {
    await alone();
    const seller = await makeSeller();
    const pieces = await payable(seller, [12_800, 60_000]);
    const staff = await finance();
    const run = got(await createRun(staff, clock));
    expect(run).toMatchObject({ payouts: 1, amountCents: 48_400 });
    expect(await statusOf(pieces)).toEqual(["paying", "paying"]);
    expect(await createRun(staff, clock)).toEqual({
      ok: false,
      code: "open_run",
      detail: { runId: run.runId },
    });
    expect(await sendRun(staff, run.runId, occasion)).toEqual({ ok: false, code: "not_approved" });
    got(await approveRun(staff, run.runId, occasion));
    expect(await approveRun(staff, run.runId, occasion)).toEqual({ ok: false, code: "conflict" });
    const sends = await Promise.all([1, 2].map(() => sendRun(staff, run.runId, occasion)));
    expect(sends.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await doTransfers()).toEqual(["sent", "sent"]);
    expect(await received(seller)).toBe(48_400);
    expect(await booksOf(seller)).toEqual(NOTHING);
    expect(await statusOf(pieces)).toEqual(["paid", "paid"]);
    const audit = await sql<{ action: string }>(
      `SELECT action FROM audit_entries WHERE entity = 'payout_run' AND entity_id = $1 ORDER BY id`,
      [run.runId],
    );
    expect(audit.map(({ action }) => action)).toEqual([
      "create_payout_run",
      "approve_payout_run",
      "send_payout_run",
    ]);
    expect(await createRun(staff, clock)).toEqual({ ok: false, code: "nothing_due" });
  });

  test("is nobody else's business", async () => {
    await alone();
    await payable(await makeSeller());
    const staff = await finance();
    const { runId } = got(await createRun(staff, clock));
    const others: Actor[] = [
      await user(),
      { kind: "guest", visitorId: randomUUID() },
      { ...staff, permissions: ["merchandiser", "fulfilment", "editor"] },
    ];
    const missing = { ok: false, code: "not_found" };
    for (const other of others) {
      expect(await createRun(other, clock)).toEqual(missing);
      expect(await approveRun(other, runId, occasion)).toEqual(missing);
      expect(await sendRun(other, runId, occasion)).toEqual(missing);
      expect(await discardRun(other, runId, occasion)).toEqual(missing);
    }
    expect(await sendRun(staff, randomUUID(), occasion)).toEqual(missing);
    got(await discardRun(staff, runId, occasion));
  });

  test("that is discarded gives all of it back, for another", async () => {
    await alone();
    const seller = await makeSeller();
    const pieces = await payable(seller);
    const staff = await finance();
    const { runId } = got(await createRun(staff, clock));
    expect(got(await discardRun(staff, runId, occasion))).toEqual({ payouts: 1 });
    expect(await discardRun(staff, runId, occasion)).toEqual({ ok: false, code: "conflict" });
    expect(await statusOf(pieces)).toEqual(["payable"]);
    await startRun();
    expect(await doTransfers()).toEqual(["sent"]);
    expect(await received(seller)).toBe(6_400);
  });

  test("leaves out whoever cannot receive, is held back, or has too little, and takes them in later", async () => {
    await alone();
    const [none, restricted, held, small, ready] = [
      await makeSeller({ account: "none" }),
      await makeSeller({ account: "restricted" }),
      await makeSeller(),
      await makeSeller(),
      await makeSeller(),
    ];
    for (const seller of [none, restricted, held, ready]) await payable(seller);
    // 40 % of 24.99 is 10.00: the least. One cent less waits.
    await payable(small, [2_498]);
    const staff = await finance();
    got(await holdPayouts(staff, { consignorId: held.id, reason: "a doubt" }, occasion));
    expect(got(await createRun(staff, clock))).toMatchObject({ payouts: 1, amountCents: 6_400 });
    expect(await payoutOf(ready)).toMatchObject({ status: "pending" });
    const [run] = await sql<{ id: string }>(
      `SELECT run_id AS id FROM payouts WHERE consignor_id = $1`,
      [ready.id],
    );
    // Held after it was put together: it stays behind, and goes with the next press.
    got(await holdPayouts(staff, { consignorId: ready.id, reason: "a doubt" }, occasion));
    got(await approveRun(staff, run?.id ?? "", occasion));
    expect(got(await sendRun(staff, run?.id ?? "", occasion))).toEqual({ started: 0, heldBack: 1 });
    got(await holdPayouts(staff, { consignorId: ready.id, reason: null }, occasion));
    expect(got(await sendRun(staff, run?.id ?? "", occasion))).toEqual({ started: 1, heldBack: 0 });
    expect(await doTransfers()).toEqual(["sent"]);
    await payable(small, [2_500]);
    expect(got(await createRun(staff, clock))).toMatchObject({ payouts: 1, amountCents: 1_999 });
  });
});

describe("debts", () => {
  test("are netted first, from the oldest line on, and booked as they go", async () => {
    await alone();
    const seller = await makeSeller();
    await payable(seller, [12_800, 12_800]);
    await adjust(seller, "by", 7_000);
    expect(await booksOf(seller)).toEqual({ ...NOTHING, payable: 12_800, debt: 7_000 });
    await startRun();
    expect(await payoutOf(seller)).toMatchObject({ gross: 12_800, debt: 7_000, amount: 5_800 });
    expect(await doTransfers()).toEqual(["sent"]);
    expect(await received(seller)).toBe(5_800);
    expect(await booksOf(seller)).toEqual(NOTHING);
  });

  test("that take all of it are settled without a transfer", async () => {
    await alone();
    const seller = await makeSeller();
    await payable(seller);
    await adjust(seller, "by", 10_000);
    await startRun();
    expect(await doTransfers()).toEqual([]);
    expect(await payoutOf(seller)).toMatchObject({ status: "paid", debt: 6_400, amount: 0 });
    expect(await booksOf(seller)).toEqual({ ...NOTHING, debt: 3_600 });
  });

  test("an adjustment in their favour goes out once, from the shop's balance", async () => {
    await alone();
    const [seller, other] = [await makeSeller(), await makeSeller()];
    await payable(other);
    await adjust(seller, "to", 1_500);
    await startRun();
    expect(await doTransfers()).toEqual(["sent", "sent"]);
    const [transfer] = await transfersOf(seller);
    expect(transfer).toMatchObject({ amount: 1_500, source_transaction: null });
    expect(await booksOf(seller)).toEqual(NOTHING);
    expect(await createRun(await finance(), clock)).toMatchObject({ code: "nothing_due" });
  });

  test("an adjustment is nobody's but the book-keepers', and of a consignor", async () => {
    const seller = await makeSeller();
    const input = {
      consignorId: seller.id,
      direction: "to" as const,
      amount: 100,
      reason: "why not",
    };
    expect(await addAdjustment(seller.actor, input, occasion)).toMatchObject({ code: "not_found" });
    const stranger = { ...input, consignorId: (await user()).userId };
    expect(await addAdjustment(await finance(), stranger, occasion)).toMatchObject({
      code: "not_found",
    });
    expect(await booksOf(seller)).toEqual(NOTHING);
  });
});

describe("credit", () => {
  test("comes with its bonus, which the shop pays as a posting of its own", async () => {
    await alone();
    const seller = await makeSeller({ method: "credit", account: "none" });
    // 40 % of 12.37 is 4.95; its bonus is 0.50. Rounded per piece, as the contract's table says.
    await payable(seller, [1_237, 1_237]);
    const before = await booksOf(seller);
    expect(before).toEqual({ ...NOTHING, payable: 990 });
    await startRun();
    expect(await payoutOf(seller)).toMatchObject({ status: "paid", amount: 990, bonus: 100 });
    expect(await booksOf(seller)).toEqual({ ...NOTHING, credit: 1_090 });
    const postings = await sql<{ kind: string; cents: number }>(
      `SELECT a.kind::text, p.amount_cents::int AS cents FROM ledger_postings p JOIN ledger_accounts a ON a.id = p.account_id
         JOIN ledger_transactions t ON t.id = p.transaction_id WHERE t.key = 'payout:' || $1 || ':credit' ORDER BY p.amount_cents DESC`,
      [(await payoutOf(seller)).id],
    );
    expect(postings).toEqual([
      { kind: "consignor_payable", cents: 495 },
      { kind: "consignor_payable", cents: 495 },
      { kind: "promotions", cents: 100 },
      { kind: "store_credit", cents: -1_090 },
    ]);
  });

  test("can be taken at once by a seller who is paid by transfer, for exactly what they saw", async () => {
    await alone();
    const seller = await makeSeller();
    await payable(seller);
    await sql(`UPDATE consignors SET payouts_held_reason = NULL WHERE user_id = $1`, [seller.id]);
    expect(await takeAsCredit(seller.actor, 7_039, clock)).toMatchObject({ code: "changed" });
    const answers = await Promise.all([1, 2].map(() => takeAsCredit(seller.actor, 7_040, clock)));
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await booksOf(seller)).toEqual({ ...NOTHING, credit: 7_040 });
    expect(await takeAsCredit(seller.actor, 7_040, clock)).toMatchObject({ code: "nothing" });
    expect(await takeAsCredit(await user(), 7_040, clock)).toMatchObject({ code: "nothing" });
  });

  test("cannot be taken while a payout is under way or payouts are held back", async () => {
    await alone();
    const seller = await makeSeller();
    await payable(seller);
    const staff = await finance();
    got(await holdPayouts(staff, { consignorId: seller.id, reason: "a doubt" }, occasion));
    expect(await takeAsCredit(seller.actor, 7_040, clock)).toMatchObject({ code: "held" });
    got(await holdPayouts(staff, { consignorId: seller.id, reason: null }, occasion));
    const { runId } = got(await createRun(staff, clock));
    await payable(seller);
    expect(await takeAsCredit(seller.actor, 7_040, clock)).toMatchObject({ code: "held" });
    got(await discardRun(staff, runId, occasion));
    expect(await takeAsCredit(seller.actor, 14_080, clock)).toMatchObject({ ok: true });
  });
});

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

describe("a sale that is frozen", () => {
  const freeze = (piece: SoldPiece) =>
    transaction((tx) => freezeEarnings(tx, [piece.lineId], "dispute", clock.now()));
  const thaw = (piece: SoldPiece) =>
    transaction((tx) => unfreezeEarnings(tx, [piece.lineId], "dispute"));

  test("leaves a payout that waits, and comes with the next once it is let go", async () => {
    await alone();
    const seller = await makeSeller();
    const [first, second] = (await payable(seller, [12_800, 60_000])) as [SoldPiece, SoldPiece];
    got(await createRun(await finance(), clock));
    await freeze(first);
    expect(await statusOf([first, second])).toEqual(["payable", "paying"]);
    expect(await payoutOf(seller)).toMatchObject({ amount: 42_000 });
    got(await cancelPayout(await finance(), (await payoutOf(seller)).id, occasion));
    await thaw(first);
    expect(got(await createRun(await finance(), clock))).toMatchObject({ amountCents: 48_400 });
  });

  test("is stopped where Stripe was not asked yet", async () => {
    await alone();
    const seller = await makeSeller();
    const [first] = (await payable(seller, [12_800, 60_000])) as [SoldPiece, SoldPiece];
    await startRun();
    await freeze(first);
    expect((await doTransfers()).toSorted()).toEqual(["failed", "sent"]);
    expect(await payoutOf(seller)).toMatchObject({ status: "paid", amount: 42_000 });
    expect(await earningOf(first)).toMatchObject({ status: "payable", frozenFor: ["dispute"] });
    expect(await booksOf(seller)).toEqual({ ...NOTHING, payable: 6_400 });
  });

  test("by staff stays until they let it go", async () => {
    await alone();
    const seller = await makeSeller();
    const [piece] = (await payable(seller)) as [SoldPiece];
    const { id: earningId } = await earningOf(piece);
    const staff = await finance();
    expect(await freezeSale(seller.actor, { earningId, release: null }, occasion)).toMatchObject({
      code: "not_found",
    });
    got(await freezeSale(staff, { earningId, release: null }, occasion));
    expect(await createRun(staff, clock)).toMatchObject({ code: "nothing_due" });
    got(await freezeSale(staff, { earningId, release: "staff" }, occasion));
    expect(got(await createRun(staff, clock))).toMatchObject({ payouts: 1 });
  });
});

describe("a payout that was sent in part", () => {
  const CREATE = "^POST /v1/transfers$";

  /** Two lines of 6,400 and 42,000; the first goes out and the second is refused. */
  async function half() {
    await alone();
    const seller = await makeSeller();
    const pieces = await payable(seller, [12_800, 60_000]);
    await startRun();
    const [first] = await sql<{ id: string }>(
      `SELECT t.id FROM transfers t JOIN payouts p ON p.id = t.payout_id WHERE p.consignor_id = $1 ORDER BY t.amount_cents LIMIT 1`,
      [seller.id],
    );
    got(await sendTransfer(first?.id ?? "", clock));
    standIn.faults.add({ kind: "status", status: 400, match: CREATE, when: "before", times: 1 });
    expect(await doTransfers()).toEqual(["failed"]);
    expect(await payoutOf(seller)).toMatchObject({ status: "failed", amount: 48_400 });
    expect(await booksOf(seller)).toEqual({ ...NOTHING, payable: 42_000 });
    return { seller, pieces, id: (await payoutOf(seller)).id };
  }

  test("is exact, and retried sends only the rest", async () => {
    const { seller, id } = await half();
    got(await retryPayout(await finance(), id, occasion));
    expect(await doTransfers()).toEqual(["sent"]);
    expect(await received(seller)).toBe(48_400);
    expect(await payoutOf(seller)).toMatchObject({ status: "paid", amount: 48_400 });
    expect(await booksOf(seller)).toEqual(NOTHING);
  });

  test("can be closed with what was sent, and the rest goes out with another", async () => {
    const { seller, pieces, id } = await half();
    const staff = await finance();
    expect(await cancelPayout(staff, id, occasion)).toMatchObject({ code: "conflict" });
    expect(await closePayoutInPart(seller.actor, id, occasion)).toMatchObject({
      code: "not_found",
    });
    got(await closePayoutInPart(staff, id, occasion));
    expect(await closePayoutInPart(staff, id, occasion)).toMatchObject({ code: "conflict" });
    expect(await payoutOf(seller)).toMatchObject({ status: "paid", amount: 6_400 });
    expect(await statusOf(pieces)).toEqual(["paid", "payable"]);
    await startRun();
    expect(await doTransfers()).toEqual(["sent"]);
    expect(await received(seller)).toBe(48_400);
    expect(await booksOf(seller)).toEqual(NOTHING);
  });
});
