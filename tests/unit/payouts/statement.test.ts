import fc from "fast-check";
import { parse } from "csv-parse/sync";
import { describe, expect, test } from "vitest";
import { monthKey, monthKeyOf, monthOf, monthsBetween, monthWords } from "@/lib/payouts/month";
import { makeStatement, totalOf, type OwnPosting, type Standing } from "@/lib/payouts/statement";
import { statementCsv } from "@/lib/payouts/statement-csv";
import { statementPaper } from "@/lib/payouts/statement-paper";

const cents = fc.integer({ min: -10_000_000, max: 10_000_000 });
const standing: fc.Arbitrary<Standing> = fc.record({
  pendingCents: cents,
  payableCents: cents,
  debtCents: cents,
});
const posting: fc.Arbitrary<OwnPosting> = fc.record({
  transactionId: fc.constantFrom("a", "b", "c", "d"),
  kind: fc.constantFrom(
    "order_paid",
    "earning_payable",
    "payout_transfer",
    "adjustment",
    "something_new",
  ),
  account: fc.constantFrom("consignor_pending", "consignor_payable", "consignor_debt"),
  amountCents: cents,
  at: fc.date({ min: new Date("2027-03-01"), max: new Date("2027-03-31"), noInvalidDate: true }),
  memo: fc.option(fc.string({ maxLength: 40 })),
  orderLineId: fc.option(fc.constantFrom("1", "2")),
  title: fc.option(fc.constantFrom("Coat", '=HYPERLINK("http://x.example")', "+1", "@sum", "-2+3")),
  orderLine: fc.option(fc.constant("N-100234/2")),
  soldForCents: fc.option(fc.integer({ min: 1, max: 10_000_000 })),
  shareBp: fc.option(fc.integer({ min: 0, max: 10_000 })),
});
const month = monthOf("2027-03");

describe("a statement", () => {
  test("closes with what it opened with and every posting of the ledger", () => {
    fc.assert(
      fc.property(standing, fc.array(posting, { maxLength: 30 }), (opening, postings) => {
        const { closing, entries } = makeStatement(month, "usd", opening, postings);
        const of = (account: OwnPosting["account"]) =>
          postings
            .filter((one) => one.account === account)
            .reduce((sum, { amountCents }) => sum + amountCents, 0);
        expect(closing).toEqual({
          pendingCents: opening.pendingCents - of("consignor_pending"),
          payableCents: opening.payableCents - of("consignor_payable"),
          debtCents: opening.debtCents + of("consignor_debt"),
        });
        expect(entries.reduce((sum, entry) => sum + totalOf(entry), totalOf(opening))).toBe(
          totalOf(closing),
        );
      }),
    );
  });

  test("as CSV adds up column by column, and holds nothing that a spreadsheet would run", () => {
    fc.assert(
      fc.property(standing, fc.array(posting, { maxLength: 12 }), (opening, postings) => {
        const rows = parse<Record<string, string>>(
          statementCsv(makeStatement(month, "usd", opening, postings)),
          {
            bom: true,
            columns: true,
          },
        );
        const [first, last] = [rows[0], rows.at(-1)];
        for (const column of ["pending", "payable", "owed by you", "total"]) {
          const exact = (row?: Record<string, string>) =>
            BigInt((row?.[column] ?? "").replace(".", ""));
          const sum = rows.slice(0, -1).reduce((total, row) => total + exact(row), 0n);
          expect(sum).toBe(exact(last));
        }
        expect([first?.["what"], last?.["what"]]).toEqual(["Opening", "Closing"]);
        for (const row of rows) expect(row["piece or reason"]).not.toMatch(/^[=+\-@]/);
      }),
    );
  });

  test("as a paper says all of it, line by line", () => {
    fc.assert(
      fc.property(standing, fc.array(posting, { maxLength: 12 }), (opening, postings) => {
        const statement = makeStatement(month, "usd", opening, postings);
        const paper = statementPaper(statement, { name: "Ada", now: new Date("2027-05-01") });
        const table = paper.blocks.find(({ kind }) => kind === "table");
        if (table?.kind !== "table") throw new Error("There is no table");
        expect(table.rows).toHaveLength(statement.entries.length + 1);
        for (const row of [...table.rows, ...(table.sums ?? [])]) {
          expect(row).toHaveLength(table.columns.length);
        }
      }),
    );
  });

  test("of a month that is not over says so", () => {
    const statement = makeStatement(
      month,
      "usd",
      { pendingCents: 0, payableCents: 0, debtCents: 0 },
      [],
    );
    const said = (now: string) =>
      JSON.stringify(statementPaper(statement, { name: "Ada", now: new Date(now) }).blocks);
    expect(said("2027-03-15")).toContain("so far");
    expect(said("2027-04-01")).not.toContain("so far");
  });
});

describe("months", () => {
  test("are those of the calendar, in UTC", () => {
    expect(monthOf("2027-12")).toEqual({
      key: "2027-12",
      from: new Date("2027-12-01T00:00:00Z"),
      until: new Date("2028-01-01T00:00:00Z"),
    });
    expect(monthWords(monthOf("2027-12"))).toBe("December 2027");
    for (const bad of ["2027-13", "2027-00", "27-01", "2027-1", "../x", "2027-01.pdf"]) {
      expect(monthKey.safeParse(bad).success).toBe(false);
    }
  });

  test("between two moments come latest first, both ends among them", () => {
    expect(
      monthsBetween(new Date("2026-11-30T23:59:59Z"), new Date("2027-02-01T00:00:00Z")),
    ).toEqual(["2027-02", "2027-01", "2026-12", "2026-11"]);
    fc.assert(
      fc.property(
        fc.date({ min: new Date("2020-01-01"), max: new Date("2029-12-31"), noInvalidDate: true }),
        (at) => {
          expect(monthsBetween(at, at)).toEqual([monthKeyOf(at)]);
        },
      ),
    );
  });
});
