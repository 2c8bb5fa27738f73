import { BOM, csvLines } from "../desk/csv";
import type { Liabilities } from "./desk-view";
import { plainMoney } from "./plain-money";

const HEAD = ["as of", "consignor", "e-mail", "currency", "pending", "payable", "owed by them"];

/** What is owed to whom, for spreadsheets. What a spreadsheet would take for a formula is led by an apostrophe. */
export function liabilitiesCsv({ at, rows }: Liabilities): string {
  return (
    BOM +
    csvLines([
      HEAD,
      ...rows.map((row) => [
        at.toISOString(),
        row.name,
        row.email,
        row.currency,
        plainMoney(row.pendingCents),
        plainMoney(row.payableCents),
        plainMoney(row.debtCents),
      ]),
    ])
  );
}
