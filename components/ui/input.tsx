import type { ComponentProps, ReactNode } from "react";
import { cn } from "./cn";
import { controlStyles } from "./control-styles";
import { describedBy, Field, type FieldErrors } from "./field";

export type InputProps = ComponentProps<"input">;

export function Input({ className, ...props }: InputProps) {
  return <input type="text" className={cn(controlStyles, className)} {...props} />;
}

export type TextFieldProps = InputProps & {
  id: string;
  label: ReactNode;
  hint?: ReactNode;
  errors?: FieldErrors;
  optional?: boolean;
  fieldClassName?: string;
};

/** A labelled input; the rest of the props go to the input, so conform's getInputProps can be spread. */
export function TextField(props: TextFieldProps) {
  const { label, hint, errors, optional, fieldClassName, ...input } = props;
  return (
    <Field
      id={input.id}
      label={label}
      hint={hint}
      errors={errors}
      optional={optional}
      className={fieldClassName}
    >
      <Input
        {...input}
        aria-invalid={errors?.length ? true : input["aria-invalid"]}
        aria-describedby={describedBy(input.id, { hint, errors, given: input["aria-describedby"] })}
      />
    </Field>
  );
}
