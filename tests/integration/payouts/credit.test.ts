import { clock } from "../../support/stripe";
import { describe, expect, test } from "vitest";
import { sql } from "@/lib/db";
import { createRun } from "@/lib/payouts/create-run";
import { discardRun } from "@/lib/payouts/discard-run";
import { holdPayouts } from "@/lib/payouts/hold-payouts";
import { takeAsCredit } from "@/lib/payouts/take-as-credit";
import {
  booksOf,
  finance,
  makeSeller,
  occasion,
  payable,
  payoutOf,
  startRun,
} from "../../support/payouts";
import { got, user } from "../../support/shop";
import { NOTHING, alone } from "./runs";

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
