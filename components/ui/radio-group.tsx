import type { ReactNode } from "react";
import { cn } from "./cn";
import { describedBy, FieldError, type FieldErrors } from "./field";

export type RadioOption = {
  value: string;
  label: ReactNode;
  hint?: ReactNode;
  /** Stands at the end of the row, for instance a price. */
  trailing?: ReactNode;
  disabled?: boolean;
};

export type RadioGroupProps = {
  id: string;
  name: string;
  legend: ReactNode;
  options: readonly RadioOption[];
  defaultValue?: string;
  hint?: ReactNode;
  errors?: FieldErrors;
  required?: boolean;
  form?: string;
  legendHidden?: boolean;
  className?: string;
};

/** Native radios, one row each; the whole row is the target. */
export function RadioGroup(props: RadioGroupProps) {
  const { id, name, legend, options, defaultValue, hint, errors, required, form } = props;
  return (
    <fieldset
      id={id}
      role="radiogroup"
      className={cn("min-w-0", props.className)}
      aria-invalid={errors?.length ? true : undefined}
      aria-describedby={describedBy(id, { hint, errors })}
    >
      <legend className={props.legendHidden ? "sr-only" : "mb-2 text-sm font-medium"}>
        {legend}
      </legend>
      {hint ? (
        <p id={`${id}-description`} className="mb-2 text-sm text-stone">
          {hint}
        </p>
      ) : null}
      <div className="divide-y divide-hairline border-y border-hairline">
        {options.map((option) => (
          <label
            key={option.value}
            className="flex min-h-13 cursor-pointer items-center gap-3 py-3 transition-colors has-checked:bg-moss-wash has-disabled:cursor-not-allowed has-disabled:text-stone sm:px-3"
          >
            <input
              type="radio"
              name={name}
              value={option.value}
              form={form}
              required={required}
              disabled={option.disabled}
              defaultChecked={option.value === defaultValue}
              className="ml-2 size-5 shrink-0 sm:ml-0"
            />
            <span className="min-w-0 flex-1">
              <span className="block">{option.label}</span>
              {option.hint ? <span className="block text-sm text-stone">{option.hint}</span> : null}
            </span>
            {option.trailing ? <span className="pr-2 sm:pr-0">{option.trailing}</span> : null}
          </label>
        ))}
      </div>
      <FieldError id={id} errors={errors} />
    </fieldset>
  );
}
