import type { ComponentProps, ReactNode } from "react";
import { cn } from "./cn";
import { controlStyles } from "./control-styles";
import { describedBy, Field, type FieldErrors } from "./field";

export type TextareaProps = ComponentProps<"textarea">;

export function Textarea({ className, rows = 4, ...props }: TextareaProps) {
  return <textarea rows={rows} className={cn(controlStyles, "resize-y", className)} {...props} />;
}

export type TextareaFieldProps = TextareaProps & {
  id: string;
  label: ReactNode;
  hint?: ReactNode;
  errors?: FieldErrors;
  optional?: boolean;
  fieldClassName?: string;
};

/** A labelled textarea; the rest of the props go to the textarea. */
export function TextareaField(props: TextareaFieldProps) {
  const { label, hint, errors, optional, fieldClassName, ...area } = props;
  return (
    <Field
      id={area.id}
      label={label}
      hint={hint}
      errors={errors}
      optional={optional}
      className={fieldClassName}
    >
      <Textarea
        {...area}
        aria-invalid={errors?.length ? true : area["aria-invalid"]}
        aria-describedby={describedBy(area.id, { hint, errors, given: area["aria-describedby"] })}
      />
    </Field>
  );
}
