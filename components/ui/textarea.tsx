import type { ComponentProps, ReactNode } from "react";
import { cn } from "./cn";
import { controlStyles } from "./control-styles";
import { describedBy, Field, type FieldErrors } from "./field";

export type TextAreaFieldProps = ComponentProps<"textarea"> & {
  id: string;
  label: ReactNode;
  hint?: ReactNode;
  errors?: FieldErrors;
  optional?: boolean;
  fieldClassName?: string;
};

/** A labelled textarea that grows with what is typed where the browser can, and can be pulled larger. */
export function TextAreaField(props: TextAreaFieldProps) {
  const { label, hint, errors, optional, fieldClassName, className, rows = 6, ...area } = props;
  return (
    <Field
      id={area.id}
      label={label}
      hint={hint}
      errors={errors}
      optional={optional}
      className={fieldClassName}
    >
      <textarea
        rows={rows}
        {...area}
        className={cn(controlStyles, "max-h-[60vh] resize-y [field-sizing:content]", className)}
        style={{ minHeight: `${rows * 1.6 + 1}em` }}
        aria-invalid={errors?.length ? true : area["aria-invalid"]}
        aria-describedby={describedBy(area.id, { hint, errors, given: area["aria-describedby"] })}
      />
    </Field>
  );
}
