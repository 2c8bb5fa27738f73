import type { ReactNode } from "react";
import { Table, Td, Th } from "@/components/ui/table";

export type DataTableHeader = { key: string; label: string; align?: "start" | "end" };
export type DataTableRow = { key: string; cells: readonly ReactNode[] };
export type DataTableProps = {
  /** Names the table; read out, not shown. */
  caption: string;
  headers: readonly DataTableHeader[];
  /** Cells in the order of the headers; the first names the row. */
  rows: readonly DataTableRow[];
  /** In place of rows when there are none. */
  empty?: ReactNode;
};

/** A desk list: one line a row, numbers at the right, scrolls sideways by itself on a phone. */
export function DataTable({ caption, headers, rows, empty }: DataTableProps) {
  if (rows.length === 0) {
    return (
      <div className="border-y border-hairline py-8 text-stone">{empty ?? "Nothing here."}</div>
    );
  }
  return (
    <Table caption={caption} captionHidden className="whitespace-nowrap">
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
            {row.cells.map((cell, index) => {
              const header = headers[index];
              return index === 0 ? (
                <Th key={header?.key ?? index} scope="row" align={header?.align}>
                  {cell}
                </Th>
              ) : (
                <Td key={header?.key ?? index} align={header?.align}>
                  {cell}
                </Td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
