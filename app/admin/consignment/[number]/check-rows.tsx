import type { InspectionFacts } from "./inspection-facts";

const OUTCOMES = [
  { value: "passed", label: "Passed" },
  { value: "failed", label: "Failed" },
] as const;

/** The category's checklist: one answer each, and a word where there is something to say. */
export function CheckRows({ checks }: { checks: InspectionFacts["checks"] }) {
  return (
    <ul className="border-t border-hairline">
      {checks.map(({ name, label, hint, passed, note }, index) => (
        <li key={name} className="border-b border-hairline py-2.5">
          <fieldset className="grid gap-x-4 gap-y-1.5 sm:grid-cols-[minmax(0,1fr)_auto]">
            <legend className="sr-only">{label}</legend>
            <input type="hidden" name={`checks[${index}].check`} value={name} />
            <div className="min-w-0">
              <p aria-hidden="true" className="font-medium">
                {label}
              </p>
              <p className="text-xs text-stone">{hint}</p>
            </div>
            <div className="flex gap-4">
              {OUTCOMES.map(({ value, label: word }) => (
                <label key={value} className="flex min-h-8 items-center gap-2">
                  <input
                    type="radio"
                    name={`checks[${index}].outcome`}
                    value={value}
                    defaultChecked={passed !== null && (value === "passed") === passed}
                    className="size-4.5 accent-moss"
                  />
                  {word}
                </label>
              ))}
            </div>
            <input
              name={`checks[${index}].note`}
              defaultValue={note}
              aria-label={`Note: ${label}`}
              placeholder="Note"
              maxLength={300}
              autoComplete="off"
              className="h-9 rounded-sm border border-outline bg-paper px-2.5 sm:col-span-2"
            />
          </fieldset>
        </li>
      ))}
    </ul>
  );
}
