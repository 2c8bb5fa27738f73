"use client";

import { getInputProps } from "@conform-to/react";
import { FormErrors } from "@/components/ui/field";
import { TextField } from "@/components/ui/input";
import { RadioGroup } from "@/components/ui/radio-group";
import { SubmitButton } from "@/components/ui/submit-button";
import type { FormAction, FormState } from "@/lib/web/form-state";
import { useActionForm } from "@/lib/web/use-action-form";

export type BackFormProps = {
  id: string;
  number: string;
  action: FormAction;
  answer?: FormState | undefined;
  /** What happens. */
  hint: string;
  label: string;
  /** Asks whether it is sent back or given away, with what was chosen before. */
  choice?: "return" | "donate" | null;
};

/** Takes a piece back: what happens, a reason if there is one, and where it goes if it is with us. */
export function BackForm({ id, number, action, answer, hint, label, choice }: BackFormProps) {
  const { formProps, fields, errors } = useActionForm<{ reason: string; choice: string }>(action, {
    id,
    answer,
  });
  const { key: _reason, ...reason } = getInputProps(fields.reason, { type: "text" });
  return (
    <form {...formProps} className="max-w-form space-y-4 pb-2">
      <FormErrors errors={errors} />
      <input type="hidden" name="number" value={number} />
      <p className="text-sm text-stone">{hint}</p>
      {choice === undefined ? null : (
        <RadioGroup
          id={`${id}-choice`}
          name="choice"
          legend="What then?"
          defaultValue={choice ?? "return"}
          options={CHOICES}
          errors={fields.choice.errors}
        />
      )}
      <TextField {...reason} label="Why" optional maxLength={300} errors={fields.reason.errors} />
      <SubmitButton variant="danger" pendingLabel="One moment…">
        {label}
      </SubmitButton>
    </form>
  );
}

const CHOICES = [
  { value: "return", label: "Send it back to me" },
  { value: "donate", label: "Give it away" },
];

export type OutcomeFormProps = {
  number: string;
  action: FormAction;
  answer?: FormState | undefined;
  choice: "return" | "donate" | null;
};

/** Whether a piece that we cannot list is sent back or given away. */
export function OutcomeForm({ number, action, answer, choice }: OutcomeFormProps) {
  const { formProps, fields, errors, notice } = useActionForm<{ choice: string }>(action, {
    id: "outcome",
    answer,
  });
  return (
    <form {...formProps} className="max-w-form space-y-4 pb-2">
      <FormErrors errors={errors} />
      <input type="hidden" name="number" value={number} />
      <RadioGroup
        id="outcome-choice"
        name="choice"
        legend="If it cannot be listed, or comes out of the shop"
        legendHidden
        defaultValue={choice ?? "return"}
        options={CHOICES}
        errors={fields.choice.errors}
      />
      <SubmitButton variant="secondary" size="sm" pendingLabel="One moment…">
        Keep this choice
      </SubmitButton>
      <p role="status" className="text-sm text-stone">
        {notice}
      </p>
    </form>
  );
}
