import { DataTable } from "@/components/admin/data-table";
import { Thumb } from "@/components/admin/thumb";
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
      rows={sheet.lines.map((line) => ({
        key: line.id,
        cells: {
          what: (
            <span className="flex min-w-48 items-center gap-3 whitespace-normal">
              <Thumb base={line.imageBase} />
              <span>
                {line.title}
                <span className="block text-xs font-normal text-stone">
                  {line.sku} · {line.category}
                </span>
              </span>
            </span>
          ),
          quantity: line.quantity,
          why: (
            <span className="block min-w-40 whitespace-normal wrap-anywhere">
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
    <span className="block min-w-32 whitespace-normal wrap-anywhere tabular-nums">
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
