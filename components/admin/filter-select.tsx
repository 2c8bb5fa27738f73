import type { SelectOption } from "@/components/ui/select";

export type FilterSelectProps = {
  name: string;
  label: string;
  options: readonly SelectOption[];
  defaultValue?: string;
};

/** One dense native select in a FilterBar. */
export function FilterSelect({ name, label, options, defaultValue }: FilterSelectProps) {
  return (
    <label>
      <span className="mb-1 block text-xs text-stone">{label}</span>
      <select
        name={name}
        defaultValue={defaultValue}
        className="block h-9 rounded-sm border border-outline bg-paper px-2"
      >
        {options.map((option) => (
          <option key={option.value} value={option.value} disabled={option.disabled}>
            {option.label}
          </option>
        ))}
      </select>
    </label>
  );
}
