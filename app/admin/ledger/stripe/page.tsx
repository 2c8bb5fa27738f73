import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { DataTable } from "@/components/admin/data-table";
import { DeskHeading } from "@/components/admin/desk-heading";
import { DeskPanel } from "@/components/admin/desk-panel";
import { Button } from "@/components/ui/button";
import { TextField } from "@/components/ui/input";
import { TextLink } from "@/components/ui/link";
import { Notice } from "@/components/ui/notice";
import { Price } from "@/components/ui/price";
import { systemClock } from "@/lib/clock";
import type { QueryParameters } from "@/lib/list-page";
import type { BalanceComparison } from "@/lib/operations/balance-view";
import { reconcileBalance } from "@/lib/operations/reconcile-balance";
import { requireStaff } from "@/lib/web/session";
import { Desk } from "../../desk";
import { LedgerNav } from "../ledger-nav";
import { daysOf } from "./days";

// Rendered in one piece: its form works without JavaScript.
export const instant = false;
export const metadata: Metadata = { title: "Against Stripe · Desk", robots: { index: false } };

type Props = { searchParams: Promise<QueryParameters> };

/** Stripe is asked only once days were chosen: it takes a while. */
export default async function StripePage({ searchParams }: Props) {
  const actor = await requireStaff("finance");
  const { from, to, asked } = daysOf(await searchParams, systemClock.now());
  const found = asked ? await reconcileBalance(actor, { from, to }) : null;
  if (found && !found.ok && found.code === "not_found") notFound();
  return (
    <Desk actor={actor} current="/admin/ledger">
      <DeskHeading title="Against Stripe" />
      <LedgerNav current="/admin/ledger/stripe" />
      <p className="mb-4 max-w-text text-stone">
        Every movement of Stripe’s balance in these days, beside what the shop has on record of the
        same payment, refund, transfer or dispute. At most 92 days at a time.
      </p>
      <form action="/admin/ledger/stripe" className="mb-6 flex flex-wrap items-end gap-3">
        <TextField
          id="from"
          name="from"
          type="date"
          label="From"
          defaultValue={from}
          fieldClassName="w-44"
        />
        <TextField
          id="to"
          name="to"
          type="date"
          label="To"
          defaultValue={to}
          fieldClassName="w-44"
        />
        <Button type="submit" variant="secondary">
          Compare
        </Button>
      </form>
      {found && !found.ok ? (
        <Notice tone="error" live={false} title="Stripe does not answer">
          Try again in a minute.
        </Notice>
      ) : null}
      {found?.ok ? (
        <Comparison
          comparison={found.value}
          csv={`/admin/ledger/stripe/export?${new URLSearchParams({ from, to })}`}
        />
      ) : null}
    </Desk>
  );
}

const money = (cents: number) => <Price cents={cents} currency="usd" />;
const words = (name: string) => {
  const plain = name.replaceAll("_", " ");
  return plain.charAt(0).toUpperCase() + plain.slice(1);
};

function Comparison({ comparison, csv }: { comparison: BalanceComparison; csv: string }) {
  const { sums, differences, toBankCents } = comparison;
  return (
    <div className="grid gap-8">
      <DeskPanel title="In all">
        <DataTable
          caption="What moved"
          headers={[
            { key: "kind", label: "Kind" },
            { key: "count", label: "How many", align: "end" },
            { key: "here", label: "Here", align: "end" },
            { key: "stripe", label: "At Stripe", align: "end" },
            { key: "fee", label: "Stripe’s fees", align: "end" },
          ]}
          empty="Nothing moved in these days, here or at Stripe."
          rows={sums.map(({ kind, count, oursCents, stripeCents, feeCents }) => ({
            key: kind,
            cells: {
              kind: words(kind),
              count,
              here: money(oursCents),
              stripe: money(stripeCents),
              fee: money(feeCents),
            },
          }))}
        />
        <p className="mt-3 text-stone">
          Paid out to the shop’s own bank: {money(-toBankCents)}. The fees for payments are told
          here and not booked; a dispute’s fee is booked with it.
        </p>
      </DeskPanel>
      <DeskPanel
        title={differences.length === 0 ? "No difference" : "Differences"}
        aside={differences.length === 0 ? null : <TextLink href={csv}>As CSV</TextLink>}
      >
        <DataTable
          caption="Differences"
          headers={[
            { key: "source", label: "At Stripe" },
            { key: "kind", label: "Kind" },
            { key: "order", label: "Order" },
            { key: "here", label: "Here", align: "end" },
            { key: "stripe", label: "At Stripe", align: "end" },
          ]}
          empty="Stripe and the shop agree about every movement."
          rows={differences.map(({ source, kind, number, oursCents, stripeCents }) => ({
            key: source,
            cells: {
              source,
              kind: words(kind),
              order: number ? (
                <TextLink href={`/admin/orders/${number}`}>{number}</TextLink>
              ) : (
                "none"
              ),
              here: money(oursCents),
              stripe: money(stripeCents),
            },
          }))}
        />
      </DeskPanel>
    </div>
  );
}
