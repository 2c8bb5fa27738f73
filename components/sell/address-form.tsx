"use client";

import { getInputProps, getSelectProps } from "@conform-to/react";
import { FormErrors } from "@/components/ui/field";
import { TextField, type TextFieldProps } from "@/components/ui/input";
import { Notice } from "@/components/ui/notice";
import { SelectField } from "@/components/ui/select";
import { SubmitButton } from "@/components/ui/submit-button";
import { US_STATES } from "@/lib/us-places";
import type { FormAction, FormState } from "@/lib/web/form-state";
import { useActionForm } from "@/lib/web/use-action-form";

export type AddressFields = {
  fullName: string;
  line1: string;
  line2?: string | null;
  city: string;
  state: string;
  postal: string;
  phone?: string | null;
  next?: string;
};

export type AddressFormProps = {
  action: FormAction;
  defaults: Partial<AddressFields>;
  next?: string | undefined;
  answer?: FormState | undefined;
};

const STATES = US_STATES.map(({ code, name }) => ({ value: code, label: name }));

/** Where pieces come from and go back to. */
export function AddressForm({ action, defaults, next, answer }: AddressFormProps) {
  const { formProps, fields, errors, notice } = useActionForm<AddressFields>(action, {
    id: "address",
    defaultValue: defaults,
    answer,
  });
  const { key: _state, ...state } = getSelectProps(fields.state);
  const field = (
    name: Exclude<keyof AddressFields, "state" | "next">,
    label: string,
    more: Partial<TextFieldProps>,
  ) => {
    const { key, ...input } = getInputProps(fields[name], { type: "text" });
    return <TextField key={key} {...input} label={label} errors={fields[name].errors} {...more} />;
  };
  return (
    <form {...formProps} className="max-w-form space-y-5">
      <FormErrors errors={errors} />
      {notice ? (
        <Notice tone="success" live>
          {notice}
        </Notice>
      ) : null}
      {next ? <input type="hidden" name="next" value={next} /> : null}
      {field("fullName", "Full name", { autoComplete: "name", required: true })}
      {field("line1", "Street and number", { autoComplete: "address-line1", required: true })}
      {field("line2", "Apartment, unit", { autoComplete: "address-line2", optional: true })}
      {field("city", "City", { autoComplete: "address-level2", required: true })}
      <div className="grid grid-cols-[3fr_2fr] gap-4">
        <SelectField
          {...state}
          label="State"
          options={STATES}
          placeholder="Choose"
          autoComplete="address-level1"
          required
          errors={fields.state.errors}
        />
        {field("postal", "ZIP code", {
          inputMode: "numeric",
          autoComplete: "postal-code",
          required: true,
        })}
      </div>
      {field("phone", "Phone", {
        type: "tel",
        autoComplete: "tel",
        optional: true,
        hint: "Only for the carrier, if they cannot find you.",
      })}
      <SubmitButton pendingLabel="Saving…">Save the address</SubmitButton>
    </form>
  );
}
