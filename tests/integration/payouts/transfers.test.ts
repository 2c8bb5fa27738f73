import { clock, standIn } from "../../support/stripe";
import { afterEach, describe, expect, test } from "vitest";
import { sql } from "@/lib/db";
import { cancelPayout } from "@/lib/payouts/cancel-payout";
import { reconcileTransfers } from "@/lib/payouts/reconcile";
import { retryPayout } from "@/lib/payouts/retry-payout";
import { sendTransfer } from "@/lib/payouts/send-transfer";
import { tendPayouts } from "@/lib/payouts/tend-payouts";
import { stripe } from "@/lib/payments/stripe";
import { earningOf } from "../../support/earnings";
import {
  booksOf,
  doTransfers,
  finance,
  forgetTransfers,
  makeSeller,
  occasion,
  payable,
  payoutOf,
  received,
  startRun,
  transfersOf,
  type Seller,
} from "../../support/payouts";
import { got } from "../../support/shop";

const CREATE = "^POST /v1/transfers$";

/** Whatever went wrong on the way: Stripe's own records and ours are the same, to the cent. */
afterEach(async () => {
  const compared = got(await reconcileTransfers(clock));
  expect(compared.differences).toEqual([]);
  expect(compared.oursCents).toBe(compared.stripeCents);
  await forgetTransfers();
});

/** A payout that is being sent, and its only transfer. */
async function sending(): Promise<{ seller: Seller; transferId: string }> {
  const seller = await makeSeller();
  await payable(seller);
  await startRun();
  const [row] = await sql<{ id: string }>(
    `SELECT t.id FROM transfers t JOIN payouts p ON p.id = t.payout_id WHERE p.consignor_id = $1`,
    [seller.id],
  );
  return { seller, transferId: row?.id ?? "" };
}

const PAID = { pending: 0, payable: 0, debt: 0, credit: 0 };
const OWED = { ...PAID, payable: 6_400 };

async function expectPaidOnce(seller: Seller) {
  expect((await transfersOf(seller)).map(({ amount }) => amount)).toEqual([6_400]);
  expect(await received(seller)).toBe(6_400);
  expect(await booksOf(seller)).toEqual(PAID);
  expect(await payoutOf(seller)).toMatchObject({ status: "paid", amount: 6_400 });
}

async function expectNothingSent(seller: Seller) {
  expect(await transfersOf(seller)).toEqual([]);
  expect(await booksOf(seller)).toEqual(OWED);
}

const keysOf = async () =>
  (await stripe().events.list({ type: "transfer.created", limit: 10 })).data.map(
    ({ request }) => request?.idempotency_key,
  );

test("a transfer draws on the buyer's payment, carries our id, and is booked", async () => {
  const seller = await makeSeller();
  const [piece] = await payable(seller);
  const runId = await startRun();
  expect(await booksOf(seller)).toEqual(OWED);
  expect(await doTransfers()).toEqual(["sent"]);
  await expectPaidOnce(seller);
  const [transfer] = await transfersOf(seller);
  const [row] = await sql<{ id: string; charge: string; order: string; number: string }>(
    `SELECT t.id, m.charge_id AS charge, o.id AS order, o.number FROM transfers t JOIN order_lines l ON l.id = t.order_line_id
       JOIN orders o ON o.id = l.order_id JOIN payments m ON m.order_id = o.id WHERE l.id = $1`,
    [piece?.lineId],
  );
  expect(transfer).toMatchObject({
    source_transaction: row?.charge,
    transfer_group: row?.order,
    metadata: { op_id: row?.id, order_number: row?.number },
  });
  expect(await keysOf()).toEqual([row?.id]);
  expect(piece && (await earningOf(piece))).toMatchObject({ status: "paid", item: "settled" });
  const mails = await sql(
    `SELECT 1 FROM mails WHERE template = 'payout' AND props->>'url' LIKE $1`,
    [`%${(await payoutOf(seller)).id}`],
  );
  expect(mails).toHaveLength(1);
  expect(runId).toBeTruthy();
});

