"use client";

import { getInputProps } from "@conform-to/react";
import { FormErrors } from "@/components/ui/field";
import { TextField } from "@/components/ui/input";
import { Notice } from "@/components/ui/notice";
import { SubmitButton } from "@/components/ui/submit-button";
import type { FormAction, FormState } from "@/lib/web/form-state";
import { useActionForm } from "@/lib/web/use-action-form";

type Fields = { number: string; email: string };

/** Asks for the mailed link to an order. */
export function LookupForm({
  action,
  answer,
}: {
  action: FormAction;
  answer?: FormState | undefined;
}) {
  const { formProps, fields, errors, notice } = useActionForm<Fields>(action, {
    id: "lookup",
    answer,
  });
  const { key: _number, ...number } = getInputProps(fields.number, { type: "text" });
  const { key: _email, ...email } = getInputProps(fields.email, { type: "email" });
  return (
    <form {...formProps} className="space-y-5">
      {notice ? (
        <Notice tone="success" live>
          {notice}
        </Notice>
      ) : null}
      <FormErrors errors={errors} />
      <TextField
        {...number}
        label="Order number"
        hint="It stands on the receipt, such as N-100234."
        autoComplete="off"
        required
        errors={fields.number.errors}
      />
      <TextField
        {...email}
        label="E-mail"
        autoComplete="email"
        required
        errors={fields.email.errors}
      />
      <SubmitButton pendingLabel="Sending…">Mail me the link</SubmitButton>
    </form>
  );
}
