import type { ComponentProps } from "react";
import { Select } from "./select";

export type QuantitySelectProps = Omit<ComponentProps<"select">, "children"> & {
  /** Names the control: "Quantity". */
  label: string;
  max: number;
};

/** One to `max` as a native select: no script, one hand. */
export function QuantitySelect({ label, max, ...props }: QuantitySelectProps) {
  const options = Array.from({ length: max }, (_, index) => ({
    value: String(index + 1),
    label: String(index + 1),
  }));
  return <Select aria-label={label} options={options} {...props} />;
}
