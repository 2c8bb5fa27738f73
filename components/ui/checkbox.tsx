import type { ComponentProps, ReactNode } from "react";
import { cn } from "./cn";
import { describedBy, FieldError, type FieldErrors } from "./field";

export type CheckboxFieldProps = Omit<ComponentProps<"input">, "type"> & {
  id: string;
  label: ReactNode;
  hint?: ReactNode;
  errors?: FieldErrors;
};

/** A native checkbox with its label as one target. */
export function CheckboxField(props: CheckboxFieldProps) {
  const { label, hint, errors, className, ...input } = props;
  return (
    <div className={className}>
      <label htmlFor={input.id} className="flex min-h-7 cursor-pointer items-start gap-3">
        <input
          {...input}
          type="checkbox"
          className={cn("mt-0.5 size-5 shrink-0 rounded-sm", errors?.length && "accent-error")}
          aria-invalid={errors?.length ? true : input["aria-invalid"]}
          aria-describedby={describedBy(input.id, {
            hint,
            errors,
            given: input["aria-describedby"],
          })}
        />
        <span>{label}</span>
      </label>
      {hint ? (
        <p id={`${input.id}-description`} className="ml-8 text-sm text-stone">
          {hint}
        </p>
      ) : null}
      <FieldError id={input.id} errors={errors} />
    </div>
  );
}
