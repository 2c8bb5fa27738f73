"use client";

import { getInputProps, getTextareaProps } from "@conform-to/react";
import { FormErrors } from "@/components/ui/field";
import { TextField } from "@/components/ui/input";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextAreaField } from "@/components/ui/textarea";
import type { FormAction, FormState } from "@/lib/web/form-state";
import { useActionForm } from "@/lib/web/use-action-form";

export type GiftCardFields = {
  amount: string;
  toName: string;
  toEmail: string;
  fromName: string;
  fromEmail: string;
  message: string;
  sendOn: string;
};

export type GiftCardFormProps = {
  action: FormAction;
  /** Suggested amounts, in dollars. */
  amounts: readonly number[];
  defaults: Partial<GiftCardFields>;
  /** Today and the last day that can be chosen. */
  days: { min: string; max: string };
  answer?: FormState | undefined;
};

/** Who gets how much, when, with which words. */
export function GiftCardForm({ action, amounts, defaults, days, answer }: GiftCardFormProps) {
  const { formProps, fields, errors } = useActionForm<GiftCardFields>(action, {
    id: "gift-card",
    defaultValue: defaults,
    answer,
  });
  const text = (field: Exclude<keyof GiftCardFields, "message">) => {
    const { key: _key, ...input } = getInputProps(fields[field], { type: "text" });
    return { ...input, errors: fields[field].errors };
  };
  const { key: _message, ...message } = getTextareaProps(fields.message);
  return (
    <form {...formProps} className="space-y-8">
      <FormErrors errors={errors} />
      <fieldset className="space-y-5">
        <legend className="display mb-4 text-2xl">The card</legend>
        <TextField
          {...text("amount")}
          label="Amount in dollars"
          hint={`Whole dollars, from 10 to 500: ${amounts.join(", ")} or another.`}
          list="gift-card-amounts"
          inputMode="numeric"
          autoComplete="off"
          required
          className="max-w-40 tabular-nums"
        />
        <datalist id="gift-card-amounts">
          {amounts.map((amount) => (
            <option key={amount} value={amount}>
              {amount}
            </option>
          ))}
        </datalist>
        <TextField
          {...text("toName")}
          label="Whom it is for"
          autoComplete="off"
          required
          maxLength={60}
        />
        <TextField
          {...text("toEmail")}
          type="email"
          label="Their e-mail"
          hint="The card goes there, and nothing else."
          autoComplete="off"
          required
        />
        <TextAreaField
          {...message}
          label="A few words"
          rows={4}
          optional
          maxLength={500}
          errors={fields.message.errors}
        />
        <TextField
          {...text("sendOn")}
          type="date"
          label="Mail it on"
          min={days.min}
          max={days.max}
          required
          className="max-w-52"
        />
      </fieldset>
      <fieldset className="space-y-5">
        <legend className="display mb-4 text-2xl">You</legend>
        <TextField
          {...text("fromName")}
          label="Your name"
          autoComplete="name"
          required
          maxLength={60}
        />
        <TextField
          {...text("fromEmail")}
          type="email"
          label="Your e-mail"
          hint="For the receipt."
          autoComplete="email"
          required
        />
      </fieldset>
      <SubmitButton size="lg" pendingLabel="Opening the payment page…" className="w-full sm:w-auto">
        Go on to pay
      </SubmitButton>
    </form>
  );
}
