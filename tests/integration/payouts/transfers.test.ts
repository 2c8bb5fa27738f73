import { clock, standIn } from "../../support/stripe";
import { afterEach, describe, expect, test } from "vitest";
import { sql } from "@/lib/db";
import { sendTransfer } from "@/lib/payouts/send-transfer";
import { tendPayouts } from "@/lib/payouts/tend-payouts";
import { earningOf } from "../../support/earnings";
import {
  booksOf,
  doTransfers,
  makeSeller,
  payable,
  payoutOf,
  startRun,
  transfersOf,
} from "../../support/payouts";
import { got } from "../../support/shop";
import {
  CREATE,
  OWED,
  expectNothingSent,
  expectPaidOnce,
  expectSameAtStripe,
  keysOf,
  sending,
} from "./transfers";

afterEach(expectSameAtStripe);

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
