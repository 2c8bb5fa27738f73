import { BOM, csvLines } from "../desk/csv";
import { monthKeyOf } from "./month";
import { totalOf, type Standing, type Statement } from "./statement";

const HEAD = [
  "date",
  "what",
  "piece or reason",
  "order line",
  "sold for",
  "rate in percent",
  "pending",
  "payable",
  "owed by you",
  "total",
] as const;

const money = (cents: number): string => {
  const digits = String(Math.abs(cents)).padStart(3, "0");
  return `${cents < 0 ? "-" : ""}${digits.slice(0, -2)}.${digits.slice(-2)}`;
};

/**
 * A statement for spreadsheets: opening, every entry as the change it made, closing. Each column of the entries added to
 * the opening gives the closing. What a spreadsheet would take for a formula is led by an apostrophe.
 */
export function statementCsv({ month, opening, entries, closing }: Statement): string {
  const sums = (standing: Standing) => [
    money(standing.pendingCents),
    money(standing.payableCents),
    money(standing.debtCents),
    money(totalOf(standing)),
  ];
  const lastDay = new Date(month.until.getTime() - 1).toISOString().slice(0, 10);
  return (
    BOM +
    csvLines([
      HEAD,
      [`${monthKeyOf(month.from)}-01`, "Opening", "", "", "", "", ...sums(opening)],
      ...entries.map((entry) => [
        entry.at.toISOString().slice(0, 10),
        entry.what,
        entry.about,
        entry.orderLine,
        entry.soldForCents === null ? "" : money(entry.soldForCents),
        entry.shareBp === null ? "" : money(entry.shareBp),
        ...sums(entry),
      ]),
      [lastDay, "Closing", "", "", "", "", ...sums(closing)],
    ])
  );
}
