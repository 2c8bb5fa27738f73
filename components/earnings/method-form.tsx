"use client";

import { FormErrors } from "@/components/ui/field";
import { RadioGroup } from "@/components/ui/radio-group";
import { SubmitButton } from "@/components/ui/submit-button";
import type { FormAction, FormState } from "@/lib/web/form-state";
import { useActionForm } from "@/lib/web/use-action-form";

export type MethodFormProps = {
  action: FormAction;
  method: "transfer" | "credit";
  answer?: FormState | undefined;
};

/** How the next payouts reach a consignor. */
export function MethodForm({ action, method, answer }: MethodFormProps) {
  const { formProps, fields, errors, notice } = useActionForm<{ method: string }>(action, {
    id: "method",
    defaultValue: { method },
    answer,
  });
  return (
    <form {...formProps} className="max-w-form space-y-4">
      <FormErrors errors={errors} />
      <RadioGroup
        id={fields.method.id}
        name={fields.method.name}
        legend="How you are paid"
        legendHidden
        required
        defaultValue={method}
        options={[
          {
            value: "transfer",
            label: "Transfer to your bank",
            hint: "In dollars, through Stripe. Small sums wait until they are worth a transfer.",
          },
          {
            value: "credit",
            label: "Store credit",
            hint: "With the bonus that your contracts name. It is spent here and not paid out again.",
          },
        ]}
        errors={fields.method.errors}
      />
      <div className="flex flex-wrap items-center gap-3">
        <SubmitButton variant="secondary" pendingLabel="Saving…">
          Save
        </SubmitButton>
        <span role="status" className="text-sm text-stone">
          {notice}
        </span>
      </div>
    </form>
  );
}
