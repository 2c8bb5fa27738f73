import { clock } from "../../support/stripe";
import { parse } from "csv-parse/sync";
import { beforeAll, describe, expect, test } from "vitest";
import { sql } from "@/lib/db";
import {
  findBalances,
  findPayout,
  listAdjustments,
  listEarnings,
  listPayouts,
} from "@/lib/payouts/earnings-queries";
import { monthKeyOf } from "@/lib/payouts/month";
import { totalOf } from "@/lib/payouts/statement";
import { statementCsv } from "@/lib/payouts/statement-csv";
import { findStatement, listStatementMonths } from "@/lib/payouts/statement-queries";
import { findTaxFacts } from "@/lib/payouts/tax-queries";
import { booksOf, finance, makeSeller, payoutOf, type Seller } from "../../support/payouts";
import { got, guest, user } from "../../support/shop";
import { MISSING, makeEarner } from "./reads";

let own: Seller;
beforeAll(async () => {
  own = await makeEarner();
});

describe("a seller reads of their own money", () => {
  test("what is pending, payable and paid, as the ledger has it", async () => {
    const books = await booksOf(own);
    expect(await findBalances(own.actor)).toMatchObject({
      pendingCents: books.pending,
      payableCents: books.payable,
      debtCents: 0,
      paidCents: 6_000,
      frozenCents: 0,
    });
    expect(books.pending).toBe(6_400);
  });

  test("every line with its order line, price, rate and share", async () => {
    const { rows } = await listEarnings(own.actor, {});
    expect(rows.map(({ status }) => status)).toEqual(["pending", "payable", "paid"]);
    for (const { soldForCents, shareBp, amountCents, orderLine } of rows) {
      expect(amountCents).toBe(Math.round((soldForCents * shareBp) / 10_000));
      expect(orderLine).toMatch(/^N-\d+\/\d+$/);
    }
  });

  test("a payout by its lines and what debts took", async () => {
    const { id } = await payoutOf(own);
    const payout = got(await findPayout(own.actor, id));
    expect(payout).toMatchObject({ status: "paid", grossCents: 6_400, amountCents: 6_000 });
    expect(payout.lines).toMatchObject([{ amountCents: 6_400, debtCents: 400 }]);
    expect((await listPayouts(own.actor, {})).rows.map((row) => row.id)).toEqual([id]);
    expect(await listAdjustments(own.actor)).toMatchObject([
      { amountCents: -400, reason: "a lost button" },
    ]);
  });

  test("nothing of anybody else's", async () => {
    const { id } = await payoutOf(own);
    const stranger = await makeSeller();
    for (const actor of [stranger.actor, await user(), guest(), await finance()]) {
      expect(await findPayout(actor, id)).toEqual(MISSING);
      expect((await listEarnings(actor, {})).rows).toEqual([]);
      expect((await listPayouts(actor, {})).rows).toEqual([]);
      expect(await listAdjustments(actor)).toEqual([]);
    }
    expect(await findPayout(own.actor, "no-id")).toEqual(MISSING);
    expect(await findBalances(await user())).toBeNull();
    const month = monthKeyOf(clock.now());
    expect(got(await findStatement(stranger.actor, month, clock.now())).entries).toEqual([]);
    expect(await findStatement(await user(), month, clock.now())).toEqual(MISSING);
    expect(await findStatement(guest(), month, clock.now())).toEqual(MISSING);
  });
});

describe("a statement", () => {
  test("closes with the ledger's own balances, and so do its columns in the file", async () => {
    const now = clock.now();
    const months = await listStatementMonths(own.actor, now);
    expect(months.at(0)).toBe(monthKeyOf(now));
    const books = await booksOf(own);
    const statement = got(await findStatement(own.actor, monthKeyOf(now), now));
    expect(statement.closing).toEqual({
      pendingCents: books.pending,
      payableCents: books.payable,
      debtCents: books.debt,
    });
    const rows = parse(statementCsv(statement), { bom: true, from_line: 2 });
    const cents = (row: readonly string[]) => Math.round(Number(row.at(-1)) * 100);
    const [closing] = rows.slice(-1);
    expect(cents(closing ?? [])).toBe(totalOf(statement.closing));
    expect(rows.slice(0, -1).reduce((sum, row) => sum + cents(row), 0)).toBe(cents(closing ?? []));
  });

  test("opens where the month before closed, and there is none of months to come", async () => {
    const now = clock.now();
    const next = new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() + 1, 2));
    const opened = got(await findStatement(own.actor, monthKeyOf(next), next));
    const closed = got(await findStatement(own.actor, monthKeyOf(now), now));
    expect(opened.opening).toEqual(closed.closing);
    expect(opened.entries).toEqual([]);
    for (const key of [monthKeyOf(next), "2027-13", "", "2027-1", "x"]) {
      expect(await findStatement(own.actor, key, now)).toEqual(MISSING);
    }
  });
});

describe("tax forms", () => {
  test("count sales at their price, and pieces new with tags apart from those that were worn", async () => {
    const now = clock.now();
    await sql(
      `UPDATE resale_pieces SET condition = 'excellent' WHERE product_id IN (
         SELECT l.product_id FROM consignor_earnings e JOIN order_lines l ON l.id = e.order_line_id WHERE e.consignor_id = $1)`,
      [own.id],
    );
    const before = await findTaxFacts(own.actor, now.getUTCFullYear(), now);
    expect(before).toMatchObject({
      sales: 3,
      grossCents: 75_600,
      standing: 3,
      shareCents: 47_800,
      newSales: 0,
    });
    await sql(
      `UPDATE resale_pieces SET condition = 'new_with_tags' WHERE product_id = (
         SELECT l.product_id FROM consignor_earnings e JOIN order_lines l ON l.id = e.order_line_id
          WHERE e.consignor_id = $1 ORDER BY e.amount_cents DESC LIMIT 1)`,
      [own.id],
    );
    expect(await findTaxFacts(own.actor, now.getUTCFullYear(), now)).toMatchObject({
      sales: 3,
      newSales: 1,
      newGrossCents: 50_000,
    });
    expect(await findTaxFacts(own.actor, now.getUTCFullYear() - 1, now)).toMatchObject({
      sales: 0,
      newSales: 1,
    });
    expect(await findTaxFacts(await user(), now.getUTCFullYear(), now)).toBeNull();
  });
});
