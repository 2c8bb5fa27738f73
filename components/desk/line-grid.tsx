import { Thumb } from "@/components/admin/thumb";
import { FieldError, type FieldErrors } from "@/components/ui/field";
import { Table, Td, Th } from "@/components/ui/table";
import type { FormState } from "@/lib/web/form-state";

export type LineColumn = {
  /** The form's list: `received[0]`, `received[1]` and so on. */
  key: string;
  label: string;
  kind: "count" | "money" | "text";
};

export type LineRow = {
  id: string;
  title: string;
  detail: string;
  imageBase: string | null;
  /** What stands in each field at first. */
  values: Readonly<Record<string, string>>;
  /** The most that each may be, said beside it: "of 3", "of $12.00". */
  most: Readonly<Record<string, string>>;
  /** Columns that this line has no field for, and why. */
  without?: Readonly<Record<string, string>>;
};

export type LineGridProps = {
  name: string;
  caption: string;
  columns: readonly LineColumn[];
  rows: readonly LineRow[];
  typed: FormState["initialValue"];
  errorsOf: (key: string, at: number) => FieldErrors;
};

const box =
  "h-9 rounded-sm border border-outline bg-paper px-2 tabular-nums aria-invalid:border-error";
const widths = {
  count: "w-16 text-right",
  money: "w-24 text-right",
  text: "w-full min-w-40",
} as const;

/** A field of each kind for every line. Without script what was typed comes back as well. */
export function LineGrid({ name, caption, columns, rows, typed, errorsOf }: LineGridProps) {
  return (
    <Table caption={caption} captionHidden>
      <thead>
        <tr className="text-stone">
          <Th>Goods</Th>
          {columns.map(({ key, label, kind }) => (
            <Th key={key} align={kind === "text" ? "start" : "end"}>
              {label}
            </Th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row, at) => (
          <tr key={row.id}>
            <Th scope="row" className="align-middle font-normal">
              <span className="flex min-w-44 items-center gap-3 whitespace-normal">
                <Thumb base={row.imageBase} />
                <span className="wrap-anywhere">
                  {row.title}
                  {row.detail ? (
                    <span className="block text-xs font-normal text-stone">{row.detail}</span>
                  ) : null}
                </span>
              </span>
            </Th>
            {columns.map((column) => {
              const id = `${name}-${column.key}-${at}`;
              const errors = errorsOf(column.key, at);
              const no = row.without?.[column.key];
              return (
                <Td
                  key={column.key}
                  align={column.kind === "text" ? "start" : "end"}
                  className="align-middle"
                >
                  {no === undefined ? (
                    <>
                      <input
                        id={id}
                        name={`${column.key}[${at}]`}
                        aria-label={`${column.label}: ${row.title}`}
                        defaultValue={
                          typedAt(typed, column.key, at) ?? row.values[column.key] ?? ""
                        }
                        inputMode={
                          { count: "numeric", money: "decimal", text: undefined }[column.kind] as
                            | "numeric"
                            | "decimal"
                            | undefined
                        }
                        autoComplete="off"
                        maxLength={column.kind === "text" ? 1000 : 9}
                        aria-invalid={errors?.length ? true : undefined}
                        aria-describedby={errors?.length ? `${id}-error` : undefined}
                        className={`${box} ${widths[column.kind]}`}
                      />
                      {row.most[column.key] ? (
                        <span className="block text-xs whitespace-nowrap text-stone">
                          {row.most[column.key]}
                        </span>
                      ) : null}
                      <FieldError id={id} errors={errors} />
                    </>
                  ) : (
                    <>
                      <input type="hidden" name={`${column.key}[${at}]`} value="" />
                      <span className="text-stone">{no}</span>
                    </>
                  )}
                </Td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </Table>
  );
}

function typedAt(typed: LineGridProps["typed"], key: string, at: number): string | undefined {
  const list = typed?.[key];
  const value: unknown = Array.isArray(list) ? (list as unknown[])[at] : typed?.[`${key}[${at}]`];
  return typeof value === "string" ? value : undefined;
}
