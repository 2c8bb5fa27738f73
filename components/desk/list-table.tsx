import Link from "next/link";
import { Thumb } from "@/components/admin/thumb";
import { cn } from "@/components/ui/cn";
import { DateTime } from "@/components/ui/date-time";
import { TextLink } from "@/components/ui/link";
import { Price } from "@/components/ui/price";
import type { Cell, ColumnKind, ListRow } from "@/lib/desk/list-definition";
import { StateWord } from "./state-word";

export type TableColumn = {
  key: string;
  label: string;
  kind: ColumnKind;
  /** Where pressing its head leads; null where the list cannot be sorted by it. */
  sortHref: string | null;
  sorted: "ascending" | "descending" | null;
};

export type ListTableProps = {
  caption: string;
  columns: readonly [TableColumn, ...TableColumn[]];
  rows: readonly ListRow[];
  /** The form that the boxes belong to; without one there are none. */
  form?: string | undefined;
  pictures: boolean;
};

/** A number or a short word is not broken at its hyphens. */
const MOST_UNBROKEN = 14;

const atEnd = (kind: ColumnKind) => kind === "money" || kind === "number";

function CellView({ kind, value }: { kind: ColumnKind; value: Cell | undefined }) {
  if (value === null || value === undefined || value === "") return null;
  if (kind === "money") return <Price cents={Number(value)} currency="usd" />;
  if (kind === "date") return <DateTime iso={String(value)} />;
  if (kind === "time") return <DateTime iso={String(value)} withTime />;
  if (kind === "state") return <StateWord word={String(value)} />;
  const text = String(value);
  if (text.length <= MOST_UNBROKEN) return <span className="whitespace-nowrap">{text}</span>;
  return text.length > 120 ? `${text.slice(0, 117)}…` : text;
}

function Head({ column }: { column: TableColumn }) {
  const { label, sortHref, sorted, kind } = column;
  const mark = sorted ? (sorted === "ascending" ? " ↑" : " ↓") : "";
  return (
    <th
      scope="col"
      aria-sort={sorted ?? undefined}
      className={cn(
        "border-b border-ink py-2 pr-4 font-medium whitespace-nowrap last:pr-0",
        atEnd(kind) ? "text-right" : "text-left",
      )}
    >
      {sortHref ? (
        <Link href={sortHref} className="rounded-sm hover:underline" prefetch={false}>
          {label}
          <span aria-hidden="true">{mark}</span>
        </Link>
      ) : (
        label
      )}
    </th>
  );
}

/** A list's rows: a table, whose rows stand as cards on a phone. Keys go through it by `data-row`. */
export function ListTable({ caption, columns, rows, form, pictures }: ListTableProps) {
  const [first, ...others] = columns;
  return (
    <table data-list className="desk-list w-full border-collapse text-sm">
      <caption className="sr-only">{caption}</caption>
      <thead>
        <tr className="text-stone">
          {form ? (
            <th scope="col" className="w-9 border-b border-ink py-2 pr-3 text-left">
              <label className="flex items-center gap-3">
                <input
                  type="checkbox"
                  data-tick-all
                  aria-label="Choose all on this page"
                  className="size-5 accent-moss align-middle"
                />
                <span aria-hidden="true" className="font-normal whitespace-nowrap lg:hidden">
                  All on this page
                </span>
              </label>
            </th>
          ) : null}
          {columns.map((column) => (
            <Head key={column.key} column={column} />
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.id} data-row className="transition-colors hover:bg-bone">
            {form ? (
              <td data-tick>
                <input
                  type="checkbox"
                  form={form}
                  name="ids"
                  value={row.id}
                  aria-label={`Choose ${String(row.cells[first.key] ?? "")}`}
                  className="size-5 accent-moss align-middle"
                />
              </td>
            ) : null}
            <th scope="row" className="text-left font-medium">
              <span className="flex min-w-40 items-center gap-3">
                {pictures ? <Thumb base={row.image} /> : null}
                <TextLink
                  href={row.href}
                  underline="hover"
                  prefetch={false}
                  className="[overflow-wrap:anywhere]"
                >
                  {String(row.cells[first.key] ?? "")}
                </TextLink>
              </span>
            </th>
            {others.map(({ key, label, kind }) => (
              <td
                key={key}
                data-label={label}
                className={atEnd(kind) ? "tabular-nums lg:text-right" : undefined}
              >
                <CellView kind={kind} value={row.cells[key]} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
