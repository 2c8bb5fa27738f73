import { DataTable } from "@/components/admin/data-table";
import { Price } from "@/components/ui/price";
import type { PreviewLine } from "@/lib/consignment/policy-preview";
import { formatCents } from "@/lib/money";

const CURRENCY = "usd";
const price = (cents: number) => <Price cents={cents} currency={CURRENCY} />;
const sum = (lines: readonly PreviewLine[], of: (line: PreviewLine) => number): number =>
  lines.reduce((total, line) => total + of(line), 0);

/** "+$12.00", "−$3.50", or that nothing changes. */
function Change({ cents }: { cents: number }) {
  if (cents === 0) return <span className="text-stone">Same</span>;
  const sign = cents > 0 ? "+" : "−";
  return (
    <span className="font-medium tabular-nums">
      {sign}
      {formatCents(Math.abs(cents), CURRENCY)}
    </span>
  );
}

/** What sellers would have had of past sales, by what counts and by the draft, to the cent. */
export function PreviewTable({ lines }: { lines: readonly PreviewLine[] }) {
  if (lines.length === 0)
    return (
      <p className="text-stone">No piece has been sold yet, so there is nothing to look back on.</p>
    );
  const all = {
    given: sum(lines, (line) => line.givenCents),
    now: sum(lines, (line) => line.nowCents),
    draft: sum(lines, (line) => line.draftCents),
  };
  const asked = lines.filter((line) => line.nowAskedCents !== line.draftAskedCents).length;
  return (
    <>
      <p className="mb-3">
        Of the last {lines.length} {lines.length === 1 ? "sale" : "sales"} sellers had{" "}
        {price(all.given)}. By what counts now they would have {price(all.now)}, by the draft{" "}
        {price(all.draft)}: <Change cents={all.draft - all.now} />.{" "}
        {asked === 0
          ? "Each would have been asked the same price on its day."
          : `On their day ${asked} would have been asked another price.`}
      </p>
      <DataTable
        caption="Past sales by both sets of rules"
        cards="labelled"
        headers={[
          { key: "piece", label: "Piece" },
          { key: "sold", label: "Sold for", align: "end" },
          { key: "given", label: "Had", align: "end" },
          { key: "now", label: "Now", align: "end" },
          { key: "draft", label: "Draft", align: "end" },
          { key: "change", label: "Difference", align: "end" },
          { key: "asked", label: "Asked that day, now and draft", align: "end" },
        ]}
        rows={lines.map((line) => ({
          key: `${line.number}-${line.soldCents}`,
          cells: {
            piece: (
              <span className="block max-w-64 truncate">
                <span className="text-stone tabular-nums">{line.number}</span> {line.title}
              </span>
            ),
            sold: price(line.soldCents),
            given: price(line.givenCents),
            now: price(line.nowCents),
            draft: price(line.draftCents),
            change: <Change cents={line.draftCents - line.nowCents} />,
            asked:
              line.nowAskedCents === line.draftAskedCents ? (
                price(line.nowAskedCents)
              ) : (
                <>
                  {price(line.nowAskedCents)}, {price(line.draftAskedCents)}
                </>
              ),
          },
        }))}
      />
    </>
  );
}
