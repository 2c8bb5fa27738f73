"use client";

import { getInputProps } from "@conform-to/react";
import { FormErrors } from "@/components/ui/field";
import { TextField } from "@/components/ui/input";
import { SubmitButton } from "@/components/ui/submit-button";
import type { FormAction, FormState } from "@/lib/web/form-state";
import { useActionForm } from "@/lib/web/use-action-form";

export type HoldFormProps = {
  action: FormAction;
  consignorId: string;
  answer?: FormState | undefined;
};

/** Keeps all payouts of a consignor back, with the reason that they read. */
export function HoldForm({ action, consignorId, answer }: HoldFormProps) {
  const { formProps, fields, errors, notice } = useActionForm<{
    consignorId: string;
    reason: string;
  }>(action, { id: "hold", answer });
  const { key, ...reason } = getInputProps(fields.reason, { type: "text" });
  return (
    <form {...formProps} className="max-w-form space-y-3">
      <FormErrors errors={errors} />
      <input type="hidden" name="consignorId" value={consignorId} />
      <TextField
        key={key}
        {...reason}
        label="Keep their payouts back, since"
        hint="They read it on their earnings page."
        required
        maxLength={500}
        errors={fields.reason.errors}
      />
      <SubmitButton variant="secondary" size="sm" pendingLabel="Keeping them back…">
        Keep back
      </SubmitButton>
      <span role="status" className="ml-3 text-sm text-stone">
        {notice}
      </span>
    </form>
  );
}
