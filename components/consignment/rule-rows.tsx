"use client";

import { FieldError } from "@/components/ui/field";

type Column = { readonly key: string; readonly label: string };

type Props = {
  /** The list's name in the form: `split` gives `split[0].from`. */
  name: string;
  legend: string;
  columns: readonly [Column, Column];
  rows: number;
  /** What stands in it, row by row. */
  values?: readonly Readonly<Record<string, string>>[];
  errors?: Readonly<Record<string, unknown>>;
};

/** A small table to fill in, of which rows may stay empty. */
export function RuleRows({ name, legend, columns, rows, values = [], errors = {} }: Props) {
  return (
    <fieldset className="min-w-0">
      <legend className="mb-1 font-medium">{legend}</legend>
      <div className="grid grid-cols-2 gap-x-3 gap-y-1.5">
        {columns.map(({ key, label }) => (
          <p key={key} aria-hidden="true" className="text-xs text-stone">
            {label}
          </p>
        ))}
        {Array.from({ length: rows }, (_, row) =>
          columns.map(({ key, label }) => {
            const field = `${name}[${row}].${key}`;
            const id = `${name}-${row}-${key}`;
            const wrong = errors[field] as readonly string[] | undefined;
            return (
              <div key={field} className="min-w-0">
                <input
                  id={id}
                  name={field}
                  defaultValue={values[row]?.[key] ?? ""}
                  aria-label={`${legend}, row ${row + 1}: ${label}`}
                  aria-invalid={wrong ? true : undefined}
                  aria-describedby={wrong ? `${id}-error` : undefined}
                  inputMode="decimal"
                  autoComplete="off"
                  maxLength={20}
                  className="block h-9 w-full rounded-sm border border-outline bg-paper px-2.5 tabular-nums aria-invalid:border-error"
                />
                <FieldError id={id} errors={wrong} />
              </div>
            );
          }),
        )}
      </div>
    </fieldset>
  );
}
