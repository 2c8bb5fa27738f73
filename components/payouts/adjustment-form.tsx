"use client";

import { getInputProps, getTextareaProps } from "@conform-to/react";
import { FormErrors } from "@/components/ui/field";
import { TextField } from "@/components/ui/input";
import { RadioGroup } from "@/components/ui/radio-group";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextAreaField } from "@/components/ui/textarea";
import type { FormAction, FormState } from "@/lib/web/form-state";
import { useActionForm } from "@/lib/web/use-action-form";

type Fields = { consignorId: string; direction: string; amount: string; reason: string };

export type AdjustmentFormProps = {
  action: FormAction;
  consignorId: string;
  answer?: FormState | undefined;
};

/** A correction of what is owed, with the reason that its consignor reads. */
export function AdjustmentForm({ action, consignorId, answer }: AdjustmentFormProps) {
  const { formProps, fields, errors, notice } = useActionForm<Fields>(action, {
    id: "adjust",
    answer,
  });
  const { key: amountKey, ...amount } = getInputProps(fields.amount, { type: "text" });
  const { key: reasonKey, ...reason } = getTextareaProps(fields.reason);
  return (
    <form {...formProps} className="max-w-form space-y-4">
      <FormErrors errors={errors} />
      <input type="hidden" name="consignorId" value={consignorId} />
      <RadioGroup
        key={fields.direction.key}
        id={fields.direction.id}
        name={fields.direction.name}
        legend="Who owes whom"
        required
        defaultValue={fields.direction.initialValue ?? ""}
        options={[
          {
            value: "to",
            label: "We owe them",
            hint: "Goes out with their next payout, out of the shop's commission.",
          },
          { value: "by", label: "They owe us", hint: "Kept from what they are paid next." },
        ]}
        errors={fields.direction.errors}
      />
      <TextField
        key={amountKey}
        {...amount}
        label="Amount in dollars"
        inputMode="decimal"
        autoComplete="off"
        required
        errors={fields.amount.errors}
        fieldClassName="max-w-44"
      />
      <TextAreaField
        key={reasonKey}
        {...reason}
        label="Reason"
        hint="They read it beside the amount, and it stays."
        rows={2}
        required
        maxLength={500}
        errors={fields.reason.errors}
      />
      <div className="flex flex-wrap items-center gap-3">
        <SubmitButton pendingLabel="Booking it…">Book it</SubmitButton>
        <span role="status" className="text-sm text-stone">
          {notice}
        </span>
      </div>
    </form>
  );
}
