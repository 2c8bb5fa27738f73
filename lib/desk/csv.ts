import { stringify } from "csv-stringify/sync";
import type { Cell, ListColumn, ListRow } from "./list-definition";

/** What spreadsheets would take for a formula. */
const FORMULA = /^[=+\-@\t\r]/;
const NUMBER = /^-?\d+(\.\d+)?$/;

/** A text as a spreadsheet may have it: one that would be a formula there is led by an apostrophe. */
export function safeCell(value: string): string {
  return FORMULA.test(value) && !NUMBER.test(value) ? `'${value}` : value;
}

/** The text that was written by `safeCell`. */
export function unsafeCell(value: string): string {
  return value.startsWith("'") && FORMULA.test(value.slice(1)) ? value.slice(1) : value;
}

/** Lines of CSV as RFC 4180 has them (CRLF), safe for spreadsheets. */
export function csvLines(rows: readonly (readonly string[])[]): string {
  return stringify(
    rows.map((row) => row.map(safeCell)),
    { record_delimiter: "windows" },
  );
}

/** Tells spreadsheets that the file is UTF-8. */
export const BOM = "\u{FEFF}";

function cellText(kind: ListColumn["kind"], value: Cell | undefined): string {
  if (value === null || value === undefined) return "";
  if (kind === "money") return (Number(value) / 100).toFixed(2);
  return String(value);
}

/** Rows of a list as CSV, money in dollars. */
export function rowsAsCsv(columns: readonly ListColumn[], rows: readonly ListRow[]): string {
  return csvLines(
    rows.map((row) => columns.map(({ key, kind }) => cellText(kind, row.cells[key]))),
  );
}
