"use client";

import { useState } from "react";
import { FieldError } from "@/components/ui/field";
import { differs } from "@/lib/consignment/inspection-differences";
import type { InspectionFacts } from "./inspection-facts";

type Props = {
  category: string | null;
  rows: InspectionFacts["measurements"];
  errors: Readonly<Record<string, unknown>>;
};

const asMeasured = (typed: string): number | string | undefined => {
  if (typed.trim() === "") return undefined;
  return /^\d+(\.\d+)?$/.test(typed.trim()) ? Number(typed) : typed.trim();
};

/** The seller's measurements and ours, side by side. What is too far apart stands out while it is typed. */
export function MeasuredRows({ category, rows, errors }: Props) {
  const [typed, setTyped] = useState<Readonly<Record<string, string>>>(
    Object.fromEntries(rows.map(({ key, found }) => [key, found === null ? "" : String(found)])),
  );
  if (rows.length === 0) return null;
  return (
    <fieldset className="min-w-0">
      <legend className="mb-1 font-medium">Measurements</legend>
      <div className="grid grid-cols-[minmax(0,1fr)_5rem_6rem] items-baseline gap-x-3">
        <p aria-hidden="true" className="text-xs text-stone" />
        <p aria-hidden="true" className="text-right text-xs text-stone">
          Seller
        </p>
        <p aria-hidden="true" className="text-xs text-stone">
          Here
        </p>
        {rows.map(({ key, label, unit, said }, index) => {
          const now = typed[key] ?? "";
          const apart = differs(category, key, said ?? undefined, asMeasured(now));
          const id = `measured-${key}`;
          const name = `measurements[${index}].value`;
          const wrong = errors[name] as readonly string[] | undefined;
          return (
            <div
              key={key}
              data-apart={apart || undefined}
              className="col-span-3 -mx-2 grid grid-cols-subgrid items-center border-t border-hairline px-2 py-1.5 data-apart:bg-warning-wash"
            >
              <label htmlFor={id} className="min-w-0">
                {label}, {unit}
                {apart ? (
                  <span className="block text-xs font-medium text-warning">
                    {gap(said, now, unit)}
                  </span>
                ) : null}
              </label>
              <p className="text-right tabular-nums">
                <span className="sr-only">Its seller says </span>
                {said ?? "Not said"}
              </p>
              <div>
                <input type="hidden" name={`measurements[${index}].key`} value={key} />
                <input
                  id={id}
                  name={name}
                  value={now}
                  onChange={(event) => setTyped({ ...typed, [key]: event.target.value })}
                  inputMode="decimal"
                  autoComplete="off"
                  maxLength={60}
                  className="h-9 w-full rounded-sm border border-outline bg-paper px-2.5 tabular-nums"
                />
                <FieldError id={id} errors={wrong} />
              </div>
            </div>
          );
        })}
      </div>
    </fieldset>
  );
}

function gap(said: number | string | null, typed: string, unit: string): string {
  const found = asMeasured(typed);
  if (typeof said !== "number" || typeof found !== "number") return "Not what its seller says";
  const by = Math.abs(found - said);
  return `${Number(by.toFixed(1))} ${unit} ${found > said ? "more" : "less"} than its seller says`;
}
