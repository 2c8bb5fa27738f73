"use client";

import { getInputProps, getSelectProps } from "@conform-to/react";
import { FormErrors } from "@/components/ui/field";
import { TextField } from "@/components/ui/input";
import { SelectField } from "@/components/ui/select";
import { SubmitButton } from "@/components/ui/submit-button";
import { CARRIERS } from "@/lib/consignment/carriers";
import type { FormAction, FormState } from "@/lib/web/form-state";
import { useActionForm } from "@/lib/web/use-action-form";

export type SentFormProps = {
  number: string;
  action: FormAction;
  answer?: FormState | undefined;
};

/** Says that a piece is on its way, and with whom. */
export function SentForm({ number, action, answer }: SentFormProps) {
  const { formProps, fields, errors } = useActionForm<{ carrier: string; tracking: string }>(
    action,
    { id: "sent", answer },
  );
  const { key: _carrier, ...carrier } = getSelectProps(fields.carrier);
  const { key: _tracking, ...tracking } = getInputProps(fields.tracking, { type: "text" });
  return (
    <form {...formProps} className="max-w-form space-y-4">
      <FormErrors errors={errors} />
      <input type="hidden" name="number" value={number} />
      <SelectField
        {...carrier}
        label="Who carries it?"
        placeholder="Choose"
        options={CARRIERS.map((name) => ({ value: name, label: name }))}
        required
        errors={fields.carrier.errors}
      />
      <TextField
        {...tracking}
        label="Tracking number"
        hint="On the receipt; not needed if you bring it yourself."
        autoComplete="off"
        maxLength={40}
        errors={fields.tracking.errors}
      />
      <SubmitButton pendingLabel="One moment…">It is on its way</SubmitButton>
    </form>
  );
}
