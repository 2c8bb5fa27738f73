import { BOM, csvLines } from "../desk/csv";
import { plainMoney } from "../payouts/plain-money";
import type { BalanceDifference } from "./balance-view";
import type { TrialRow } from "./ledger-queries";

/** A trial balance for spreadsheets. */
export const trialCsv = (at: Date, rows: readonly TrialRow[]): string =>
  BOM +
  csvLines([
    ["as of", "account", "currency", "accounts", "debited", "credited", "balance"],
    ...rows.map((row) => [
      at.toISOString(),
      row.kind,
      row.currency,
      String(row.accounts),
      plainMoney(row.debitCents),
      plainMoney(row.creditCents),
      plainMoney(row.balanceCents),
    ]),
  ]);

/** Where Stripe and the shop do not agree, for spreadsheets. */
export const differencesCsv = (differences: readonly BalanceDifference[]): string =>
  BOM +
  csvLines([
    ["source", "kind", "order", "here", "stripe", "difference"],
    ...differences.map(({ source, kind, number, oursCents, stripeCents }) => [
      source,
      kind,
      number ?? "",
      plainMoney(oursCents),
      plainMoney(stripeCents),
      plainMoney(stripeCents - oursCents),
    ]),
  ]);
