"use client";

import { useRef } from "react";
import { cn } from "./cn";
import { Icon } from "./icon";

export type QuantityStepperProps = {
  id: string;
  name: string;
  /** Names the control: "Quantity of Meadow Milk Cleanser". */
  label: string;
  defaultValue: number;
  min?: number;
  max: number;
  form?: string;
  /** Sends the surrounding form a moment after the last change. Without JavaScript the form needs its own button. */
  submitOnChange?: boolean;
  className?: string;
};

const SUBMIT_DELAY_MS = 450;

/** A native number input with a button on each side. Styled in app/controls.css. */
export function QuantityStepper(props: QuantityStepperProps) {
  const { id, name, label, defaultValue, min = 1, max, form, submitOnChange, className } = props;
  const input = useRef<HTMLInputElement>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  function changed() {
    if (!submitOnChange) return;
    clearTimeout(timer.current);
    timer.current = setTimeout(() => {
      if (input.current?.value && input.current.checkValidity())
        input.current.form?.requestSubmit();
    }, SUBMIT_DELAY_MS);
  }

  function step(by: 1 | -1) {
    const field = input.current;
    if (!field) return;
    const current = Number(field.value) || min;
    field.value = String(Math.min(max, Math.max(min, current + by)));
    changed();
  }

  return (
    <span className={cn("stepper", className)}>
      <button type="button" aria-controls={id} onClick={() => step(-1)}>
        <Icon name="minus" className="size-4" />
        <span className="sr-only">One less. {label}</span>
      </button>
      <input
        ref={input}
        id={id}
        name={name}
        form={form}
        type="number"
        inputMode="numeric"
        aria-label={label}
        min={min}
        max={max}
        step={1}
        required
        defaultValue={defaultValue}
        onChange={changed}
      />
      <button type="button" aria-controls={id} onClick={() => step(1)}>
        <Icon name="plus" className="size-4" />
        <span className="sr-only">One more. {label}</span>
      </button>
    </span>
  );
}
