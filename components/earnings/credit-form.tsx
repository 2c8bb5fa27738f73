"use client";

import { FormErrors } from "@/components/ui/field";
import { Price } from "@/components/ui/price";
import { SubmitButton } from "@/components/ui/submit-button";
import type { FormAction, FormState } from "@/lib/web/form-state";
import { useActionForm } from "@/lib/web/use-action-form";

export type CreditFormProps = {
  action: FormAction;
  amountCents: number;
  /** What the shop adds. */
  bonusCents: number;
  /** Kept for debts before anything goes out. */
  debtCents: number;
  currency: string;
  answer?: FormState | undefined;
};

/** What is payable, taken as store credit at once. What was seen is sent along, so that nobody gets another sum. */
export function CreditForm(props: CreditFormProps) {
  const { action, amountCents, bonusCents, debtCents, currency, answer } = props;
  const { formProps, errors } = useActionForm<{ seenCents: number }>(action, {
    id: "credit",
    answer,
  });
  const total = amountCents + bonusCents;
  return (
    <form {...formProps} className="max-w-text">
      <FormErrors errors={errors} />
      <input type="hidden" name="seenCents" value={total} />
      <p className="mb-4 text-pretty text-stone">
        You would have <Price cents={total} currency={currency} className="font-medium text-ink" />{" "}
        of store credit at once: <Price cents={amountCents} currency={currency} />
        {bonusCents > 0 ? (
          <>
            {" "}
            and a bonus of <Price cents={bonusCents} currency={currency} />
          </>
        ) : null}
        {debtCents > 0 ? (
          <>
            , after <Price cents={debtCents} currency={currency} /> kept for what you owe
          </>
        ) : null}
        . Credit is spent here and not paid out again.
      </p>
      <SubmitButton variant="secondary" pendingLabel="Turning it into credit…">
        Take <Price cents={total} currency={currency} /> as store credit
      </SubmitButton>
    </form>
  );
}
