import type { ReactNode } from "react";
import { cn } from "./cn";
import { Icon } from "./icon";

export type FieldErrors = readonly string[] | undefined;

export type FieldProps = {
  /** The control's id; the message gets `<id>-error` and the hint `<id>-description`. */
  id: string;
  label: ReactNode;
  hint?: ReactNode;
  errors?: FieldErrors;
  optional?: boolean;
  className?: string;
  children: ReactNode;
};

/** `aria-describedby` for a control inside a Field, on top of what the form library already set. */
export function describedBy(
  id: string | undefined,
  shown: { hint?: ReactNode; errors?: FieldErrors; given?: string },
): string | undefined {
  const ids = new Set(shown.given?.split(" ").filter(Boolean));
  if (id && shown.hint) ids.add(`${id}-description`);
  if (id && shown.errors?.length) ids.add(`${id}-error`);
  return ids.size > 0 ? [...ids].join(" ") : undefined;
}

/** The message beside a field. Rendered only when there is something to say. */
export function FieldError({ id, errors }: { id: string; errors?: FieldErrors }) {
  if (!errors?.length) return null;
  return (
    <p id={`${id}-error`} className="mt-1.5 text-sm font-medium text-error">
      {errors.join(" ")}
    </p>
  );
}

/** Label, hint, control and message, in reading order. */
export function Field({ id, label, hint, errors, optional, className, children }: FieldProps) {
  return (
    <div className={cn("min-w-0", className)}>
      <label htmlFor={id} className="mb-1.5 flex items-baseline justify-between gap-3 text-sm">
        <span className="font-medium">{label}</span>
        {optional ? <span className="text-stone">Optional</span> : null}
      </label>
      {hint ? (
        <p id={`${id}-description`} className="-mt-1 mb-1.5 text-sm text-stone">
          {hint}
        </p>
      ) : null}
      {children}
      <FieldError id={id} errors={errors} />
    </div>
  );
}

/** The messages of a whole form, above its fields; moves into view as an alert. */
export function FormErrors({ id, errors }: { id?: string; errors?: FieldErrors }) {
  if (!errors?.length) return null;
  return (
    <div
      id={id}
      role="alert"
      className="flex gap-3 border-l-2 border-error bg-error-wash px-4 py-3 text-sm text-ink"
    >
      <Icon name="close" className="mt-0.5 size-4 text-error" />
      <p>{errors.join(" ")}</p>
    </div>
  );
}
