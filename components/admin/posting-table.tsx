import { DateTime } from "@/components/ui/date-time";
import { Price } from "@/components/ui/price";
import type { SheetPosting } from "@/lib/orders/desk-view";
import { DataTable } from "./data-table";

const headers = [
  { key: "account", label: "Account" },
  { key: "sku", label: "For" },
  { key: "booked", label: "Booked" },
  { key: "debit", label: "Debit", align: "end" },
  { key: "credit", label: "Credit", align: "end" },
] as const;

const plain = (name: string) => name.charAt(0).toUpperCase() + name.slice(1).replaceAll("_", " ");

export type PostingTableProps = { postings: readonly SheetPosting[]; currency: string };

/** What an order booked, debit and credit in columns of their own, with their sums. */
export function PostingTable({ postings, currency }: PostingTableProps) {
  const sums = { debit: 0, credit: 0 };
  for (const { amountCents } of postings) {
    if (amountCents > 0) sums.debit += amountCents;
    else sums.credit -= amountCents;
  }
  const rows = postings.map((posting) => ({
    key: posting.id,
    cells: {
      account: (
        <>
          {plain(posting.account)}
          {posting.ownerName ? (
            <span className="font-normal text-stone"> · {posting.ownerName}</span>
          ) : null}
        </>
      ),
      sku: posting.sku ?? "",
      booked: (
        <span className="text-stone">
          {plain(posting.kind)}, <DateTime iso={posting.at} withTime />
        </span>
      ),
      debit:
        posting.amountCents > 0 ? <Price cents={posting.amountCents} currency={currency} /> : "",
      credit:
        posting.amountCents < 0 ? <Price cents={-posting.amountCents} currency={currency} /> : "",
    },
  }));
  const total = {
    key: "total",
    cells: {
      account: "Sum",
      sku: "",
      booked: "",
      debit: (
        <b className="font-medium">
          <Price cents={sums.debit} currency={currency} />
        </b>
      ),
      credit: (
        <b className="font-medium">
          <Price cents={sums.credit} currency={currency} />
        </b>
      ),
    },
  };
  return (
    <DataTable
      caption="Ledger postings"
      headers={headers}
      rows={rows.length > 0 ? [...rows, total] : []}
      empty="Nothing is booked before an order is paid."
    />
  );
}