describe("money moves exactly once", () => {
  test("where a fault is saved after the money moved, and replays", async () => {
    const { seller, transferId } = await sending();
    standIn.faults.add({ kind: "status", status: 500, match: CREATE, when: "after", times: 1 });
    expect(await doTransfers()).toEqual(["waiting"]);
    expect(await transfersOf(seller)).toHaveLength(1);
    expect(await booksOf(seller)).toEqual(OWED);
    expect(await doTransfers()).toEqual(["sent"]);
    expect(got(await sendTransfer(transferId, clock))).toBeUndefined();
    await expectPaidOnce(seller);
  });

  test("where a fault comes before it, under a new key after a look", async () => {
    const { seller, transferId } = await sending();
    standIn.faults.add({ kind: "status", status: 500, match: CREATE, when: "before", times: 3 });
    expect(await doTransfers()).toEqual(["waiting"]);
    await expectNothingSent(seller);
    expect(await doTransfers()).toEqual(["sent"]);
    await expectPaidOnce(seller);
    expect(await keysOf()).toEqual([`${transferId}:1`]);
  });

  test("where the answer is lost after success", async () => {
    const { seller } = await sending();
    standIn.faults.add({ kind: "reset", match: CREATE, when: "after", times: 1 });
    expect(await doTransfers()).toEqual(["sent"]);
    await expectPaidOnce(seller);
  });

  test("where nothing gets through for a while", async () => {
    const { seller, transferId } = await sending();
    standIn.faults.add({ kind: "reset", match: "/v1/transfers" });
    expect(await doTransfers()).toEqual(["waiting"]);
    standIn.faults.clear();
    await expectNothingSent(seller);
    expect(await doTransfers()).toEqual(["sent"]);
    await expectPaidOnce(seller);
    // Nobody answered, so the key was not used up.
    expect(await keysOf()).toEqual([transferId]);
  });

  test("where Stripe wants fewer requests", async () => {
    const { seller } = await sending();
    standIn.faults.add({ kind: "status", status: 429, match: CREATE, when: "before", times: 1 });
    expect(await doTransfers()).toEqual(["waiting"]);
    await expectNothingSent(seller);
    expect(await doTransfers()).toEqual(["sent"]);
    await expectPaidOnce(seller);
  });

  test("where the look itself is not answered: nothing is called blindly", async () => {
    const { seller } = await sending();
    standIn.faults.add({ kind: "status", status: 500, match: CREATE, when: "after", times: 1 });
    expect(await doTransfers()).toEqual(["waiting"]);
    standIn.faults.add({ kind: "reset", match: "^GET /v1/transfers" });
    expect(await doTransfers()).toEqual(["waiting"]);
    standIn.faults.clear();
    expect(await doTransfers()).toEqual(["sent"]);
    await expectPaidOnce(seller);
  });

  test("where five workers have it at once", async () => {
    const { seller, transferId } = await sending();
    await Promise.all(Array.from({ length: 5 }, () => sendTransfer(transferId, clock)));
    await doTransfers();
    await expectPaidOnce(seller);
    const bookings = await sql(`SELECT 1 FROM ledger_transactions WHERE key = $1`, [
      `transfer:${transferId}`,
    ]);
    expect(bookings).toHaveLength(1);
  });

  test("where the database breaks down between the answer and the record", async () => {
    const { seller, transferId } = await sending();
    await sql(
      `CREATE OR REPLACE FUNCTION break_down() RETURNS trigger LANGUAGE plpgsql AS
         $$ BEGIN RAISE EXCEPTION 'the disk is full'; END $$`,
    );
    await sql(
      `CREATE TRIGGER break_down BEFORE INSERT ON ledger_postings FOR EACH STATEMENT EXECUTE FUNCTION break_down()`,
    );
    await expect(sendTransfer(transferId, clock)).rejects.toThrow("the disk is full");
    await sql(`DROP TRIGGER break_down ON ledger_postings`);
    expect(await transfersOf(seller)).toHaveLength(1);
    expect(await payoutOf(seller)).toMatchObject({ status: "sending" });
    expect(await doTransfers()).toEqual(["sent"]);
    await expectPaidOnce(seller);
  });

  test("where its job was lost", async () => {
    const { seller, transferId } = await sending();
    await sql(`DELETE FROM pgboss.job WHERE name = 'transfer.send'`);
    await sql(`UPDATE transfers SET created_at = created_at - interval '1 hour' WHERE id = $1`, [
      transferId,
    ]);
    expect(await tendPayouts(clock)).toEqual({ transfers: 1, reversals: 0 });
    const jobs = await sql(`SELECT data FROM pgboss.job WHERE name = 'transfer.send'`);
    expect(jobs).toEqual([{ data: { transferId } }]);
    await doTransfers();
    await expectPaidOnce(seller);
  });
});

describe("what Stripe refuses", () => {
  test("for want of balance fails with the reason, and goes under a new key once there is money", async () => {
    const { seller, transferId } = await sending();
    standIn.faults.add({
      kind: "status",
      status: 400,
      match: CREATE,
      when: "before",
      times: 1,
      error: { type: "invalid_request_error", code: "balance_insufficient", message: "No funds." },
    });
    expect(await doTransfers()).toEqual(["failed"]);
    await expectNothingSent(seller);
    const { id, ...payout } = await payoutOf(seller);
    expect(payout).toMatchObject({ status: "failed", failure: "balance: No funds." });
    expect(await doTransfers()).toEqual([]);
    got(await retryPayout(await finance(), id, occasion));
    expect(await retryPayout(await finance(), id, occasion)).toMatchObject({ code: "conflict" });
    expect(await doTransfers()).toEqual(["sent"]);
    await expectPaidOnce(seller);
    expect(await keysOf()).toEqual([`${transferId}:1`]);
  });

  test("since the account was restricted meanwhile is not even asked for", async () => {
    const { seller } = await sending();
    standIn.control.setOnboarded(seller.account, false);
    // Would go through if it were called: the check is what stops it.
    standIn.faults.add({ kind: "status", status: 500, match: CREATE });
    expect(await doTransfers()).toEqual(["failed"]);
    standIn.faults.clear();
    await expectNothingSent(seller);
    const { id, ...payout } = await payoutOf(seller);
    expect(payout).toMatchObject({ status: "failed", failure: "account" });
    const [known] = await sql(
      `SELECT transfers_active AS active FROM consignors WHERE user_id = $1`,
      [seller.id],
    );
    expect(known).toEqual({ active: false });
    standIn.control.setOnboarded(seller.account, true);
    got(await retryPayout(await finance(), id, occasion));
    expect(await doTransfers()).toEqual(["sent"]);
    await expectPaidOnce(seller);
  });

  test("can be cancelled, unless Stripe has made it after all", async () => {
    const { seller } = await sending();
    standIn.faults.add({ kind: "status", status: 400, match: CREATE, when: "after", times: 1 });
    expect(await doTransfers()).toEqual(["failed"]);
    const { id } = await payoutOf(seller);
    expect(await cancelPayout(await finance(), id, occasion)).toMatchObject({ code: "sent" });
    got(await retryPayout(await finance(), id, occasion));
    expect(await doTransfers()).toEqual(["sent"]);
    await expectPaidOnce(seller);
  });
});
