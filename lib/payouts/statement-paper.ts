import type { Paper, PaperColumn } from "../documents/paper";
import { formatCents } from "../money";
import { monthWords } from "./month";
import { totalOf, type Standing, type Statement, type StatementEntry } from "./statement";

const COLUMNS: readonly PaperColumn[] = [
  { label: "Date" },
  { label: "What" },
  { label: "Sold for", align: "end" },
  { label: "Rate", align: "end" },
  { label: "Pending", align: "end" },
  { label: "Payable", align: "end" },
  { label: "You owe", align: "end" },
];

const DAY = new Intl.DateTimeFormat("en-US", { month: "short", day: "numeric", timeZone: "UTC" });

/** A statement as a paper: what stood at the month's beginning, what changed it, and what stands at its end. */
export function statementPaper(
  { month, currency, opening, entries, closing }: Statement,
  { name, now }: { readonly name: string; readonly now: Date },
): Paper {
  const money = (cents: number) => (cents === 0 ? "" : formatCents(cents, currency));
  const row = (entry: StatementEntry) => [
    DAY.format(entry.at),
    [entry.what, entry.about, entry.orderLine].filter(Boolean).join(" · "),
    entry.soldForCents === null ? "" : formatCents(entry.soldForCents, currency),
    entry.shareBp === null ? "" : `${entry.shareBp / 100} %`,
    money(entry.pendingCents),
    money(entry.payableCents),
    money(entry.debtCents),
  ];
  const standing = (label: string, sums: Standing) => [
    "",
    label,
    "",
    "",
    formatCents(sums.pendingCents, currency),
    formatCents(sums.payableCents, currency),
    formatCents(sums.debtCents, currency),
  ];
  const unfinished = month.until > now;
  return {
    title: `Statement, ${monthWords(month)}`,
    reference: `Earnings ${month.key}`,
    lead: name,
    date: unfinished ? now : month.until,
    blocks: [
      {
        kind: "facts",
        rows: [
          { label: "Period", value: periodWords(month.from, unfinished ? now : month.until) },
          { label: "Owed to you at its end", value: formatCents(totalOf(closing), currency) },
        ],
      },
      {
        kind: "table",
        columns: COLUMNS,
        rows: [standing("At the beginning", opening), ...entries.map(row)],
        sums: [standing("At the end", closing)],
      },
      {
        kind: "aside",
        text: "Pending: sold, and the buyer may still send it back. Payable: goes out with the next payout. What you owe is kept from it first. Amounts are what each booking changed; together with the beginning they make the end. All times are UTC.",
      },
      ...(unfinished
        ? [
            {
              kind: "aside" as const,
              text: "This month is not over: the statement shows it so far.",
            },
          ]
        : []),
    ],
    foot: "nécessité · made from the shop's ledger",
  };
}

const LONG = new Intl.DateTimeFormat("en-US", { dateStyle: "long", timeZone: "UTC" });

const periodWords = (from: Date, until: Date): string =>
  `${LONG.format(from)} to ${LONG.format(new Date(until.getTime() - 1))}`;
