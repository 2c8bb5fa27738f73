import type { ComponentProps, ReactNode } from "react";
import { cn } from "./cn";
import { describedBy, FieldError, type FieldErrors } from "./field";

export type CheckboxProps = Omit<ComponentProps<"input">, "type"> & {
  label: ReactNode;
  /** Stands at the end of the row, for instance how many there are. */
  trailing?: ReactNode;
};

/** A native checkbox; the whole row is its target. Styled by `.choice` in app/kit.css, for lists of dozens. */
export function Checkbox({ label, trailing, className, ...input }: CheckboxProps) {
  return (
    <label className={cn("choice", className)}>
      <input type="checkbox" {...input} />
      <span>{label}</span>
      {trailing === undefined ? null : <small>{trailing}</small>}
    </label>
  );
}

export type CheckboxFieldProps = CheckboxProps & {
  id: string;
  hint?: ReactNode;
  errors?: FieldErrors;
};

/** A single yes or no in a form, with its hint and message. */
export function CheckboxField({ hint, errors, ...checkbox }: CheckboxFieldProps) {
  const { id } = checkbox;
  return (
    <div className="min-w-0">
      <Checkbox
        {...checkbox}
        aria-invalid={errors?.length ? true : checkbox["aria-invalid"]}
        aria-describedby={describedBy(id, { hint, errors, given: checkbox["aria-describedby"] })}
      />
      {hint ? (
        <p id={`${id}-description`} className="pl-8 text-sm text-stone">
          {hint}
        </p>
      ) : null}
      <FieldError id={id} errors={errors} />
    </div>
  );
}
