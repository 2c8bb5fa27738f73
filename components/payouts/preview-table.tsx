import { DataTable } from "@/components/admin/data-table";
import { Badge } from "@/components/ui/badge";
import { TextLink } from "@/components/ui/link";
import { Price } from "@/components/ui/price";
import type { PreviewRow } from "@/lib/payouts/desk-view";
import { HOLD_WORDS, requirementWords } from "./hold-words";

const HEADERS = [
  { key: "name", label: "Consignor" },
  { key: "lines", label: "Lines", align: "end" },
  { key: "gross", label: "Earned", align: "end" },
  { key: "debt", label: "Kept for debts", align: "end" },
  { key: "amount", label: "Goes out", align: "end" },
  { key: "how", label: "How" },
  { key: "state", label: "State" },
] as const;

/** What a run made now would send to whom, and why it sends nothing to the others. */
export function PreviewTable({ rows }: { rows: readonly PreviewRow[] }) {
  return (
    <DataTable
      caption="What would go out now"
      cards="labelled"
      headers={HEADERS}
      empty="Nothing is payable. Earnings get here when their buyers' time to return is over."
      rows={rows.map((row) => ({
        key: `${row.consignorId} ${row.currency}`,
        cells: {
          name: (
            <TextLink href={`/admin/payouts/consignors/${row.consignorId}`}>{row.name}</TextLink>
          ),
          lines: row.lines,
          gross: <Price cents={row.grossCents} currency={row.currency} />,
          debt: row.debtCents > 0 ? <Price cents={-row.debtCents} currency={row.currency} /> : "",
          amount: <Price cents={row.amountCents} currency={row.currency} className="font-medium" />,
          how: <How row={row} />,
          state: <State row={row} />,
        },
      }))}
    />
  );
}

function How({ row }: { row: PreviewRow }) {
  if (row.method === "transfer") return "Transfer";
  return (
    <>
      Credit, <Price cents={row.bonusCents} currency={row.currency} /> bonus
    </>
  );
}

function State({ row }: { row: PreviewRow }) {
  const missing = row.hold === "account" ? row.requirements : [];
  return (
    <span className="block max-w-72 whitespace-normal">
      {row.hold === null ? <Badge tone="success">Ready</Badge> : HOLD_WORDS[row.hold]}
      {row.hold === "by_staff" && row.heldReason ? (
        <span className="block text-stone">“{row.heldReason}”</span>
      ) : null}
      {missing.map(({ field, by }) => (
        <span key={field} className="block text-stone">
          {requirementWords(field)}, {by === "stripe" ? "Stripe is looking" : "from them"}
        </span>
      ))}
      {row.frozenCents > 0 ? (
        <span className="block text-stone">
          <Price cents={row.frozenCents} currency={row.currency} /> more is frozen
        </span>
      ) : null}
    </span>
  );
}
