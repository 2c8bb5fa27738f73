import type { ReactNode } from "react";
import { Table, Td, Th } from "@/components/ui/table";

export type DataTableHeader = { key: string; label: string; align?: "start" | "end" };
/** Cells by their header's key. */
export type DataTableRow = { key: string; cells: Readonly<Record<string, ReactNode>> };
export type DataTableProps = {
  /** Names the table; read out, not shown. */
  caption: string;
  /** The first column names the row. */
  headers: readonly DataTableHeader[];
  rows: readonly DataTableRow[];
  /** In place of rows when there are none. */
  empty?: ReactNode;
  /**
   * On a phone rows stand as cards instead of scrolling sideways: `last` with their last cell underneath, `labelled` with
   * each cell's header before it.
   */
  cards?: "last" | "labelled";
};

/** Classes of app/admin/desk.css. */
const LOOKS = { last: "row-cards", labelled: "row-facts sm:whitespace-nowrap" } as const;

/** A desk list: one line a row, numbers at the right, scrolls sideways by itself on a phone. */
export function DataTable({ caption, headers, rows, empty, cards }: DataTableProps) {
  if (rows.length === 0) {
    return (
      <div className="border-y border-hairline py-4 text-stone">{empty ?? "Nothing here."}</div>
    );
  }
  return (
    <Table caption={caption} captionHidden className={cards ? LOOKS[cards] : "whitespace-nowrap"}>
      <thead>
        <tr className="text-stone">
          {headers.map((header) => (
            <Th key={header.key} align={header.align}>
              {header.label}
            </Th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.key} className="transition-colors hover:bg-bone">
            {headers.map((header, index) =>
              index === 0 ? (
                <Th key={header.key} scope="row" align={header.align} className="align-baseline">
                  {row.cells[header.key]}
                </Th>
              ) : (
                <Td
                  key={header.key}
                  align={header.align}
                  data-label={cards === "labelled" ? header.label : undefined}
                >
                  {row.cells[header.key]}
                </Td>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
