import { clock } from "../../support/stripe";
import { randomUUID } from "node:crypto";
import { describe, expect, test } from "vitest";
import type { Actor } from "@/lib/access/actor";
import { sql } from "@/lib/db";
import { approveRun } from "@/lib/payouts/approve-run";
import { createRun } from "@/lib/payouts/create-run";
import { discardRun } from "@/lib/payouts/discard-run";
import { holdPayouts } from "@/lib/payouts/hold-payouts";
import { sendRun } from "@/lib/payouts/send-run";
import {
  booksOf,
  doTransfers,
  finance,
  makeSeller,
  occasion,
  payable,
  payoutOf,
  received,
  startRun,
} from "../../support/payouts";
import { got, user } from "../../support/shop";
import { NOTHING, alone, statusOf } from "./runs";

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
