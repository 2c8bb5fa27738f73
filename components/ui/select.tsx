import type { ComponentProps, ReactNode } from "react";
import { cn } from "./cn";
import { controlStyles } from "./control-styles";
import { describedBy, Field, type FieldErrors } from "./field";
import { Icon } from "./icon";

export type SelectOption = { value: string; label: string; disabled?: boolean };
export type SelectProps = ComponentProps<"select"> & {
  options: readonly SelectOption[];
  /** The first, empty choice, for instance "Choose a state". */
  placeholder?: string;
};

export function Select({ options, placeholder, className, ...props }: SelectProps) {
  return (
    <span className={cn("relative block", className)}>
      <select className={cn(controlStyles, "appearance-none pr-10")} {...props}>
        {placeholder ? <option value="">{placeholder}</option> : null}
        {options.map((option) => (
          <option key={option.value} value={option.value} disabled={option.disabled}>
            {option.label}
          </option>
        ))}
      </select>
      <Icon
        name="chevron"
        className="pointer-events-none absolute top-1/2 right-3 size-4 -translate-y-1/2 text-stone"
      />
    </span>
  );
}

export type SelectFieldProps = SelectProps & {
  id: string;
  label: ReactNode;
  hint?: ReactNode;
  errors?: FieldErrors;
  optional?: boolean;
  fieldClassName?: string;
};

/** A labelled native select; the rest of the props go to the select. */
export function SelectField(props: SelectFieldProps) {
  const { label, hint, errors, optional, fieldClassName, ...select } = props;
  return (
    <Field
      id={select.id}
      label={label}
      hint={hint}
      errors={errors}
      optional={optional}
      className={fieldClassName}
    >
      <Select
        {...select}
        aria-invalid={errors?.length ? true : select["aria-invalid"]}
        aria-describedby={describedBy(select.id, {
          hint,
          errors,
          given: select["aria-describedby"],
        })}
      />
    </Field>
  );
}
