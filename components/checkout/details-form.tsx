"use client";

import { getInputProps, getSelectProps } from "@conform-to/react";
import { FormErrors } from "@/components/ui/field";
import { TextField } from "@/components/ui/input";
import { SelectField } from "@/components/ui/select";
import { SubmitButton } from "@/components/ui/submit-button";
import { US_STATES } from "@/lib/us-places";
import type { FormAction, FormState } from "@/lib/web/form-state";
import { useActionForm } from "@/lib/web/use-action-form";

export type DetailsFields = {
  email: string;
  name: string;
  line1: string;
  line2?: string | null;
  city: string;
  state: string;
  postal: string;
  phone?: string | null;
};

export type DetailsFormProps = {
  action: FormAction;
  defaults: Partial<DetailsFields>;
  answer?: FormState | undefined;
};

const STATES = US_STATES.map(({ code, name }) => ({ value: code, label: name }));

/** Where to send it and where to write to. */
export function DetailsForm({ action, defaults, answer }: DetailsFormProps) {
  const { formProps, fields, errors } = useActionForm<DetailsFields>(action, {
    defaultValue: defaults,
    answer,
  });
  const text = (field: keyof DetailsFields, label: string, autoComplete: string) => ({
    ...getInputProps(fields[field], { type: "text" }),
    key: field,
    label,
    autoComplete,
    errors: fields[field].errors,
  });
  const { key: _state, ...state } = getSelectProps(fields.state);
  const field = (props: ReturnType<typeof text>, extra: object = {}) => {
    const { key, ...rest } = props;
    return <TextField key={key} {...rest} {...extra} />;
  };
  return (
    <form {...formProps} className="space-y-8">
      <FormErrors errors={errors} />
      <fieldset className="space-y-5">
        <legend className="display mb-4 text-2xl">Contact</legend>
        {field(text("email", "E-mail", "email"), {
          type: "email",
          inputMode: "email",
          hint: "For the receipt and word of your parcel, nothing else.",
          required: true,
        })}
      </fieldset>
      <fieldset className="space-y-5">
        <legend className="display mb-4 text-2xl">Delivery address</legend>
        {field(text("name", "Full name", "shipping name"), { required: true })}
        {field(text("line1", "Street and number", "shipping address-line1"), { required: true })}
        {field(text("line2", "Apartment, unit", "shipping address-line2"), { optional: true })}
        {field(text("city", "City", "shipping address-level2"), { required: true })}
        <div className="grid grid-cols-[3fr_2fr] gap-4">
          <SelectField
            {...state}
            label="State"
            options={STATES}
            placeholder="Choose"
            autoComplete="shipping address-level1"
            required
            errors={fields.state.errors}
          />
          {field(text("postal", "ZIP code", "shipping postal-code"), {
            inputMode: "numeric",
            required: true,
          })}
        </div>
        {field(text("phone", "Phone", "shipping tel"), {
          type: "tel",
          optional: true,
          hint: "Only for the carrier, if they cannot find you.",
        })}
      </fieldset>
      <SubmitButton size="lg" pendingLabel="Working out delivery…" className="w-full sm:w-auto">
        Go on to delivery
      </SubmitButton>
    </form>
  );
}
