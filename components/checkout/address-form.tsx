"use client";

import { getInputProps, getSelectProps } from "@conform-to/react";
import { FormErrors } from "@/components/ui/field";
import { TextField } from "@/components/ui/input";
import { Notice } from "@/components/ui/notice";
import { SelectField } from "@/components/ui/select";
import { SubmitButton } from "@/components/ui/submit-button";
import { US_STATES } from "@/lib/us-places";
import type { FormAction, FormState } from "@/lib/web/form-state";
import { useActionForm } from "@/lib/web/use-action-form";

export type AddressFields = {
  name: string;
  line1: string;
  line2?: string | null;
  city: string;
  state: string;
  postal: string;
  phone?: string | null;
};

export type AddressFormProps = {
  action: FormAction;
  defaults: AddressFields;
  /** Sent along unseen: whose address it is. */
  about: Readonly<Record<string, string>>;
  answer?: FormState | undefined;
};

const STATES = US_STATES.map(({ code, name }) => ({ value: code, label: name }));

/** Puts an address right that is on an order already. */
export function AddressForm({ action, defaults, about, answer }: AddressFormProps) {
  const { formProps, fields, errors, notice } = useActionForm<AddressFields>(action, {
    id: "address",
    defaultValue: defaults,
    answer,
  });
  const text = (field: keyof AddressFields) => {
    const { key: _key, ...input } = getInputProps(fields[field], { type: "text" });
    return { ...input, errors: fields[field].errors };
  };
  const { key: _state, ...state } = getSelectProps(fields.state);
  return (
    <form {...formProps} className="grid gap-4">
      <div role="status">
        {notice ? (
          <Notice tone="success" live={false}>
            {notice}
          </Notice>
        ) : null}
      </div>
      <FormErrors errors={errors} />
      {Object.entries(about).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <TextField {...text("name")} label="Full name" autoComplete="off" required />
      <TextField {...text("line1")} label="Street and number" autoComplete="off" required />
      <TextField {...text("line2")} label="Apartment, unit" autoComplete="off" optional />
      <TextField {...text("city")} label="City" autoComplete="off" required />
      <div className="grid grid-cols-[3fr_2fr] gap-4">
        <SelectField
          {...state}
          label="State"
          options={STATES}
          required
          errors={fields.state.errors}
        />
        <TextField {...text("postal")} label="ZIP code" inputMode="numeric" required />
      </div>
      <TextField {...text("phone")} label="Phone" type="tel" optional />
      <div>
        <SubmitButton variant="secondary" pendingLabel="Saving…">
          Change the address
        </SubmitButton>
      </div>
    </form>
  );
}
