"use client";

import { getInputProps } from "@conform-to/react";
import { FormErrors } from "@/components/ui/field";
import { TextField } from "@/components/ui/input";
import { Notice } from "@/components/ui/notice";
import { SubmitButton } from "@/components/ui/submit-button";
import type { SignUpInput } from "@/lib/accounts/schema";
import type { FormState } from "@/lib/web/form-state";
import { useActionForm } from "@/lib/web/use-action-form";
import { signUp } from "../actions";
import { NewPasswordField } from "../new-password-field";

export type SignUpFormProps = { next: string | undefined; answer: FormState | undefined };

export function SignUpForm({ next, answer }: SignUpFormProps) {
  const form = useActionForm<SignUpInput>(signUp, { id: "sign-up", answer });
  const { formProps, fields, errors, notice } = form;
  if (notice) {
    return (
      <Notice tone="success" title="One more step" live className="wrap-anywhere">
        {notice}
      </Notice>
    );
  }
  return (
    <form {...formProps} className="grid gap-5">
      <FormErrors errors={errors} />
      {next ? <input type="hidden" name="next" value={next} /> : null}
      <TextField
        {...getInputProps(fields.name, { type: "text" })}
        key={fields.name.key}
        label="Name"
        autoComplete="name"
        optional
        errors={fields.name.errors}
      />
      <TextField
        {...getInputProps(fields.email, { type: "email" })}
        key={fields.email.key}
        label="E-mail"
        autoComplete="username"
        required
        errors={fields.email.errors}
      />
      <NewPasswordField field={fields.password} label="Password" />
      <SubmitButton pendingLabel="Making the account…">Make the account</SubmitButton>
    </form>
  );
}
