"use client";

import { useState, useSyncExternalStore } from "react";
import { Select } from "@/components/ui/select";
import { Field } from "@/components/ui/field";
import { controlStyles } from "@/components/ui/control-styles";
import { OfferRadios } from "./offer-fields";
import { useOfferField } from "./offer-form";

export type KindChoice = {
  readonly slug: string;
  readonly label: string;
  readonly taken: string;
  readonly refused: string;
  readonly kinds: readonly { readonly value: string; readonly label: string }[];
};

const nothing = () => () => {};

/** What it is: the shelf, with what is taken for it, and the kind, which the shelf narrows down where there is script. */
export function KindFields({ choices }: { choices: readonly KindChoice[] }) {
  const category = useOfferField("category");
  const kind = useOfferField("subcategory");
  const [slug, setSlug] = useState(category.value);
  const script = useSyncExternalStore(
    nothing,
    () => true,
    () => false,
  );
  const chosen = choices.find((choice) => choice.slug === slug);
  return (
    <>
      <div onChange={(event) => setSlug((event.target as HTMLInputElement).value)}>
        <OfferRadios
          name="category"
          legend="What is it?"
          options={choices.map((choice) => ({
            value: choice.slug,
            label: choice.label,
            hint: (
              <>
                {choice.taken}. <span className="block">Not: {choice.refused}.</span>
              </>
            ),
          }))}
        />
      </div>
      <Field id="subcategory" label="Which kind?" errors={kind.errors}>
        {script ? (
          <Select
            key={slug}
            id="subcategory"
            name="subcategory"
            placeholder={chosen ? "Choose" : "Choose a shelf first"}
            options={chosen?.kinds ?? []}
            defaultValue={slug === category.value ? kind.value : ""}
            aria-invalid={kind.errors.length > 0 || undefined}
            aria-describedby={kind.errors.length > 0 ? "subcategory-error" : undefined}
          />
        ) : (
          <select
            id="subcategory"
            name="subcategory"
            defaultValue={kind.value}
            className={controlStyles}
            aria-invalid={kind.errors.length > 0 || undefined}
            aria-describedby={kind.errors.length > 0 ? "subcategory-error" : undefined}
          >
            <option value="">Choose</option>
            {choices.map((choice) => (
              <optgroup key={choice.slug} label={choice.label}>
                {choice.kinds.map(({ value, label }) => (
                  <option key={value} value={value}>
                    {label}
                  </option>
                ))}
              </optgroup>
            ))}
          </select>
        )}
      </Field>
    </>
  );
}
