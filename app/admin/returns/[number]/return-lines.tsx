import { DataTable } from "@/components/admin/data-table";
import { GoodsCell } from "@/components/admin/goods-cell";
import type { ReturnSheet, ReturnSheetLine } from "@/lib/returns/desk-queries";
import { isFault, type ReturnReason } from "@/lib/returns/returnable";

const REASONS: Readonly<Record<ReturnReason, string>> = {
  changed_mind: "Changed their mind",
  too_small: "Too small",
  too_large: "Too large",
  not_as_described: "Not as described",
  faulty: "Something is wrong with it",
  wrong_item: "Not what was ordered",
  arrived_late: "Came too late",
};

const headers = [
  { key: "what", label: "Goods" },
  { key: "quantity", label: "Asked", align: "end" },
  { key: "why", label: "Why" },
  { key: "counted", label: "Came" },
] as const;

/** What is sent back and why, and what of it came. */
export function ReturnLines({ sheet }: { sheet: ReturnSheet }) {
  return (
    <DataTable
      caption="Lines of the return"
      headers={headers}
      cards="labelled"
      rows={sheet.lines.map((line) => ({
        key: line.id,
        cells: {
          what: (
            <GoodsCell
              imageBase={line.imageBase}
              title={line.title}
              detail={`${line.sku} · ${line.category}`}
            />
          ),
          quantity: line.quantity,
          why: (
            <span className="whitespace-normal wrap-anywhere sm:block sm:min-w-40">
              {REASONS[line.reason]}
              <span className="block text-xs text-stone">
                {isFault(line.reason)
                  ? "The shop’s fault"
                  : line.isPiece
                    ? "Goes to inspection"
                    : line.unopened
                      ? "Said to be unopened"
                      : "Opened"}
              </span>
              {line.comment ? <span className="block text-stone">“{line.comment}”</span> : null}
            </span>
          ),
          counted: <Counted line={line} />,
        },
      }))}
    />
  );
}

function Counted({ line }: { line: ReturnSheetLine }) {
  if (line.received === null) return <span className="text-stone">Not yet</span>;
  return (
    <span className="whitespace-normal wrap-anywhere tabular-nums sm:block sm:min-w-32">
      {line.received} of {line.quantity}
      {line.received > 0 && !line.isPiece ? (
        <span className="block text-xs text-stone">
          {line.opened ?? 0} opened, {line.resellable ?? 0} on the shelf
        </span>
      ) : null}
      {line.finding ? <span className="block text-stone">{line.finding}</span> : null}
    </span>
  );
}
