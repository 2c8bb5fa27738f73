import type { ComponentProps, ReactNode } from "react";
import { cn } from "./cn";
import { describedBy, Field, type FieldErrors } from "./field";

export type FileFieldProps = Omit<ComponentProps<"input">, "type"> & {
  id: string;
  label: ReactNode;
  hint?: ReactNode;
  errors?: FieldErrors;
  optional?: boolean;
};

/** A labelled choice of a file. */
export function FileField({ label, hint, errors, optional, className, ...input }: FileFieldProps) {
  return (
    <Field id={input.id} label={label} hint={hint} errors={errors} optional={optional}>
      <input
        {...input}
        type="file"
        aria-invalid={errors?.length ? true : undefined}
        aria-describedby={describedBy(input.id, { hint, errors })}
        className={cn(
          "block min-h-9 max-w-full file:mr-3 file:min-h-9 file:rounded-sm file:border file:border-solid file:border-outline file:bg-paper file:px-3 file:font-medium",
          className,
        )}
      />
    </Field>
  );
}
