import { TextLink } from "@/components/ui/link";
import { Price } from "@/components/ui/price";
import type { SheetLine } from "@/lib/orders/desk-view";
import { DataTable } from "./data-table";
import { Thumb } from "./thumb";

const headers = [
  { key: "what", label: "Goods" },
  { key: "each", label: "Each", align: "end" },
  { key: "quantity", label: "Quantity", align: "end" },
  { key: "tax", label: "Tax", align: "end" },
  { key: "consignor", label: "Consignor’s share", align: "end" },
  { key: "total", label: "Line", align: "end" },
] as const;

/** Basis points as per cent: 825 is "8.25 %". */
const percent = (bp: number) => `${bp / 100} %`;

export type SheetLinesProps = { lines: readonly SheetLine[]; currency: string };

/** The lines of one order, prices and shares as they were when it was made. */
export function SheetLines({ lines, currency }: SheetLinesProps) {
  const pieces = lines.some((line) => line.consignorShareBp !== null);
  const rows = lines.map((line) => ({
    key: line.id,
    cells: {
      what: (
        <span className="flex min-w-48 items-center gap-3 whitespace-normal">
          <Thumb base={line.imageBase} />
          <span>
            <TextLink href={`/products/${line.slug}`} underline="hover">
              {line.title}
            </TextLink>
            <span className="block text-xs font-normal text-stone">
              {[line.sku, line.detail].filter(Boolean).join(" · ")}
            </span>
          </span>
        </span>
      ),
      each: <Price cents={line.unitPriceCents} currency={currency} />,
      quantity: line.quantity,
      tax: (
        <>
          <Price cents={line.taxCents} currency={currency} />
          <span className="block text-xs text-stone">{percent(line.taxRateBp)}</span>
        </>
      ),
      consignor:
        line.consignorShareBp === null ? null : (
          <>
            <Price cents={line.consignorCents} currency={currency} />
            <span className="block text-xs text-stone">
              {percent(line.consignorShareBp)}, {line.consignorName}
            </span>
          </>
        ),
      total: (
        <Price
          cents={line.unitPriceCents * line.quantity - line.discountCents}
          currency={currency}
        />
      ),
    },
  }));
  return (
    <div className="[&_td]:align-middle">
      <DataTable
        caption="Lines"
        headers={headers.filter(({ key }) => pieces || key !== "consignor")}
        rows={rows}
      />
    </div>
  );
}
