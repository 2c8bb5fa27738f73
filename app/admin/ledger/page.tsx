import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { DataTable } from "@/components/admin/data-table";
import { DeskHeading } from "@/components/admin/desk-heading";
import { Button } from "@/components/ui/button";
import { DateTime } from "@/components/ui/date-time";
import { TextField } from "@/components/ui/input";
import { TextLink } from "@/components/ui/link";
import { Price } from "@/components/ui/price";
import { systemClock } from "@/lib/clock";
import { findTrialBalance, type TrialRow } from "@/lib/operations/ledger-queries";
import { requireStaff } from "@/lib/web/session";
import { Desk } from "../desk";
import { asOf } from "../liabilities/as-of";
import { LedgerNav } from "./ledger-nav";

// Rendered in one piece: its form works without JavaScript.
export const instant = false;
export const metadata: Metadata = { title: "Ledger · Desk", robots: { index: false } };

type Props = { searchParams: Promise<{ on?: string | string[] }> };

export default async function LedgerPage({ searchParams }: Props) {
  const actor = await requireStaff("finance");
  const now = systemClock.now();
  const { day, at } = asOf((await searchParams).on, now);
  const found = await findTrialBalance(actor, at);
  if (!found.ok) notFound();
  return (
    <Desk actor={actor} current="/admin/ledger">
      <DeskHeading
        title="Ledger"
        actions={<TextLink href={`/admin/ledger/export?on=${day}`}>As CSV</TextLink>}
      />
      <LedgerNav current="/admin/ledger" />
      <form action="/admin/ledger" className="mb-4 flex flex-wrap items-end gap-3">
        <TextField
          id="on"
          name="on"
          type="date"
          label="At the end of"
          defaultValue={day}
          max={now.toISOString().slice(0, 10)}
          fieldClassName="w-44"
        />
        <Button type="submit" variant="secondary">
          Show
        </Button>
      </form>
      <p className="mb-3 text-stone">
        As of <DateTime iso={at.toISOString()} withTime />
      </p>
      <Trial rows={found.value} day={day} />
    </Desk>
  );
}

const words = (kind: string) => {
  const plain = kind.replaceAll("_", " ");
  return plain.charAt(0).toUpperCase() + plain.slice(1);
};

/** Debit in one column, credit in the other, as a trial balance has it; their sums are the same or something is wrong. */
function Trial({ rows, day }: { rows: readonly TrialRow[]; day: string }) {
  const sum = (of: (row: TrialRow) => number) => rows.reduce((total, row) => total + of(row), 0);
  const money = (cents: number, currency: string) =>
    cents === 0 ? null : <Price cents={cents} currency={currency} />;
  const lines = rows.map((row) => ({
    key: `${row.kind} ${row.currency}`,
    cells: {
      account: (
        <TextLink
          href={`/admin/ledger/postings?${new URLSearchParams({ account: row.kind, to: day })}`}
          underline="hover"
        >
          {words(row.kind)}
        </TextLink>
      ),
      accounts: row.accounts,
      debits: money(row.debitCents, row.currency),
      credits: money(row.creditCents, row.currency),
      debit: money(Math.max(0, row.balanceCents), row.currency),
      credit: money(Math.max(0, -row.balanceCents), row.currency),
    },
  }));
  const total = {
    key: "total",
    cells: {
      account: <strong>In all</strong>,
      accounts: sum((row) => row.accounts),
      debits: <Price cents={sum((row) => row.debitCents)} currency="usd" />,
      credits: <Price cents={sum((row) => row.creditCents)} currency="usd" />,
      debit: <Price cents={sum((row) => Math.max(0, row.balanceCents))} currency="usd" />,
      credit: <Price cents={sum((row) => Math.max(0, -row.balanceCents))} currency="usd" />,
    },
  };
  return (
    <DataTable
      caption="Trial balance"
      headers={[
        { key: "account", label: "Account" },
        { key: "accounts", label: "How many", align: "end" },
        { key: "debits", label: "Debited", align: "end" },
        { key: "credits", label: "Credited", align: "end" },
        { key: "debit", label: "Debit balance", align: "end" },
        { key: "credit", label: "Credit balance", align: "end" },
      ]}
      empty="Nothing had been booked by then."
      rows={rows.length === 0 ? [] : [...lines, total]}
    />
  );
}
