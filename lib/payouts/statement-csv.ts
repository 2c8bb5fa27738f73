import { BOM, csvLines } from "../desk/csv";
import { monthKeyOf } from "./month";
import { plainMoney } from "./plain-money";
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

/**
 * A statement for spreadsheets: opening, every entry as the change it made, closing. Each column of the entries added to
 * the opening gives the closing. What a spreadsheet would take for a formula is led by an apostrophe.
 */
export function statementCsv({ month, opening, entries, closing }: Statement): string {
  const sums = (standing: Standing) => [
    plainMoney(standing.pendingCents),
    plainMoney(standing.payableCents),
    plainMoney(standing.debtCents),
    plainMoney(totalOf(standing)),
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
        entry.soldForCents === null ? "" : plainMoney(entry.soldForCents),
        entry.shareBp === null ? "" : plainMoney(entry.shareBp),
        ...sums(entry),
      ]),
      [lastDay, "Closing", "", "", "", "", ...sums(closing)],
    ])
  );
}
