import { clock } from "../../support/stripe";
import { parse } from "csv-parse/sync";
import { beforeAll, describe, expect, test } from "vitest";
import type { Actor } from "@/lib/access/actor";
import { sql } from "@/lib/db";
import { addAdjustment } from "@/lib/payouts/add-adjustment";
import { createRun } from "@/lib/payouts/create-run";
import {
  findConsignorSheet,
  findRun,
  listFailedPayouts,
  listFrozen,
  listRuns,
  previewPayouts,
} from "@/lib/payouts/desk-queries";
import { discardRun } from "@/lib/payouts/discard-run";
import {
  findBalances,
  findPayout,
  listAdjustments,
  listEarnings,
  listPayouts,
} from "@/lib/payouts/earnings-queries";
import { freezeSale } from "@/lib/payouts/freeze-sale";
import { findLedgerTies } from "@/lib/payouts/ledger-queries";
import { liabilitiesCsv } from "@/lib/payouts/liabilities-csv";
import { findLiabilities } from "@/lib/payouts/liabilities-queries";
import { monthKeyOf } from "@/lib/payouts/month";
import { totalOf } from "@/lib/payouts/statement";
import { statementCsv } from "@/lib/payouts/statement-csv";
import { findStatement, listStatementMonths } from "@/lib/payouts/statement-queries";
import { findTaxFacts } from "@/lib/payouts/tax-queries";
import { earningOf, sellPiece } from "../../support/earnings";
import {
  booksOf,
  doTransfers,
  finance,
  makeSeller,
  occasion,
  payable,
  payoutOf,
  startRun,
  type Seller,
} from "../../support/payouts";
import { got, guest, user } from "../../support/shop";

const MISSING = { ok: false, code: "not_found" };
const later = (ms: number) => new Date(clock.now().getTime() + ms);

/** Paid 6,400 less a debt of 400; 35,000 payable; 6,400 pending. */
async function seller(): Promise<Seller> {
  await sql(`UPDATE consignors SET payouts_held_reason = 'another test'`);
  const one = await makeSeller();
  await payable(one);
  got(
    await addAdjustment(
      await finance(),
      { consignorId: one.id, direction: "by", amount: 400, reason: "a lost button" },
      occasion,
    ),
  );
  await startRun();
  await doTransfers();
  await payable(one, [50_000]);
  await sellPiece({ priceCents: 12_800, consignorId: one.id });
  return one;
}

let own: Seller;
beforeAll(async () => {
  own = await seller();
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

describe("the desk", () => {
  test("sees what would go out, the run, the sheet and what is frozen", async () => {
    const staff = await finance();
    const sees = async () =>
      got(await previewPayouts(staff)).rows.find(({ consignorId }) => consignorId === own.id);
    expect(await sees()).toMatchObject({ amountCents: 35_000, debtCents: 0, hold: null, lines: 1 });
    const { runId } = got(await createRun(staff, clock));
    const sheet = got(await findRun(staff, runId));
    expect(sheet).toMatchObject({ amountCents: 35_000, counts: { pending: 1 } });
    expect(sheet.list).toMatchObject([{ consignorId: own.id, status: "pending" }]);
    expect(got(await listRuns(staff))[0]).toMatchObject({ id: runId, payouts: 1 });
    expect(await sees()).toMatchObject({ hold: "nothing" });
    got(await discardRun(staff, runId, occasion));
    expect(got(await listFailedPayouts(staff))).toEqual([]);

    const money = got(await findConsignorSheet(staff, own.id));
    expect(money).toMatchObject({ pendingCents: 6_400, payableCents: 35_000, debtCents: 0 });
    expect(money.adjustments).toMatchObject([{ amountCents: -400 }]);
    expect(money.earnings).toHaveLength(3);

    const piece = await sellPiece({ priceCents: 12_800, consignorId: own.id });
    const { id } = await earningOf(piece);
    got(await freezeSale(staff, { earningId: id, release: null }, occasion));
    expect(got(await listFrozen(staff))).toMatchObject([{ earningId: id, frozenFor: ["staff"] }]);
    got(await freezeSale(staff, { earningId: id, release: "staff" }, occasion));
    expect(got(await listFrozen(staff))).toEqual([]);
  });

  test("shows nothing to those who do not keep the books", async () => {
    const { id } = await payoutOf(own);
    const desk: Actor = { ...(await finance()), permissions: ["merchandiser", "fulfilment"] };
    for (const actor of [desk, own.actor]) {
      const answers = await Promise.all([
        previewPayouts(actor),
        listRuns(actor),
        listFailedPayouts(actor),
        listFrozen(actor),
        findRun(actor, id),
        findConsignorSheet(actor, own.id),
        findLiabilities(actor, clock.now()),
        findLedgerTies(actor, clock.now()),
      ]);
      for (const answer of answers) expect(answer).toEqual(MISSING);
    }
    expect(await findRun(await finance(), id)).toEqual(MISSING);
    expect(await findConsignorSheet(await finance(), "x")).toEqual(MISSING);
  });
});

describe("liabilities", () => {
  test("as of a moment stay what they were when more is booked", async () => {
    const staff = await finance();
    const one = await makeSeller();
    const of = async (at: Date) =>
      got(await findLiabilities(staff, at)).rows.find(({ consignorId }) => consignorId === one.id);
    const early = later(-3_600_000);
    await payable(one);
    expect(await of(early)).toBeUndefined();
    expect(await of(later(1_000))).toMatchObject({
      pendingCents: 0,
      payableCents: 6_400,
      debtCents: 0,
    });
    await sql(`UPDATE users SET name = '=HYPERLINK("x")' WHERE id = $1`, [one.id]);
    const csv = liabilitiesCsv(got(await findLiabilities(staff, later(1_000))));
    expect(csv).toContain(`'=HYPERLINK`);
    expect(csv).toContain("64.00");
  });

  test("the books agree with the shop's lists, and it shows where they do not", async () => {
    const staff = await finance();
    const broken = async () =>
      got(await findLedgerTies(staff, clock.now())).flatMap((tie) => tie.broken);
    expect(await broken()).toEqual([]);
    expect(got(await findLedgerTies(staff, clock.now()))).toHaveLength(5);
    await sql(
      `UPDATE consignor_earnings SET amount_cents = amount_cents - 1 WHERE consignor_id = $1 AND status = 'pending'`,
      [own.id],
    );
    expect((await broken()).map(({ subject }) => subject)).toContain(`consignor_pending:${own.id}`);
    await sql(
      `UPDATE consignor_earnings SET amount_cents = amount_cents + 1 WHERE consignor_id = $1 AND status = 'pending'`,
      [own.id],
    );
  });
});
