import type { ReactNode } from "react";
import { Table, Td, Th } from "@/components/ui/table";

export type FactTableProps = {
  caption: string;
  columns: readonly string[];
  /** The first cell of a row names it. */
  rows: readonly (readonly [ReactNode, ...ReactNode[]])[];
};

/** A plain table of text; the caption is for screen readers, since a heading stands above. */
export function FactTable({ caption, columns, rows }: FactTableProps) {
  return (
    <Table caption={caption} captionHidden className="min-w-[30rem]">
      <thead>
        <tr>
          {columns.map((column) => (
            <Th key={column}>{column}</Th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(([name, ...cells], index) => (
          <tr key={index}>
            <Th scope="row" quiet className="align-baseline">
              {name}
            </Th>
            {cells.map((cell, at) => (
              <Td key={at}>{cell}</Td>
            ))}
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
