"use client";

import { getInputProps } from "@conform-to/react";
import { FormErrors } from "@/components/ui/field";
import { TextField } from "@/components/ui/input";
import { SubmitButton } from "@/components/ui/submit-button";
import type { FormAction, FormState } from "@/lib/web/form-state";
import { useActionForm } from "@/lib/web/use-action-form";

export type SentFormProps = {
  action: FormAction;
  values: Readonly<Record<string, string | undefined>>;
  answer?: FormState | undefined;
};

/** By which carrier a return was sent, if not with our label. */
export function SentForm({ action, values, answer }: SentFormProps) {
  const { formProps, fields, errors } = useActionForm<{ carrier: string; tracking: string }>(
    action,
    {
      id: `sent-by-${values["returnId"] ?? ""}`,
      answer,
    },
  );
  const { key: _carrier, ...carrier } = getInputProps(fields.carrier, { type: "text" });
  const { key: _tracking, ...tracking } = getInputProps(fields.tracking, { type: "text" });
  return (
    <form {...formProps} className="grid max-w-form gap-4">
      <FormErrors errors={errors} />
      {Object.entries(values).map(([name, value]) =>
        value === undefined ? null : <input key={name} type="hidden" name={name} value={value} />,
      )}
      <TextField
        {...carrier}
        label="Carrier"
        autoComplete="off"
        required
        maxLength={40}
        errors={fields.carrier.errors}
      />
      <TextField
        {...tracking}
        label="Tracking number"
        autoComplete="off"
        optional
        maxLength={40}
        errors={fields.tracking.errors}
      />
      <div>
        <SubmitButton variant="secondary" size="sm" pendingLabel="Noting…">
          It is on its way
        </SubmitButton>
      </div>
    </form>
  );
}
