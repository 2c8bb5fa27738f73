import { DateTime } from "@/components/ui/date-time";
import { Price } from "@/components/ui/price";
import type { SheetPosting } from "@/lib/orders/desk-view";
import { DataTable } from "./data-table";

const headers = [
  { key: "account", label: "Account" },
  { key: "debit", label: "Debit", align: "end" },
  { key: "credit", label: "Credit", align: "end" },
] as const;

const plain = (name: string) => name.charAt(0).toUpperCase() + name.slice(1).replaceAll("_", " ");

/** Postings of one transaction stand together, as they come. */
function byTransaction(postings: readonly SheetPosting[]): SheetPosting[][] {
  return [...Map.groupBy(postings, (posting) => posting.transactionId).values()];
}

export type PostingsProps = { postings: readonly SheetPosting[]; currency: string };

/** What an order booked: a table per transaction, with debit and credit in columns of their own and their sums. */
export function Postings({ postings, currency }: PostingsProps) {
  if (postings.length === 0) {
    return <p className="text-stone">Nothing is booked before an order is paid.</p>;
  }
  return (
    <div className="grid gap-6">
      {byTransaction(postings).map((transaction) => (
        <Transaction
          key={transaction[0]?.transactionId}
          postings={transaction}
          currency={currency}
        />
      ))}
    </div>
  );
}

function Transaction({ postings, currency }: PostingsProps) {
  const [first] = postings;
  if (!first) return null;
  const sum = (sign: 1 | -1) =>
    postings.reduce((total, { amountCents }) => total + Math.max(0, sign * amountCents), 0);
  const money = (cents: number) => (cents > 0 ? <Price cents={cents} currency={currency} /> : null);
  const rows = postings.map((posting) => ({
    key: posting.id,
    cells: {
      account: (
        <span className="font-normal whitespace-normal">
          {plain(posting.account)}
          <span className="text-stone">
            {posting.ownerName ? `, ${posting.ownerName}` : ""}
            {posting.sku ? ` · ${posting.sku}` : ""}
          </span>
        </span>
      ),
      debit: money(posting.amountCents),
      credit: money(-posting.amountCents),
    },
  }));
  const total = {
    key: "sum",
    cells: { account: "Sum", debit: money(sum(1)), credit: money(sum(-1)) },
  };
  return (
    <div>
      <p className="text-stone">
        {plain(first.kind)}, <DateTime iso={first.at} withTime />
      </p>
      <DataTable
        caption={`Ledger: ${plain(first.kind)}`}
        headers={headers}
        rows={[...rows, total]}
      />
    </div>
  );
}
