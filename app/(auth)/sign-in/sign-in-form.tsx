"use client";

import { getInputProps } from "@conform-to/react";
import { FormErrors } from "@/components/ui/field";
import { TextField } from "@/components/ui/input";
import { SubmitButton } from "@/components/ui/submit-button";
import type { SignInInput } from "@/lib/accounts/schema";
import type { FormState } from "@/lib/web/form-state";
import { useActionForm } from "@/lib/web/use-action-form";
import { signIn } from "../actions";

export type SignInFormProps = { next: string | undefined; answer: FormState | undefined };

export function SignInForm({ next, answer }: SignInFormProps) {
  const form = useActionForm<SignInInput>(signIn, { id: "sign-in", answer });
  const { formProps, fields, errors } = form;
  return (
    <form {...formProps} className="grid gap-5">
      <FormErrors errors={errors} />
      {next ? <input type="hidden" name="next" value={next} /> : null}
      <TextField
        {...getInputProps(fields.email, { type: "email" })}
        key={fields.email.key}
        label="E-mail"
        autoComplete="username"
        required
        errors={fields.email.errors}
      />
      <TextField
        {...getInputProps(fields.password, { type: "password" })}
        key={fields.password.key}
        label="Password"
        autoComplete="current-password"
        required
        errors={fields.password.errors}
      />
      <SubmitButton pendingLabel="Signing in…">Sign in</SubmitButton>
    </form>
  );
}
