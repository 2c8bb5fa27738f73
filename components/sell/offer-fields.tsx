"use client";

import { Checkbox } from "@/components/ui/checkbox";
import { FieldError } from "@/components/ui/field";
import { TextField, type TextFieldProps } from "@/components/ui/input";
import { RadioGroup, type RadioGroupProps } from "@/components/ui/radio-group";
import { SelectField, type SelectFieldProps } from "@/components/ui/select";
import { TextAreaField, type TextAreaFieldProps } from "@/components/ui/textarea";
import type { ReactNode } from "react";
import { useOfferField } from "./offer-form";

type Named = { name: string };
const idOf = (name: string): string => name.replaceAll(".", "-");

/** Fields of the offer form: each knows its value and what is wrong with it by its name. */
export function OfferText({ name, ...props }: Omit<TextFieldProps, "id"> & Named) {
  const { value, errors } = useOfferField(name);
  return <TextField {...props} id={idOf(name)} name={name} defaultValue={value} errors={errors} />;
}

export function OfferArea({ name, ...props }: Omit<TextAreaFieldProps, "id"> & Named) {
  const { value, errors } = useOfferField(name);
  return (
    <TextAreaField {...props} id={idOf(name)} name={name} defaultValue={value} errors={errors} />
  );
}

export function OfferSelect({ name, ...props }: Omit<SelectFieldProps, "id"> & Named) {
  const { value, errors } = useOfferField(name);
  return (
    <SelectField {...props} id={idOf(name)} name={name} defaultValue={value} errors={errors} />
  );
}

export function OfferRadios({ name, ...props }: Omit<RadioGroupProps, "id"> & Named) {
  const { value, errors } = useOfferField(name);
  return <RadioGroup {...props} id={idOf(name)} name={name} defaultValue={value} errors={errors} />;
}

export function OfferTick({ name, label }: { name: string; label: ReactNode }) {
  const { value, errors } = useOfferField(name);
  const id = idOf(name);
  return (
    <div>
      <Checkbox
        id={id}
        name={name}
        label={label}
        defaultChecked={value !== ""}
        aria-invalid={errors.length > 0 || undefined}
        aria-describedby={errors.length > 0 ? `${id}-error` : undefined}
      />
      <FieldError id={id} errors={errors} />
    </div>
  );
}
