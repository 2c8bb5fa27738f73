import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { DataTable } from "@/components/admin/data-table";
import { DeskHeading } from "@/components/admin/desk-heading";
import { DeskPanel } from "@/components/admin/desk-panel";
import { ActForm } from "@/components/payouts/act-form";
import { TieList } from "@/components/payouts/tie-list";
import { Button } from "@/components/ui/button";
import { DateTime } from "@/components/ui/date-time";
import { TextField } from "@/components/ui/input";
import { KeyValueList } from "@/components/ui/key-value-list";
import { TextLink } from "@/components/ui/link";
import { Price } from "@/components/ui/price";
import { systemClock } from "@/lib/clock";
import type { Liabilities } from "@/lib/payouts/desk-view";
import { findLedgerTies } from "@/lib/payouts/ledger-queries";
import { findLiabilities } from "@/lib/payouts/liabilities-queries";
import { keptAnswer } from "@/lib/web/kept-answer";
import { requireStaff } from "@/lib/web/session";
import { Desk } from "../desk";
import { compare } from "./actions";
import { asOf } from "./as-of";

// Rendered in one piece: its forms work without JavaScript.
export const instant = false;
export const metadata: Metadata = { title: "Liabilities · Desk", robots: { index: false } };

type Props = { searchParams: Promise<{ on?: string | string[] }> };

export default async function LiabilitiesPage({ searchParams }: Props) {
  const actor = await requireStaff("finance");
  const now = systemClock.now();
  const { day, at } = asOf((await searchParams).on, now);
  const [found, ties] = await Promise.all([findLiabilities(actor, at), findLedgerTies(actor, now)]);
  if (!found.ok || !ties.ok) notFound();
  return (
    <Desk actor={actor} current="/admin/liabilities">
      <DeskHeading
        title="Liabilities"
        actions={<TextLink href={`/admin/liabilities/export?on=${day}`}>As CSV</TextLink>}
      />
      <form action="/admin/liabilities" className="mb-6 flex flex-wrap items-end gap-3">
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
      <div className="grid gap-8">
        <DeskPanel
          title="In all"
          aside={
            <p className="text-stone">
              As of <DateTime iso={at.toISOString()} withTime />
            </p>
          }
        >
          <Sums liabilities={found.value} />
        </DeskPanel>
        <DeskPanel title="To whom">
          <Rows liabilities={found.value} />
        </DeskPanel>
        <DeskPanel title="Whether the books agree, now">
          <TieList ties={ties.value} />
          <div className="mt-4">
            <ActForm
              id="compare"
              action={compare}
              values={{}}
              answer={await keptAnswer("compare")}
              pendingLabel="Asking Stripe…"
            >
              Compare the last 30 days with Stripe
            </ActForm>
          </div>
        </DeskPanel>
      </div>
    </Desk>
  );
}

function Sums({ liabilities: { rows, creditCents, giftCardCents } }: { liabilities: Liabilities }) {
  const sum = (of: (row: Liabilities["rows"][number]) => number) => (
    <Price cents={rows.reduce((total, row) => total + of(row), 0)} currency="usd" />
  );
  return (
    <KeyValueList
      items={[
        { label: "Pending, to consignors", value: sum((row) => row.pendingCents) },
        { label: "Payable, to consignors", value: sum((row) => row.payableCents) },
        { label: "Owed by consignors", value: sum((row) => row.debtCents) },
        { label: "Store credit", value: <Price cents={creditCents} currency="usd" /> },
        { label: "Gift cards", value: <Price cents={giftCardCents} currency="usd" /> },
      ]}
    />
  );
}

function Rows({ liabilities }: { liabilities: Liabilities }) {
  return (
    <DataTable
      caption="What is owed to whom"
      headers={[
        { key: "name", label: "Consignor" },
        { key: "pending", label: "Pending", align: "end" },
        { key: "payable", label: "Payable", align: "end" },
        { key: "debt", label: "Owed by them", align: "end" },
      ]}
      empty="Nothing was owed to any consignor, and none owed anything."
      rows={liabilities.rows.map((row) => ({
        key: `${row.consignorId} ${row.currency}`,
        cells: {
          name: (
            <TextLink href={`/admin/payouts/consignors/${row.consignorId}`} underline="hover">
              {row.name}
            </TextLink>
          ),
          pending: <Price cents={row.pendingCents} currency={row.currency} />,
          payable: <Price cents={row.payableCents} currency={row.currency} />,
          debt: <Price cents={row.debtCents} currency={row.currency} />,
        },
      }))}
    />
  );
}
