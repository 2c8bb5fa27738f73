import type { ReactNode } from "react";
import { cn } from "./cn";
import { describedBy, FieldError, type FieldErrors } from "./field";

export type FieldsetProps = {
  id: string;
  legend: ReactNode;
  /** Small for a group of choices, large for a part of a long form. */
  size?: "small" | "large";
  legendHidden?: boolean;
  hint?: ReactNode;
  errors?: FieldErrors;
  disabled?: boolean;
  className?: string;
  children: ReactNode;
};

/** Controls that belong together, under their common name. */
export function Fieldset(props: FieldsetProps) {
  const { id, legend, size = "small", legendHidden, hint, errors, disabled, children } = props;
  const shown = size === "large" ? "display mb-4 text-2xl" : "mb-1.5 text-sm font-medium";
  return (
    <fieldset
      id={id}
      disabled={disabled}
      className={cn("min-w-0", props.className)}
      aria-describedby={describedBy(id, { hint, errors })}
    >
      <legend className={legendHidden ? "sr-only" : shown}>{legend}</legend>
      {hint ? (
        <p id={`${id}-description`} className="-mt-1 mb-2 text-sm text-stone">
          {hint}
        </p>
      ) : null}
      {children}
      <FieldError id={id} errors={errors} />
    </fieldset>
  );
}
