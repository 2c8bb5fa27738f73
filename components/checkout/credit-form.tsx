"use client";

import { FormErrors } from "@/components/ui/field";
import { Price } from "@/components/ui/price";
import { SubmitButton } from "@/components/ui/submit-button";
import type { FormAction, FormState } from "@/lib/web/form-state";
import { useActionForm } from "@/lib/web/use-action-form";

export type CreditFormProps = {
  action: FormAction;
  balanceCents: number;
  /** What of it this order takes. */
  usedCents: number;
  use: boolean;
  currency: string;
  answer?: FormState | undefined;
};

/** Pay with store credit, or keep it: one button that says which. */
export function CreditForm({
  action,
  balanceCents,
  usedCents,
  use,
  currency,
  answer,
}: CreditFormProps) {
  const { formProps, errors } = useActionForm<{ use: string }>(action, { id: "credit", answer });
  return (
    <form {...formProps} className="flex flex-wrap items-center justify-between gap-3">
      <FormErrors errors={errors} />
      <p>
        You have <Price cents={balanceCents} currency={currency} /> of store credit.
        {use && usedCents > 0 ? (
          <span className="block text-sm text-stone">
            This order takes <Price cents={usedCents} currency={currency} /> of it.
          </span>
        ) : null}
      </p>
      <SubmitButton
        name="use"
        value={use ? "no" : "yes"}
        variant="secondary"
        size="sm"
        pendingLabel="One moment…"
      >
        {use ? "Keep it for later" : "Pay with it"}
      </SubmitButton>
    </form>
  );
}
