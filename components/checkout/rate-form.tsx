"use client";

import { Price } from "@/components/ui/price";
import { FormErrors } from "@/components/ui/field";
import { RadioGroup } from "@/components/ui/radio-group";
import { SubmitButton } from "@/components/ui/submit-button";
import type { FormAction, FormState } from "@/lib/web/form-state";
import { useActionForm } from "@/lib/web/use-action-form";

export type RateChoice = {
  rateId: string;
  name: string;
  priceCents: number;
  minDays: number;
  maxDays: number;
};
export type RateFormProps = {
  action: FormAction;
  choices: readonly RateChoice[];
  chosen: string;
  currency: string;
  answer?: FormState | undefined;
};

/** Ways to send it. With script a choice counts at once; without, there is a button. */
export function RateForm({ action, choices, chosen, currency, answer }: RateFormProps) {
  const { formProps, fields, errors } = useActionForm<{ rateId: string }>(action, {
    id: "delivery",
    answer,
  });
  return (
    <form {...formProps} onChange={(event) => event.currentTarget.requestSubmit()}>
      <FormErrors errors={errors} />
      <RadioGroup
        key={chosen}
        id="rate"
        name="rateId"
        legend="Delivery"
        legendHidden
        defaultValue={chosen}
        errors={fields.rateId.errors}
        options={choices.map((choice) => ({
          value: choice.rateId,
          label: choice.name,
          hint: `${choice.minDays} to ${choice.maxDays} working days`,
          trailing:
            choice.priceCents === 0 ? (
              "Free"
            ) : (
              <Price cents={choice.priceCents} currency={currency} />
            ),
        }))}
      />
      <noscript>
        <SubmitButton variant="secondary" className="mt-4">
          Use this delivery
        </SubmitButton>
      </noscript>
    </form>
  );
}
