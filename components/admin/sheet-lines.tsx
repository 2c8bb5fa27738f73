import { TextLink } from "@/components/ui/link";
import { Price } from "@/components/ui/price";
import type { SheetLine } from "@/lib/orders/desk-view";
import { DataTable } from "./data-table";
import { GoodsCell } from "./goods-cell";

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
        <GoodsCell
          imageBase={line.imageBase}
          title={
            <TextLink href={`/products/${line.slug}`} underline="hover">
              {line.title}
            </TextLink>
          }
          detail={[line.sku, line.detail].filter(Boolean).join(" · ")}
        />
      ),
      each: <Price cents={line.unitPriceCents} currency={currency} />,
      quantity: line.quantity,
      tax: (
        <>
          <Price cents={line.taxCents} currency={currency} />
          <span className="text-xs text-stone sm:block"> {percent(line.taxRateBp)}</span>
        </>
      ),
      consignor:
        line.consignorShareBp === null ? null : (
          <>
            <Price cents={line.consignorCents} currency={currency} />
            <span className="text-xs text-stone sm:block">
              {" "}
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
    <DataTable
      caption="Lines"
      headers={headers.filter(({ key }) => pieces || key !== "consignor")}
      rows={rows}
      cards="labelled"
    />
  );
}
