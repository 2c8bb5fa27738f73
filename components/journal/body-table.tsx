import { createElement, type ReactNode } from "react";
import type { BodyBlock, BodyCell } from "@/lib/journal/document/body-view";
import { lineElement } from "./phrases";

type Contents = (blocks: readonly BodyBlock[]) => ReactNode;

export type BodyTableProps = {
  table: Extract<BodyBlock, { kind: "table" }>;
  /** Draws a cell that has more than one line. */
  contents: Contents;
};

/** A table in the text. A wide one is moved sideways by itself, by keyboard too. */
export function BodyTable({ table, contents }: BodyTableProps) {
  const [first, ...others] = table.rows;
  const headed = first?.every(({ header }) => header) ?? false;
  const rows = headed ? others : table.rows;
  return (
    <section className="text-table" tabIndex={0} aria-label={table.caption ?? "Table"}>
      <table>
        {table.caption === null ? null : <caption>{table.caption}</caption>}
        {headed && first ? (
          <thead>
            <tr>{first.map((cell, index) => cellElement(cell, "col", index, contents))}</tr>
          </thead>
        ) : null}
        <tbody>
          {rows.map((row, index) => (
            <tr key={index}>
              {row.map((cell, place) => cellElement(cell, "row", place, contents))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function cellElement(cell: BodyCell, scope: "col" | "row", key: number, contents: Contents) {
  const { header, colSpan, rowSpan, align, blocks } = cell;
  const [only, ...more] = blocks;
  return createElement(
    header ? "th" : "td",
    {
      key,
      ...(header ? { scope } : {}),
      ...(colSpan > 1 ? { colSpan } : {}),
      ...(rowSpan > 1 ? { rowSpan } : {}),
      ...(align ? { "data-align": align } : {}),
    },
    only?.kind === "paragraph" && more.length === 0
      ? lineElement("span", only.line)
      : contents(blocks),
  );
}
