import "server-only";
import { CsvError, parse } from "csv-parse/sync";
import { err, ok, type Result } from "../result";
import { unsafeCell } from "./csv";
import { PRODUCT_FIELDS } from "./product-fields";

/** The most rows that one file may have. */
export const MOST_ROWS = 50_000;
/** The largest file, in bytes. */
export const LARGEST_CSV = 30 * 1024 * 1024;

export const SKU_COLUMN = "SKU";
/** Every column of the template, by its head. */
export const KNOWN_COLUMNS: readonly string[] = [
  SKU_COLUMN,
  ...PRODUCT_FIELDS.map(({ label }) => label),
];
/** Stands in the file of rejected rows, and says nothing when that comes back corrected. */
export const PROBLEM_COLUMN = "What is wrong";
const READABLE = [...KNOWN_COLUMNS, PROBLEM_COLUMN];

export type CsvFile = {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
};

const unreadable = (problem: string) => err("unreadable", { problem });

/**
 * Reads a file of comma- or semicolon-separated values with a line of heads. `unreadable` says why, in words, as
 * `problem`: not UTF-8, no CSV, a head that is unknown, missing or there twice, no rows, too many.
 */
export function readCsv(bytes: Uint8Array): Result<CsvFile, "unreadable"> {
  if (bytes.byteLength > LARGEST_CSV) return unreadable("The file is larger than 30 MB.");
  let text: string;
  try {
    text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return unreadable("The file is not in UTF-8. Save it as “CSV UTF-8” and send it again.");
  }
  if (text.includes("\0")) return unreadable("The file is no CSV.");
  let rows: string[][];
  try {
    rows = parse(text, {
      delimiter: delimiterOf(text),
      relax_column_count: true,
      // An empty line counts too, so that rows have the numbers that spreadsheets show.
      skip_empty_lines: false,
      trim: true,
      to: MOST_ROWS + 2,
    });
  } catch (error) {
    if (error instanceof CsvError)
      return unreadable(`The file is no CSV: ${sentence(error.message)}`);
    throw error;
  }
  const [heads = [], ...lines] = rows;
  const columns = heads.map((head) => knownHead(head) ?? head);
  const problem = headProblem(columns, lines.length);
  return problem
    ? unreadable(problem)
    : ok({ columns, rows: lines.map((line) => line.map(unsafeCell)) });
}

/** Spreadsheets in half of Europe write semicolons. */
function delimiterOf(text: string): "," | ";" | "\t" {
  const heads = text.slice(0, text.search(/[\r\n]|$/));
  const count = (sign: string) => heads.split(sign).length;
  if (count("\t") > Math.max(count(","), count(";"))) return "\t";
  return count(";") > count(",") ? ";" : ",";
}

const sentence = (text: string) =>
  `${text.split("\n")[0]?.slice(0, 160)}${text.endsWith(".") ? "" : "."}`;

function knownHead(head: string): string | undefined {
  const plain = head.toLowerCase().replace(/\s+/g, " ").trim();
  return READABLE.find((known) => known.toLowerCase() === plain);
}

function headProblem(columns: readonly string[], rows: number): string | null {
  if (!columns.includes(SKU_COLUMN)) return "The file has no column SKU in its first line.";
  const unknown = columns.filter((column) => !READABLE.includes(column));
  if (unknown.length > 0) {
    const names = unknown.map((name) => `“${name.slice(0, 40)}”`).join(", ");
    return `The file has columns that the shop does not know: ${names}. Rename or remove them; the template has all names.`;
  }
  const twice = columns.find((column, index) => columns.indexOf(column) !== index);
  if (twice) return `The column ${twice} is there twice.`;
  if (rows === 0) return "The file has no rows under its heads.";
  return rows > MOST_ROWS
    ? `The file has more than ${MOST_ROWS.toLocaleString("en-US")} rows.`
    : null;
}
