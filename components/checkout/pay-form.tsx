"use client";

import { FormErrors } from "@/components/ui/field";
import { TextLink } from "@/components/ui/link";
import { Price } from "@/components/ui/price";
import { SubmitButton } from "@/components/ui/submit-button";
import type { FormAction, FormState } from "@/lib/web/form-state";
import { useActionForm } from "@/lib/web/use-action-form";

export type PayFormProps = {
  action: FormAction;
  totalCents: number;
  currency: string;
  answer?: FormState | undefined;
};

/** "Pay": leads to the hosted payment page. The amount sent along is only what was seen, never what is charged. */
export function PayForm({ action, totalCents, currency, answer }: PayFormProps) {
  const { formProps, fields, errors } = useActionForm<{ totalCents: number }>(action, {
    id: "pay",
    answer,
  });
  const problems = [...(errors ?? []), ...(fields.totalCents.errors ?? [])];
  return (
    <form {...formProps}>
      <input type="hidden" name="totalCents" value={totalCents} />
      {problems.length > 0 ? (
        <div className="mb-4">
          <FormErrors errors={problems} />
          <p className="mt-2 text-sm">
            <TextLink href="/bag">Look at your bag</TextLink>
          </p>
        </div>
      ) : null}
      <SubmitButton size="lg" block pendingLabel="Opening the payment page…">
        Pay <Price cents={totalCents} currency={currency} />
      </SubmitButton>
    </form>
  );
}
