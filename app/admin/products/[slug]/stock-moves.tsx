import { DataTable } from "@/components/admin/data-table";
import { DateTime } from "@/components/ui/date-time";
import { TextLink } from "@/components/ui/link";
import type { StockMove } from "@/lib/catalog/desk-view";

const headers = [
  { key: "at", label: "When" },
  { key: "sku", label: "SKU" },
  { key: "quantity", label: "Change", align: "end" },
  { key: "kind", label: "What" },
  { key: "why", label: "Why" },
] as const;

const kinds: Readonly<Record<StockMove["kind"], string>> = {
  received: "Received",
  sold: "Sold",
  restocked: "Restocked",
  adjusted: "Counted",
};

export function StockMoves({ movements }: { movements: readonly StockMove[] }) {
  const rows = movements.map((move) => ({
    key: move.id,
    cells: {
      at: (
        <span className="font-normal">
          <DateTime iso={move.at} withTime />
        </span>
      ),
      sku: move.sku,
      quantity: move.quantity > 0 ? `+${move.quantity}` : `−${-move.quantity}`,
      kind: kinds[move.kind],
      why: move.orderNumber ? (
        <TextLink href={`/admin/orders/${move.orderNumber}`}>{move.orderNumber}</TextLink>
      ) : (
        move.reason
      ),
    },
  }));
  return <DataTable caption="Stock movements" headers={headers} rows={rows} />;
}
