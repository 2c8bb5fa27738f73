import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { DataTable } from "@/components/admin/data-table";
import { DeskHeading } from "@/components/admin/desk-heading";
import { DateTime } from "@/components/ui/date-time";
import { KeyValueList } from "@/components/ui/key-value-list";
import { TextLink } from "@/components/ui/link";
import { Price } from "@/components/ui/price";
import { findLedgerEntry } from "@/lib/operations/ledger-queries";
import { requireStaff } from "@/lib/web/session";
import { Desk } from "../../../desk";

export const instant = false;
export const metadata: Metadata = { title: "Transaction · Desk", robots: { index: false } };

type Props = { params: Promise<{ id: string }> };

const words = (name: string) => {
  const plain = name.replaceAll("_", " ");
  return plain.charAt(0).toUpperCase() + plain.slice(1);
};

export default async function TransactionPage({ params }: Props) {
  const actor = await requireStaff("finance");
  const found = await findLedgerEntry(actor, (await params).id);
  if (!found.ok) notFound();
  const { key, kind, memo, at, orderNumber, postings } = found.value;
  const money = (cents: number, currency: string) =>
    cents > 0 ? <Price cents={cents} currency={currency} /> : null;
  return (
    <Desk actor={actor} current="/admin/ledger">
      <DeskHeading
        title={words(kind)}
        above={
          <TextLink href="/admin/ledger/transactions" tone="stone" underline="hover">
            Transactions
          </TextLink>
        }
      />
      <KeyValueList
        className="mb-8"
        items={[
          { label: "Key", value: <span className="wrap-anywhere">{key}</span> },
          { label: "Booked", value: <DateTime iso={at.toISOString()} withTime /> },
          {
            label: "Order",
            value: orderNumber ? (
              <TextLink href={`/admin/orders/${orderNumber}`}>{orderNumber}</TextLink>
            ) : (
              "none"
            ),
          },
          { label: "Words", value: memo ?? "none" },
        ]}
      />
      <DataTable
        caption="Postings"
        headers={[
          { key: "account", label: "Account" },
          { key: "whose", label: "Whose" },
          { key: "sku", label: "SKU" },
          { key: "debit", label: "Debit", align: "end" },
          { key: "credit", label: "Credit", align: "end" },
        ]}
        rows={postings.map((posting) => ({
          key: posting.id,
          cells: {
            account: words(posting.account),
            whose: posting.owner,
            sku: posting.sku,
            debit: money(posting.amountCents, posting.currency),
            credit: money(-posting.amountCents, posting.currency),
          },
        }))}
      />
    </Desk>
  );
}
