"use client";

import { useRef, useState } from "react";
import { place } from "@/components/resale/drawing/place";
import type { Shape } from "@/components/resale/drawing/shape";
import { MeasuredDrawing } from "@/components/resale/measured-drawing";
import type { Measurement } from "@/components/resale/measured";
import { TextField } from "@/components/ui/input";
import { LENGTH_UNITS, type LengthUnit, parseLength, typedLength } from "@/lib/consignment/lengths";
import { useOfferField } from "./offer-form";

export type MeasureField = {
  /** The form's name: `measure.chestCm`. */
  readonly name: string;
  /** The part, as the drawing calls it. */
  readonly part: string;
  readonly label: string;
  readonly how: string;
  readonly required: boolean;
  readonly record: "cm" | "mm";
};

export type MeasureFieldsProps = {
  fields: readonly MeasureField[];
  shape: Shape | null;
  unit: LengthUnit;
};

const UNIT_LABELS: Readonly<Record<LengthUnit, string>> = { in: "Inches", cm: "Centimeters" };

/** What is measured, beside a drawing that shows where; the one being filled in is drawn stronger. */
export function MeasureFields({ fields, shape, unit: first }: MeasureFieldsProps) {
  const box = useRef<HTMLDivElement>(null);
  const [unit, setUnit] = useState(first);
  const [at, setAt] = useState<string | null>(null);

  function change(to: LengthUnit) {
    for (const { name, record } of fields) {
      const input = box.current?.querySelector<HTMLInputElement>(`[name="${name}"]`);
      const value = input && parseLength(input.value, unit, record);
      if (input && value !== null && value !== undefined)
        input.value = typedLength(value, to, record);
    }
    setUnit(to);
  }

  const drawn = shape && place(shape, fields.map(asMeasurement)).labels.length > 0 ? shape : null;
  return (
    <fieldset className="min-w-0">
      <legend className="display mb-1 text-2xl">Measurements</legend>
      <p className="mb-4 text-sm text-stone">
        Of the piece itself, lying flat, not of whoever wears it. A tape is enough.
      </p>
      <UnitChoice unit={unit} onChange={change} />
      <div className="mt-5 grid gap-x-8 gap-y-6 lg:grid-cols-2" ref={box}>
        <div className="space-y-5" onFocus={(event) => setAt(partAt(fields, event.target))}>
          {fields.map((field) => (
            <Length key={field.name} field={field} unit={unit} />
          ))}
        </div>
        {drawn ? (
          <figure className="measured measure-guide">
            <MeasuredDrawing
              id="measure"
              shape={drawn}
              measurements={fields.map(asMeasurement)}
              strong={at}
            />
            <figcaption className="sr-only">
              A drawing of {drawn.name} that shows where each length is taken.
            </figcaption>
          </figure>
        ) : null}
      </div>
    </fieldset>
  );
}

const asMeasurement = ({ part }: MeasureField): Measurement => ({
  part,
  metric: "",
  inches: "",
  isLength: true,
});

function partAt(fields: readonly MeasureField[], target: EventTarget): string | null {
  const name = target instanceof HTMLInputElement ? target.name : "";
  return fields.find((field) => field.name === name)?.part ?? null;
}

function UnitChoice({ unit, onChange }: { unit: LengthUnit; onChange: (to: LengthUnit) => void }) {
  return (
    <fieldset>
      <legend className="sr-only">Unit</legend>
      <div className="unit-switch justify-start">
        {LENGTH_UNITS.map((one) => (
          <label key={one}>
            <input
              type="radio"
              name="unit"
              value={one}
              defaultChecked={one === unit}
              onChange={() => onChange(one)}
              className="sr-only"
            />
            {UNIT_LABELS[one]}
          </label>
        ))}
      </div>
    </fieldset>
  );
}

function Length({ field, unit }: { field: MeasureField; unit: LengthUnit }) {
  const { value, errors } = useOfferField(field.name);
  const inUnit = unit === "in" ? "in" : field.record;
  return (
    <TextField
      id={field.name.replaceAll(".", "-")}
      name={field.name}
      label={`${field.label} (${inUnit})`}
      hint={field.how}
      defaultValue={value}
      errors={errors}
      optional={!field.required}
      inputMode="decimal"
      autoComplete="off"
      maxLength={12}
    />
  );
}
