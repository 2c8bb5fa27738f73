"use client";

import { FieldError } from "@/components/ui/field";
import { QuantityStepper } from "@/components/ui/quantity-stepper";
import { SubmitButton } from "@/components/ui/submit-button";
import type { FormAction } from "@/lib/web/form-state";
import { useActionForm } from "@/lib/web/use-action-form";

export type QuantityFormProps = {
  action: FormAction;
  variantId: string;
  title: string;
  quantity: number;
  max: number;
};

type Fields = { variantId: string; quantity: number };

/** Sends itself a moment after the last change; without script it has a button. */
export function QuantityForm({ action, variantId, title, quantity, max }: QuantityFormProps) {
  const { formProps, fields, errors, notice } = useActionForm<Fields>(action, {
    id: `quantity-${variantId}`,
  });
  const problems = [...(errors ?? []), ...(fields.quantity.errors ?? [])];
  return (
    <form {...formProps} className="flex flex-wrap items-center gap-3">
      <input type="hidden" name="variantId" value={variantId} />
      <QuantityStepper
        key={quantity}
        id={`quantity-of-${variantId}`}
        name="quantity"
        label={`Quantity of ${title}`}
        defaultValue={quantity}
        min={1}
        max={Math.max(max, quantity)}
        submitOnChange
      />
      <noscript>
        <SubmitButton variant="secondary" size="sm">
          Change
        </SubmitButton>
      </noscript>
      <FieldError id={`quantity-of-${variantId}`} errors={problems} />
      <p role="status" className="text-sm text-stone">
        {notice}
      </p>
    </form>
  );
}
