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
  /** What of it the card pays; 0 where credit and gift cards pay all of it. */
  cardCents: number;
  currency: string;
  answer?: FormState | undefined;
};

/** "Pay": leads to the hosted payment page. The amounts sent along are only what was seen, never what is charged. */
export function PayForm({ action, totalCents, cardCents, currency, answer }: PayFormProps) {
  const { formProps, fields, errors } = useActionForm<{ totalCents: number; cardCents: number }>(
    action,
    {
      id: "pay",
      answer,
    },
  );
  const problems = [
    ...(errors ?? []),
    ...(fields.totalCents.errors ?? []),
    ...(fields.cardCents.errors ?? []),
  ];
  return (
    <form {...formProps}>
      <input type="hidden" name="totalCents" value={totalCents} />
      <input type="hidden" name="cardCents" value={cardCents} />
      {problems.length > 0 ? (
        <div className="mb-4">
          <FormErrors errors={problems} />
          <p className="mt-2 text-sm">
            <TextLink href="/bag">Look at your bag</TextLink>
          </p>
        </div>
      ) : null}
      {cardCents > 0 ? (
        <SubmitButton size="lg" block pendingLabel="Opening the payment page…">
          Pay <Price cents={cardCents} currency={currency} />
        </SubmitButton>
      ) : (
        <SubmitButton size="lg" block pendingLabel="Placing your order…">
          Place the order
        </SubmitButton>
      )}
    </form>
  );
}
